import { describe, expect, test } from "vitest";
import { directive, dutyMeasures, haTinhIllustrative, indicators, nd335 } from "../data/index.js";
import { dutyState, indicatorsOf } from "./duty-state.js";
import { clausesOf } from "../directive/duties.js";
import { must } from "../terms/errors.js";
import type { Figure } from "../metrics/figure.js";
import type { MeasuredCase } from "../metrics/measured-state.js";
import { measurer } from "../metrics/measurer.js";
import { earlierPeriod, readPeriod } from "../metrics/period.js";
import { type AccountBasis, publicAccount } from "./public-account.js";
import { publicVisits, wholeMonths } from "./public-visits.js";
import { prepare } from "../score/scorer.js";
import type { OnlineKind } from "../terms/terms.js";
import { PublicReport } from "../wire/public-report.js";
import { read } from "../wire/read.js";

const period = must(readPeriod({ from: "2025-12-01", to: "2026-11-30" }));
const agency = { code: "18073", name: "UBND phường Thành Sen" };

const basis: AccountBasis = {
  directive,
  parties: ["commune-committee"],
  indicators,
  measures: dutyMeasures,
  figures: [],
  scorer: null,
};

const byHand = (indicator: string, value: number | null, days: Partial<Figure> = {}): Figure => ({
  indicator,
  value,
  from: period.from,
  to: period.to,
  source: { by: "hand", who: "Văn phòng", at: "2026-12-01T02:00:00Z", evidence: ["01/BC-VP"] },
  ...days,
});

/** Cases of a kind that came in on 2 March; those `late` were answered after their date. */
const cases = (kind: OnlineKind, many: number, late = 0): MeasuredCase[] =>
  Array.from({ length: many }, (_, at) => ({
    events: [
      { type: "received", at: "2026-03-02T02:00:00Z", by: "citizen", kind, channel: "web" },
      { type: "answered", at: `2026-03-${at < late ? "20" : "05"}T02:00:00Z`, by: "officer" },
    ],
    deadline: { at: "2026-03-09T17:00:00.000Z" },
  }));

function account(of: readonly MeasuredCase[], changes: Partial<AccountBasis> = {}): PublicReport {
  const all = measurer(period);
  for (const one of of) all.add(one);
  return must(
    publicAccount({
      agency,
      period,
      metrics: all.metrics(),
      detail: all.detail(),
      previous: null,
      basis: { ...basis, ...changes },
    }),
  );
}
const clauseOf = ({ duties }: PublicReport, id: string) =>
  duties!.tasks.flatMap(({ clauses }) => clauses).find((clause) => clause.id === id)!;

