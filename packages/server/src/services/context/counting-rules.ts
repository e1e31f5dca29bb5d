import { canonical, COUNTING_VERSION, type RuleBook } from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";
import { digest } from "../../ids/digest.js";
import type { CountingRules } from "../../store/counting.js";

/** The rules of a deployment as they are kept beside the sums that were counted by them: all that moves a due date is in the version. */
export async function countingRules({ book, calendar }: Pick<Deployment, "book" | "calendar">): Promise<CountingRules> {
  const text = canonical({
    counting: COUNTING_VERSION,
    rules: book.rules,
    requested: [...book.requested].sort(),
    calendar: calendar.version,
  } satisfies CountingText);
  return { version: await digest(text), text };
}

interface CountingText {
  readonly counting: number;
  readonly rules: RuleBook["rules"];
  readonly requested: readonly string[];
  readonly calendar: string;
}
