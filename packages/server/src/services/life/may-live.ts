import {
  GUIDED_KINDS,
  kindOf,
  linksOf,
  movedTo,
  repliesOf,
  type CaseEvent,
  type Kind,
  type OfficerAction,
} from "@danvan/core";
import { splitFrom } from "./split.js";
import { cameFrom } from "./transfer.js";

/** What a case that is answered together with another one may have done to it. */
const OF_FOLLOWERS: readonly OfficerAction["type"][] = [
  "assign",
  "notify",
  "unmerge",
  "withhold",
  "disclose",
  "classify",
];
const UNANSWERED: readonly OfficerAction["type"][] = ["transfer", "hand-back", "rejoin"];

/** Whether an action fits what a case is beside its handling: where it came from, and with which others it is answered. */
export function mayLive(events: readonly CaseEvent[], action: OfficerAction["type"]): boolean {
  const { follows, leads } = linksOf(events);
  if (follows !== null && !OF_FOLLOWERS.includes(action)) return false;
  if (UNANSWERED.includes(action) && repliesOf(events).length > 0) return false;
  if (movedTo(events) !== null) return false;
  const isPart = splitFrom(events) !== null;
  switch (action) {
    case "unmerge":
      return follows !== null;
    case "merge":
      return leads.length === 0;
    case "hand-back":
      return cameFrom(events) !== null;
    case "rejoin":
      return isPart;
    case "split":
      return !(GUIDED_KINDS as readonly Kind[]).includes(kindOf(events)) && !isPart;
    // Who wrote is known of the first case alone: it goes on as one.
    case "transfer":
      return !isPart;
    case "withhold":
      return kindOf(events) !== "denunciation";
    case "disclose":
      return events.some(({ type }) => type === "withheld");
    default:
      return true;
  }
}