describe("duties by clause", () => {
  test("an agency's account lists every duty it owes, in the order of the text, and none of the overseer's", () => {
    const report = account([]);
    expect(read(PublicReport, report)).toEqual({ ok: true, value: report });
    expect(report.duties!.tasks.map(({ id }) => id)).toEqual(["1", "2", "3", "4", "5", "6", "7", "R"]);
    expect(clauseOf(report, "6.4").text.vi).toContain("giải quyết đơn thư khiếu nại");
  });

  test("a state stands beside the figures it was read from", () => {
    const duty = clauseOf(account(cases("concern", 10, 3)), "6.4");
    expect(duty).toMatchObject({
      state: "part",
      figures: [
        { title: { vi: "Phản ánh, kiến nghị xử lý đúng hạn" }, value: 7, of: 10 },
        { value: 0, of: 10 },
      ],
    });
  });

  test("what was not reported is no evidence, and no figure at all is none either", () => {
    const report = account(cases("concern", 10));
    expect(clauseOf(report, "1.3").state).toBe("no-evidence");
    expect(clauseOf(report, "3.2")).toMatchObject({ state: "no-evidence", figures: [] });
  });

  test("a figure entered by hand counts when its days lie within the period, and stands before the measured one", () => {
    const plan = (days: Partial<Figure>) =>
      clauseOf(account([], { figures: [byHand("plan-issued", 1, days)] }), "1.3").state;
    expect(plan({})).toBe("done");
    const none = clauseOf(account([], { figures: [byHand("inspections", null)] }), "5.4");
    expect(none).toMatchObject({ state: "nothing-due", figures: [{ value: null, absent: "not-applicable" }] });
    expect(plan({ from: "2025-01-01" as Figure["from"] })).toBe("no-evidence");
    const own = account(cases("concern", 10), { figures: [byHand("pakn-on-time", 4)] });
    expect(clauseOf(own, "6.4").figures[0]).toMatchObject({ value: 4, of: 10 });
  });

  test("one or two requests for information are neither counted in public nor claimed", () => {
    const few = clauseOf(account(cases("information-request", 2, 1)), "6.1");
    expect(few).toMatchObject({ state: "no-evidence", figures: [{ value: null, of: null, absent: "suppressed" }] });
    const more = clauseOf(account([...cases("information-request", 9), ...cases("praise", 9)]), "6.1");
    expect(more).toMatchObject({ state: "done", figures: [{ value: 9, of: 9 }] });
    const oneLate = clauseOf(account([...cases("information-request", 9, 1), ...cases("praise", 9)]), "6.1");
    expect(oneLate.figures[0]).toMatchObject({ value: null, absent: "suppressed" });
  });

  test("the measures name clauses and indicators that exist", () => {
    const known = new Set(indicators.map(({ id }) => id));
    expect(Object.keys(dutyMeasures).filter((id) => !clausesOf(directive).some((clause) => clause.id === id))).toEqual(
      [],
    );
    const read = Object.values(dutyMeasures).flatMap((measures) => measures.flatMap(indicatorsOf));
    expect(read.filter((id) => id !== undefined && !known.has(id))).toEqual([]);
  });
});

const share = [{ done: "a", of: "b" }];
test.each([
  [share, { a: 5, b: 5 }, "done"],
  [share, { a: 1, b: 5 }, "part"],
  [share, { a: 0, b: 5 }, "not-done"],
  [share, { a: 0, b: 0 }, "nothing-due"],
  [share, { a: 5 }, "no-evidence"],
  [[{ failed: "a", of: "b" }], { a: 0, b: 5 }, "done"],
  [[{ failed: "a", of: "b" }], { a: 5, b: 5 }, "not-done"],
  [[{ failed: "a" }], { a: 0 }, "done"],
  [[{ failed: "a" }], { a: 2 }, "not-done"],
  [[{ happened: "a" }], { a: 3 }, "done"],
  [[{ some: "a", of: "b" }], { a: 5, b: 5 }, "part"],
  [[{ some: "a" }], { a: 0 }, "not-done"],
  [[{ happened: "a" }], { a: null }, "nothing-due"],
  [[{ happened: "a" }, { happened: "b" }], { a: 3 }, "part"],
  [[{ happened: "a" }, { happened: "b" }], { a: 0 }, "no-evidence"],
  [[{ happened: "a" }, { happened: "b" }], { a: 0, b: 0 }, "not-done"],
  [[{ happened: "a" }, { happened: "b" }], { a: 3, b: null }, "done"],
  [[], {}, "no-evidence"],
] as const)("%j with %j is %s", (measures, reported, state) =>
  expect(dutyState(measures, (id) => (reported as Record<string, number | null>)[id])).toBe(state),
);

describe("score", () => {
  test("a rubric shows what it is beside every line; what was not reported is no zero, and no band is proposed", () => {
    const { score } = account(cases("concern", 10, 3), { scorer: prepare(haTinhIllustrative, indicators) });
    expect(score).toMatchObject({
      rubric: { status: "illustrative", legalBasis: null, confidence: "illustrative" },
      percent: null,
      band: null,
    });
    expect(score!.missing).toBeGreaterThan(0);
    const known = score!.lines.filter(({ points }) => points !== null);
    expect(score!.lines.length).toBeGreaterThan(known.length);
    expect(score!.max).toBe(known.reduce((sum, { max }) => sum + max, 0));
    expect(score!.lines).toHaveLength(haTinhIllustrative.criteria.length);
    for (const line of score!.lines) expect([line.clauses.length > 0, line.why.vi !== ""]).toEqual([true, true]);
  });

  test("a rubric counts only while it is in force on the last day", () => {
    const scorer = prepare({ ...nd335, effectiveFrom: "2026-12-01" }, indicators);
    expect(account([], { scorer }).score).toBeUndefined();
  });

  test("values of one or two matters are suppressed there too", () => {
    const [first, ...rest] = haTinhIllustrative.criteria;
    const rule = { type: "ratio", part: "information-requests-on-time", whole: "information-requests" } as const;
    const rubric = { ...haTinhIllustrative, criteria: [{ ...first!, rule }, ...rest] };
    const { score } = account(cases("information-request", 1), { scorer: prepare(rubric, indicators) });
    const value = score!.lines.flatMap(({ figures }) => figures).find(({ absent }) => absent === "suppressed");
    expect(value).toMatchObject({ value: null });
  });
});

