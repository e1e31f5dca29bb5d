import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarAsKnownOn, statutoryDeadlines } from "../data/index.js";
import {
  addDays,
  append,
  caseDeadline,
  computeDeadline,
  daysBetween,
  dueDate,
  DuePromise,
  EVENT_TYPES,
  GUIDED_KINDS,
  must,
  ONLINE_KINDS,
  PublicCase,
  read,
  ruleBook,
  startOfDay,
  timingOf,
  toDuePromise,
  type CaseEvent,
  type CivilDate,
  type DeadlineInput,
  type DeadlineRule,
  type TermRule,
} from "../index.js";

const calendar = calendarAsKnownOn();
const day = (from = "2020-01-01", to = "2026-06-30") =>
  fc
    .integer({ min: 0, max: daysBetween(from as CivilDate, to as CivilDate) })
    .map((n) => addDays(from as CivilDate, n));

const term = (over: Partial<TermRule>): TermRule => ({
  id: "any",
  type: "term",
  bound: "at-most",
  name: { vi: "Một thời hạn", en: "A limit" },
  applies: { kinds: ["question"] },
  trigger: "received",
  amount: 10,
  unit: "calendar-day",
  roll: "next-working-day",
  source: { document: "ví dụ" },
  sourceStatus: "illustrative",
  confidence: "illustrative",
  effectiveFrom: null,
  effectiveTo: null,
  ...over,
});

const rules = fc
  .record({
    amount: fc.integer({ min: 1, max: 120 }),
    unit: fc.constantFrom("calendar-day" as const, "working-day" as const),
    roll: fc.constantFrom("none" as const, "next-working-day" as const),
  })
  .map((over) => term({ ...over, pausing: { since: null, source: { document: "ví dụ" } } }));

const dateBy = (rule: DeadlineRule, from: string, more: Partial<DeadlineInput> = {}) =>
  must(dueDate({ book: must(ruleBook([rule])), calendar, rule: rule.id, from, ...more })).date;

const pausesAfter = (from: CivilDate) =>
  fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 40 }))
      .map(([start, length]) => ({ from: addDays(from, start), to: addDays(from, start + length) })),
    { maxLength: 4 },
  );

describe("D2 D3 D5 counting is monotonic", () => {
  test("D3 a longer limit never ends earlier", () =>
    fc.assert(
      fc.property(rules, day(), (rule, from) => {
        expect(dateBy({ ...rule, amount: rule.amount + 1 }, from) >= dateBy(rule, from)).toBe(true);
      }),
    ));

  test("D2 a later start never ends earlier", () =>
    fc.assert(
      fc.property(rules, day(), fc.integer({ min: 0, max: 30 }), (rule, from, later) => {
        expect(dateBy(rule, addDays(from, later)) >= dateBy(rule, from)).toBe(true);
      }),
    ));

  test("D4 a month ends 28 to 31 days later, on no later day of the month than it began", () =>
    fc.assert(
      fc.property(day(), (from) => {
        const to = dateBy(term({ amount: 1, unit: "month", roll: "none" }), from);
        expect(daysBetween(from, to)).toBeGreaterThanOrEqual(28);
        expect(daysBetween(from, to)).toBeLessThanOrEqual(31);
        expect(Number(to.slice(8))).toBeLessThanOrEqual(Number(from.slice(8)));
      }),
    ));
});

describe("D11 D12 pauses", () => {
  test.each([
    ["a first day that no calendar has", { from: "2026-02-30", to: null }, "date-invalid", "pauses.0.from"],
    ["a last day that no calendar has", { from: "2026-02-10", to: "2026-02-30" }, "date-invalid", "pauses.0.to"],
    ["an end before its beginning", { from: "2026-02-10", to: "2026-02-09" }, "pause-invalid", "pauses.0"],
    ["a beginning before the case", { from: "2026-02-01", to: null }, "pause-before-trigger", "pauses.0.from"],
  ])("a pause with %s is refused", (_, pause, code, path) => {
    const rule = term({ pausing: { since: null, source: { document: "ví dụ" } } });
    const pauses = [pause as { from: CivilDate; to: CivilDate | null }];
    expect(
      dueDate({ book: must(ruleBook([rule])), calendar, rule: rule.id, from: "2026-02-02", pauses }),
    ).toMatchObject({ ok: false, problems: [{ code, path }] });
  });

  test("D11 a pause never shortens", () =>
    fc.assert(
      fc.property(
        day().chain((from) => fc.tuple(rules, fc.constant(from), pausesAfter(from))),
        ([rule, from, pauses]) => {
          expect(dateBy(rule, from, { pauses }) >= dateBy(rule, from)).toBe(true);
        },
      ),
    ));

  test("D12 every pause counts once: any order, any overlap, give the date of counting day by day", () =>
    fc.assert(
      fc.property(
        day().chain((from) => fc.tuple(rules, fc.constant(from), pausesAfter(from))),
        ([rule, from, pauses]) => {
          let left = rule.amount;
          let last = from;
          while (left > 0) {
            last = addDays(last, 1);
            const stopped = pauses.some((pause) => pause.from <= last && last < pause.to);
            if (!stopped && (rule.unit === "calendar-day" || !calendarDayOff(last))) left--;
          }
          const due = must(dueDate({ book: must(ruleBook([rule])), calendar, rule: rule.id, from, pauses }));
          expect(due.counted).toBe(last);
          const shuffled = [...pauses].reverse();
          expect(dateBy(rule, from, { pauses: shuffled })).toBe(due.date);
        },
      ),
    ));
});

