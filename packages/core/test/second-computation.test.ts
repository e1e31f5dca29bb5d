import { expect, test } from "vitest";
import {
  computeDeadline,
  dueDate,
  must,
  ruleBook,
  toEpochDay,
  type DeadlineInput,
  type DeadlineRule,
} from "../src/index.js";
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

/** Both days belong to the time in force; said here again, since the engine's own word for it is what is tried. */
const holdsOn = ({ effectiveFrom, effectiveTo }: DeadlineRule, date: string) =>
  (effectiveFrom === null || date >= effectiveFrom) && (effectiveTo === null || date <= effectiveTo);

/** The rule as it stands; by each reading; longer on each ground, also twice; with the clock stopped for a week. */
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
  const longer = (rule.extensions ?? []).flatMap((more) =>
    [1, 2].slice(0, more.by === "addition" ? more.times : 1).map((times) => ({
      ...usual,
      name: `${more.ground} × ${times}`,
      ask: (start: number) => ({
        extensions: Array.from({ length: times }, () => ({ at: dateOf(start), ground: more.ground })),
      }),
      clock: () => ({ more: { ...more, times } }),
    })),
  );
  const since = rule.pausing?.since ?? "";
  // Early; over the last day of thirty and of forty-five, so that the day rolled to lies in the stop; and with more time granted.
  const stops = [[6, 13] as const, [28, 33] as const, [40, 47] as const];
  const stopped = rule.pausing
    ? [usual, ...longer].flatMap((one) =>
        stops.map(([first, last]) => ({
          ...one,
          name: `${one.name}, stopped on day ${first}`,
          ask: (start: number) => ({
            ...one.ask(start),
            ...(dateOf(start + first) >= since && {
              pauses: [{ from: dateOf(start + first), to: dateOf(start + last) }],
            }),
          }),
          clock: (start: number): NaiveClock => ({
            ...one.clock(start),
            ...(dateOf(start + first) >= since && { stopped: [start + first, start + last] }),
          }),
        })),
      )
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
        if (!holdsOn(rule, from)) continue;
        const naive = naiveDue(rule, start, clock(start));
        const due = dueDate({ book, calendar, rule: rule.id, from, ...ask(start) });
        const engine = due.ok ? toEpochDay(due.value.date) - FIRST : due.problems[0].code;
        compared += 1;
        if (engine !== (naive ?? "calendar-not-covered"))
          wrong.push(`${rule.id} ${name} ${from}: ${engine}, not ${naive}`);
      }
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(compared).toBeGreaterThan(370_000);
});

test("D1 every day from 2020 to 2027: a rule holds by one row, or is refused", () => {
  const wrong: string[] = [];
  let refused = 0;
  for (const id of new Set(statutoryDeadlines.map((rule) => rule.id))) {
    const rows = statutoryDeadlines.filter((rule) => rule.id === id && rule.type !== "gap");
    for (let start = 0; rows.length > 0 && start < DAYS; start++) {
      const from = dateOf(start);
      const held = rows.filter((rule) => holdsOn(rule, from));
      if (held.length > 1) wrong.push(`${id} ${from}: ${held.length} rows`);
      if (held.length > 0) continue;
      const due = dueDate({ book, calendar, rule: id, from, every: "year" });
      const expected = rows.every(({ effectiveFrom }) => effectiveFrom !== null && from < effectiveFrom)
        ? "rule-not-yet-in-force"
        : "rule-expired";
      refused += 1;
      if (due.ok || due.problems[0].code !== expected) wrong.push(`${id} ${from}: not ${expected}`);
    }
  }
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(refused).toBeGreaterThan(50_000);
});

const second = statutoryDeadlines.flatMap((rule) =>
  rule.type === "term"
    ? (rule.readings ?? []).filter(({ amount }) => amount !== undefined).map((reading) => ({ rule, reading }))
    : [],
);

test.each(second)(
  "D27 $rule.id: from every day both figures are shown, the text's is promised and the earlier one planned by",
  ({ rule, reading }) => {
    const wrong: string[] = [];
    for (let start = 0; start < DAYS - 30; start++) {
      const from = dateOf(start);
      if (!holdsOn(rule, from)) continue;
      const [older, newer] = [rule, { ...rule, ...reading }].map((one) => dateOf(naiveDue(one, start)!)) as [
        string,
        string,
      ];
      const due = must(computeDeadline({ book, calendar, rule: rule.id, from }));
      const shown = due.readings.find(({ id }) => id === reading.id)?.date;
      const plan = older < newer ? older : newer;
      if (due.date !== older || shown !== newer || due.plan?.date !== plan)
        wrong.push(`${from}: ${due.date}, ${shown}, ${due.plan?.date}; not ${older}, ${newer}, ${plan}`);
    }
    expect(wrong.slice(0, 10)).toEqual([]);
  },
);
