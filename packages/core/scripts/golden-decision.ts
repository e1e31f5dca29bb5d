import { canonical, decide, must, ruleBook, type RuleBook } from "../src/index.js";
import { sha256 } from "../src/advanced.js";
import { calendarAsKnownOn, statutoryDeadlines } from "../src/data/index.js";
import type { GoldenRequest } from "./golden-requests.js";

/** A decision as the corpus keeps it: what a reader wants to see of it, and the hash of all of it. */
export interface GoldenDecision extends GoldenRequest {
  readonly outcome: string;
  readonly readings: string;
  readonly steps: string;
  readonly sha256: string;
}

const unverified = statutoryDeadlines
  .filter(({ type, confidence }) => type !== "gap" && confidence === "unverified")
  .map(({ id }) => id);
/** As a deployment has it that asks for nothing, and as one that asks for every figure of a single source. */
const books: Readonly<Record<"usual" | "asking", RuleBook>> = {
  usual: must(ruleBook(statutoryDeadlines)),
  asking: must(ruleBook(statutoryDeadlines, [], { unverified })),
};

/** Decides a request of the corpus with the software and the data of this checkout. */
export async function goldenDecision({ id, asKnownOn, book, request }: GoldenRequest): Promise<GoldenDecision> {
  const decision = decide(request, books[book ?? "usual"], calendarAsKnownOn(asKnownOn));
  const shown =
    "deadline" in decision.outcome
      ? {
          outcome: [
            decision.outcome.deadline.date,
            ...(decision.outcome.deadline.roll.from === decision.outcome.deadline.date
              ? []
              : [`rolled from ${decision.outcome.deadline.roll.from}`]),
            ...(decision.outcome.deadline.pausedSince ? [`stands since ${decision.outcome.deadline.pausedSince}`] : []),
          ].join(", "),
          readings: decision.outcome.deadline.readings.map((reading) => `${reading.id} ${reading.date}`).join(", "),
          steps: decision.outcome.deadline.steps.map(({ code }) => code).join(" "),
        }
      : { outcome: decision.outcome.problems.map(({ code }) => code).join(", "), readings: "", steps: "" };
  return { id, asKnownOn, ...(book && { book }), request, ...shown, sha256: await sha256(canonical(decision)) };
}

/** Where the corpus lies, a file a subject. */
export const goldenFile = (name: string): URL => new URL(`../test/golden/${name}.json`, import.meta.url);

/** One decision a line, so that a line of a diff is one decision that changed. */
export const goldenText = (decisions: readonly GoldenDecision[]): string =>
  `[\n${decisions.map((decision) => JSON.stringify(decision)).join(",\n")}\n]\n`;
