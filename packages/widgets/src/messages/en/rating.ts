import { input, intake } from "@danvan/core/problems/en";
import { ratings } from "@danvan/core/vocabulary/en";
import type { RatingWords } from "../vi/rating.js";

export const rating: RatingWords = {
  ratings,
  ratingTitle: "How satisfied are you with this answer?",
  ratingHint: "Anonymous: the officer who answered does not learn who rated. The first rating of an answer counts.",
  visitTitle: "How satisfied are you with how you were served",
  visitHint: "Anonymous: only the level and the month are kept, not who rated.",
  chosen: "You chose “{level}”. It is not sent yet: press “Send rating”.",
  commentTitle: "Anything to add",
  commentHint: "No names, phone numbers or identity numbers.",
  optional: "optional",
  rate: "Send rating",
  rating: "Sending, please wait…",
  levelRequired: input["field-required@level"],
  ratingUnsure:
    "The agency has not confirmed it yet. Your choice is still here; send it again, it counts once however often it is sent.",
  ratingFailed: "The rating was not sent.",
  ratingRefused: {
    "rated-before": intake["rated-before"],
    "event-not-allowed": intake["event-not-allowed"],
    "guided-kind": intake["guided-kind@comment"],
  },
  ratingThanks: "Rating recorded: {level}. Thank you.",
  ratingUnconfigured: "This cannot be rated because the page is not set up correctly.",
};
