import { canonical, type Result, type RuleBook, ruleBook } from "@danvan/core";
import { COUNTING_VERSION, sha256 } from "@danvan/core/advanced";
import type { Deployment } from "../../deployment/deployment.js";
import type { CountingRules } from "../../store/counting.js";

/** The rules of a deployment as they are kept beside the sums that were counted by them: all that moves a due date is in the version. */
export async function countingRules({ book, calendar }: Pick<Deployment, "book" | "calendar">): Promise<CountingRules> {
  const text = canonical({
    counting: COUNTING_VERSION,
    rules: book.rules,
    requested: [...book.requested].sort(),
    hours: book.hours,
    calendar: calendar.version,
  } satisfies CountingText);
  return { version: await sha256(text), text };
}

interface CountingText {
  readonly counting: number;
  readonly rules: RuleBook["rules"];
  readonly requested: readonly string[];
  readonly hours: RuleBook["hours"];
  readonly calendar: string;
}

/**
 * The rules that an agency's cases were last counted by, so that a report from its database promises what the agency promised.
 *
 * @returns the book, or a problem of `ruleBook` when another version of this package kept what this one cannot read
 * @example const kept = await store.countingRules("18073"); if (kept) bookOf(kept)
 */
export function bookOf({ text }: CountingRules): Result<RuleBook> {
  const { rules, requested, hours } = JSON.parse(text) as CountingText;
  return ruleBook(rules, [], { unverified: requested, hours });
}
