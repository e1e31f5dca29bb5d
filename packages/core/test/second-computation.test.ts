import { expect, test } from "vitest";
import { dueDate, isInForce, must, ruleBook, toEpochDay, type DeadlineInput, type DeadlineRule } from "../src/index.js";
import { calendarAsKnownOn, statutoryDeadlines } from "../src/data/index.js";
import { dateOf, DAYS, naiveDue, type NaiveClock } from "./naive-due.js";

const calendar = calendarAsKnownOn();
const unverified = statutoryDeadlines.filter(({ type, confidence }) => type !== "gap" && confidence === "unverified");
const book = must(ruleBook(statutoryDeadlines, [], { unverified: unverified.map(({ id }) => id) }));
const FIRST = toEpochDay("2020-01-01");
const EVERY = ["month", "quarter", "half-year", "year"] as const;

/** A question to both: what the engine is asked, and the same for the second computation. */
interface Variant {
  readonly name: string;
  readonly rule: DeadlineRule & { readonly amount?: number };
  readonly ask: (start: number) => Partial<DeadlineInput>;
  readonly clock: (start: number) => NaiveClock;
}

const plain = { ask: () => ({}), clock: () => ({}) };

/** The rule as it stands; by each reading; longer on each ground; with the clock stopped from the 6th to the 13th day. */
function variantsOf(rule: DeadlineRule): Variant[] {
  if (rule.type === "fixed" && rule.every === null)
    return EVERY.map((every) => ({ ...plain, name: every, rule: { ...rule, every }, ask: () => ({ every }) }));
  const usual: Variant = { ...plain, name: "as it stands", rule };
  const readings = rule.type === "term" || rule.type === "fixed" ? (rule.readings ?? []) : [];
  const read = readings.map((reading) => ({
    ...usual,
    name: reading.id,
    rule: { ...rule, ...reading, id: rule.id } as DeadlineRule,
    ask: () => ({ reading: reading.id }),
  }));
  if (rule.type !== "term") return [usual, ...read];
  if (rule.unit === "hour") return [{ ...usual, ask: (start) => ({ fromAt: `${dateOf(start)}T02:30:00Z` }) }];
  const longer = (rule.extensions ?? []).map((more) => ({
    ...usual,
    name: more.ground,
    ask: (start: number) => ({ extensions: [{ at: dateOf(start), ground: more.ground }] }),
    clock: () => ({ more }),
  }));
  const since = rule.pausing?.since ?? "";
  const stopped = rule.pausing
    ? [
        {
          ...usual,
          name: "stopped",
          ask: (start: number) =>
            dateOf(start + 6) < since ? {} : { pauses: [{ from: dateOf(start + 6), to: dateOf(start + 13) }] },
          clock: (start: number): NaiveClock => (dateOf(start + 6) < since ? {} : { stopped: [start + 6, start + 13] }),
        },
      ]
    : [];
  return [usual, ...read, ...longer, ...stopped];
}

test("D23 every start day from 2020 to 2027, every rule and reading: the engine and the second computation give one date", () => {
  const wrong: string[] = [];
  let compared = 0;
  for (const row of statutoryDeadlines.filter(({ type }) => type !== "gap"))
    for (const { name, rule, ask, clock } of variantsOf(row))
      for (let start = 0; start < DAYS; start++) {
        const from = dateOf(start);
        if (!isInForce(rule, from)) continue;
        const naive = naiveDue(rule, start, clock(start));
        const due = dueDate({ book, calendar, rule: rule.id, from, ...ask(start) });
        const engine = due.ok ? toEpochDay(due.value.date) - FIRST : due.problems[0].code;
        compared += 1;
        if (engine !== (naive ?? "calendar-not-covered"))
          wrong.push(`${rule.id} ${name} ${from}: ${engine}, not ${naive}`);
      }
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(compared).toBeGreaterThan(250_000);
});
