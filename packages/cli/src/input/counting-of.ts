import { ok, type Result, type RuleBook, ruleBook } from "@danvan/core";
import { calendarAsKnownOn, statutoryDeadlines } from "@danvan/core/data";
import { bookOf, type Counting, type Store } from "@danvan/server";

/**
 * What an agency's cases are counted by: what its own server counts by, or the law alone before its first case. That server counts again when
 * it starts.
 */
export async function countingOf(store: Store, agency: string): Promise<Result<Counting>> {
  const rules = await store.countingRules(agency);
  return countingBy(agency, rules ? bookOf(rules) : ruleBook(statutoryDeadlines));
}

/** What an agency's cases are counted by where its rules are known. */
export const countingBy = (agency: string, book: Result<RuleBook>): Result<Counting> =>
  book.ok ? ok({ agency: { code: agency, name: agency }, book: book.value, calendar: calendarAsKnownOn() }) : book;
