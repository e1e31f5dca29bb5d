import { openQuestion, type CaseEvent } from "@danvan/core";
import type { StoredCase } from "../../store/cases.js";
import { isErased } from "./reopening.js";
import { wordsAt } from "./reply.js";

/** What an officer asked the sender, and what the sender answered. */
export interface AskedQuestion {
  readonly at: string;
  /** Id of the officer. */
  readonly by: string;
  readonly text: string;
  readonly supplied: { readonly at: string; readonly text: string } | null;
}

/** The questions of a case, the first one first; one that was taken out of the system with its words is none. */
export const questionsOf = (found: Pick<StoredCase, "events" | "replies" | "supplements">): AskedQuestion[] =>
  found.events.flatMap((event, place) => {
    const text = wordsAt(found, place);
    if (event.type !== "asked" || text === "") return [];
    const next = found.events.findIndex(({ type }, at) => at > place && (type === "supplied" || type === "asked"));
    const answer = found.events[next];
    const supplied =
      answer?.type === "supplied"
        ? { at: answer.at, text: found.supplements.find((one) => one.place === next)?.text ?? "" }
        : null;
    return [{ at: event.at, by: event.by, text, supplied }];
  });

/** Whether the sender was asked for more and may answer now. */
export const maySupply = (events: readonly CaseEvent[]): boolean => openQuestion(events) !== null && !isErased(events);
