import type { RatingWords } from "../vi/rating.js";

export const rating: RatingWords = {
  ratingTitle: "How satisfied are you with this answer?",
  ratingHint: "Anonymous: the officer who answered does not learn who rated.",
  levels: {
    5: "Very satisfied",
    4: "Satisfied",
    3: "Neutral",
    2: "Dissatisfied",
    1: "Very dissatisfied",
  },
  commentTitle: "Anything to add",
  optional: "optional",
  rate: "Send rating",
  rating: "Sending, please wait…",
  levelRequired: "Choose one level",
  ratingFailed: "The rating was not sent.",
  ratingRefused: {
    "rated-before": "This answer was rated before. Each answer is rated once.",
    "event-not-allowed": "Only an answer can be rated.",
  },
  ratingThanks: "Rating recorded: {level}.",
  ratingUnconfigured: "This cannot be rated because the page is not set up correctly.",
};