describe("the earlier period", () => {
  test.each([
    ["a whole year", "2026-01-01", "2026-12-31", "2025-01-01", "2025-12-31"],
    ["the report's year", "2025-12-01", "2026-11-30", "2024-12-01", "2025-11-30"],
    ["a month", "2026-02-01", "2026-02-28", "2025-02-01", "2025-02-28"],
    ["two years", "2025-01-01", "2026-12-31", "2023-01-01", "2024-12-31"],
    ["a year and a day", "2025-11-30", "2026-11-30", "2023-11-30", "2024-11-30"],
    ["a leap day", "2028-02-29", "2028-02-29", "2027-02-28", "2027-02-28"],
  ])("%s", (_, from, to, before, until) => {
    const period = must(readPeriod({ from, to, asOf: `${to}T09:00:00Z` }));
    expect(earlierPeriod(period)).toMatchObject({ from: before, to: until, asOf: `${until}T17:00:00.000Z` });
  });

  test("has an end: the first years have none", () => {
    expect(earlierPeriod(must(readPeriod({ from: "0001-01-01", to: "9999-12-31" })))).toBeNull();
  });

  test("is shown only when something came in then", () => {
    const of = (many: number) => {
      const all = measurer(period);
      for (const one of cases("concern", many)) all.add(one);
      const measured = { metrics: all.metrics(), detail: all.detail() };
      const previous = { period, metrics: all.metrics() };
      return must(publicAccount({ agency, period, ...measured, previous, basis: null })).previous;
    };
    expect(of(0)).toBeUndefined();
    expect(of(3)).toMatchObject({ received: 3, onTime: { part: 3, whole: 3 } });
  });
});

describe("ratings of visits", () => {
  const daysOf = (from: string, to: string, asOf = `${to}T17:00:00Z`) => must(readPeriod({ from, to, asOf }));
  const year = daysOf("2026-01-01", "2026-12-31");
  const visits = (level: 1 | 5, count: number, month = 202611) => ({ level, count, month });

  test.each([
    [[visits(5, 9), visits(1, 3)], { rated: 12, satisfied: { part: 9, whole: 12, percent: 75 } }],
    [[visits(5, 9)], { rated: 9, satisfied: { part: 9, whole: 9, percent: 100 } }],
    [[visits(5, 9), visits(1, 1)], { rated: 10, satisfied: null }],
    [[visits(5, 1)], { rated: 1, satisfied: null }],
    [[visits(5, 4, 202512), visits(5, 3)], { rated: 3, satisfied: { part: 3, whole: 3 } }],
  ])("%j", (counts, shown) => expect(publicVisits(counts, year)).toMatchObject(shown));

  test.each([
    ["whole months", daysOf("2026-01-01", "2026-02-28"), [202601, 202602]],
    [
      "a month that still runs is left out",
      daysOf("2026-01-01", "2026-11-22", "2026-11-22T09:00:00Z"),
      [202601, 202610],
    ],
    ["parts of months are left out", daysOf("2026-01-05", "2026-11-22", "2026-12-22T09:00:00Z"), [202602, 202610]],
    ["the turn of the year", daysOf("2025-12-05", "2026-01-22", "2026-12-22T09:00:00Z"), [202601, 202512]],
  ])("%s", (_, period, months) => expect(wholeMonths(period)).toEqual(months));
});