/** Kept apart from the engine on purpose: a list of the calendar's days and the weekday of the date itself. */
function calendarDayOff(date: CivilDate): boolean {
  const reason = [...calendar.reasons.values()].find((one) => one.date === date);
  return reason ? !reason.worked : [0, 6].includes(new Date(date).getUTCDay());
}

test("D18 a deployment's rule never lengthens the limit it shortens", () =>
  fc.assert(
    fc.property(rules, rules, day(), (statutory, own, from) => {
      const law: TermRule = { ...statutory, id: "law", sourceStatus: "statutory", confidence: "verified" };
      const book = ruleBook([law], [{ ...own, id: "own", shortens: "law" }]);
      if (!book.ok) {
        expect(book.problems[0].code).toBe("overlay-lengthens");
        return;
      }
      const found = must(computeDeadline({ book: book.value, calendar, rule: "own", from }));
      expect(found.date <= dateBy(law, from)).toBe(true);
      expect(found.date <= dateBy({ ...own, id: "own" }, from)).toBe(true);
    }),
  ));

describe("D22 whatever comes in, what comes out is a day or a coded problem", () => {
  const ids = statutoryDeadlines.map(({ id }) => id);
  const counted = statutoryDeadlines.filter(({ type }) => type !== "gap").map(({ id }) => id);
  const book = must(ruleBook(statutoryDeadlines, [], { unverified: counted }));
  const anyText = fc.oneof(
    { weight: 20, arbitrary: day("2019-06-01", "2028-06-30") },
    fc.string(),
    fc.constantFrom("2026-02-30", "9999-12-31", ""),
  );
  test("any rule, any text for a day, any pauses and extensions", () =>
    fc.assert(
      fc.property(
        fc.record(
          {
            rule: fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...ids) }, fc.string()),
            from: anyText,
            remote: fc.boolean(),
            pauses: fc.array(fc.record({ from: anyText, to: fc.option(anyText) }), { maxLength: 3 }),
            extensions: fc.array(
              fc.record(
                {
                  at: anyText,
                  ground: fc.constantFrom("complex", "especially-complex", "necessary", "x"),
                  amount: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.double()),
                },
                { requiredKeys: ["at", "ground"] },
              ),
              { maxLength: 3 },
            ),
            reading: fc.constantFrom("no-roll", "default", "working-days", "?"),
            every: fc.constantFrom("month" as const, "quarter" as const, "half-year" as const, "year" as const),
          },
          { requiredKeys: ["rule", "from"] },
        ),
        (request) => {
          const result = computeDeadline({ ...request, book, calendar });
          if (result.ok) expect(result.value.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          else expect(result.problems[0].code).toMatch(/^[a-z]+(-[a-z]+)+$/);
        },
      ),
      { numRuns: 2000 },
    ));
});

describe("D20 D21 any history that may be kept", () => {
  const book = must(ruleBook(statutoryDeadlines, [term({ id: "own", amount: 5, unit: "working-day", roll: "none" })]));
  const type = fc.constantFrom(...EVENT_TYPES);
  const kind = fc.constantFrom(...ONLINE_KINDS, ...GUIDED_KINDS);
  const moves = fc.array(fc.tuple(type, fc.integer({ min: 0, max: 400 }), fc.constantFrom("complex", "waiting")), {
    maxLength: 12,
  });

  test("D20 has a promise that crosses the wire, or none, unless the calendar ends; D21 and stands somewhere", () =>
    fc.assert(
      fc.property(kind, day("2021-01-01"), moves, (first, from, list) => {
        let events: readonly CaseEvent[] = [
          { type: "received", at: startOfDay(from), by: "citizen", kind: first, channel: "post" },
        ];
        let at = Date.parse(startOfDay(from));
        for (const [next, hours, ground] of list) {
          at += hours * 3_600_000;
          const event = {
            type: next,
            at: new Date(at).toISOString(),
            ground,
            kind: first,
            unit: "a",
            to: "b",
            from: "c",
            before: [],
          };
          const longer = append(events, event as unknown as CaseEvent);
          if (longer.ok) events = longer.value;
        }
        const result = caseDeadline(events, book, calendar);
        if (!result.ok) {
          expect(result.problems[0].code).toBe("calendar-not-covered");
          return;
        }
        if (result.value) expect(read(DuePromise, toDuePromise(result.value)).ok).toBe(true);
        const timing = timingOf(result.value, events, new Date(at).toISOString(), calendar);
        expect(read(PublicCase.shape.timing, timing).ok).toBe(true);
      }),
      { numRuns: 300 },
    ));
});

test("D6 the last instant is the same whatever zone the host is in (the suite runs in three)", () => {
  const book = must(ruleBook(statutoryDeadlines));
  const found = must(computeDeadline({ book, calendar, rule: "kn-thu-ly-lan-dau", from: "2026-11-23" }));
  expect([found.date, found.at]).toEqual(["2026-12-03", "2026-12-03T17:00:00.000Z"]);
});
