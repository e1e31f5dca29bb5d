import { expect, test } from "vitest";
import { calendarAsKnownOn } from "../src/data/index.js";
import * as core from "../src/index.js";
import {
  exampleDirective,
  exampleIndicators,
  exampleMeasures,
  exampleRegister,
  exampleReportRule,
  exampleRubric,
  exampleRule,
} from "./example-directive.js";

const { must } = core;
const today = must(core.civilDate("2026-11-23"));
const calendar = calendarAsKnownOn();
const book = must(core.ruleBook([exampleRule, exampleReportRule]));
const ward = core.agencyOn(exampleRegister, { level: "commune", code: "99001" }, today)!;
const events: core.CaseEvent[] = [
  { type: "received", at: "2026-11-23T02:00:00Z", by: "citizen", kind: "concern", channel: "web" },
  { type: "answered", at: "2026-11-25T02:00:00Z", by: "officer" },
];
const period = must(core.readPeriod({ from: "2026-01-01", to: "2026-12-31" }));
const figure = (indicator: string, value: number): core.Figure => ({
  indicator,
  value,
  from: period.from,
  to: period.to,
  source: { by: "hand", who: "Văn phòng", at: "2026-12-31T02:00:00Z", evidence: ["1"] },
});
const figures = [figure("trees-planned", 10), figure("trees-planted", 8)];
const scorer = core.prepare(exampleRubric, exampleIndicators);

test("its clauses are the duties of its parties", () =>
  expect(core.dutiesOfAgency(exampleDirective, ward, today).map(({ clause }) => clause.id)).toEqual([
    "A.1",
    "A.2",
    "B.1",
  ]));

test("its rule gives the date, with its reasons", () => {
  const due = must(core.caseDeadline(events.slice(0, 1), book, calendar))!;
  expect(due.date).toBe("2026-11-27"); // the 24th is a public holiday
  expect(core.explain(due.steps[0]!, "en")).toContain("Answer a concern about trees");
});

test("its indicators take figures, and refuse those of another", () => {
  expect(core.checkFigures(figures, exampleIndicators).ok).toBe(true);
  expect(core.checkFigures([figure("dialogues", 1)], exampleIndicators)).toMatchObject({
    problems: [{ code: "indicator-unknown" }],
  });
});

test("its rubric scores, with its reasons", () => {
  const row = must(scorer.read({ "trees-planned": 10, "trees-planted": 8 }));
  expect(core.fromPoints(scorer.score(row, "self").total)).toBe(8);
});

test("its public account shows its duties by its figures, and nothing of the directive that ships", () => {
  const measured = core.measureCases([events], period, { book, calendar });
  const basis = {
    directive: exampleDirective,
    parties: ward.parties,
    indicators: exampleIndicators,
    measures: exampleMeasures,
    figures,
    scorer,
  };
  const account = must(
    core.publicAccount({
      agency: ward,
      period,
      metrics: measured.metrics(),
      detail: measured.detail(),
      previous: null,
      basis,
    }),
  );
  expect(account.duties?.tasks.map(({ clauses }) => clauses.map(({ id, state }) => `${id} ${state}`))).toEqual([
    ["A.1 part", "A.2 no-evidence"],
    ["B.1 no-evidence"],
  ]);
  expect(account.score?.total).toBe(8);
  expect(core.read(core.PublicReport, account).ok).toBe(true);
  expect(JSON.stringify(account)).not.toMatch(/Hà Tĩnh|dân vận|Dân vận|18\d{3}/);
});

test("its yearly report has its own parts and its own last day, and nothing of the directive that ships", () => {
  const report = must(
    core.yearReport({
      agency: { code: "99001", name: "Phường Một", parent: null, sign: "UBND", place: "Một", electronicId: null },
      directive: exampleDirective,
      year: 2026,
      period: { from: "2025-12-01", to: "2026-11-30" },
      due: must(core.reportDue(exampleDirective.report, 2026, book, calendar)),
      indicators: exampleIndicators,
      figures: [],
      texts: { "y-kien": "Dân muốn thêm cây." },
    }),
  );
  expect([report.due.date, report.due.rule]).toEqual(["2026-12-20", "vi-du-bao-cao"]);
  expect(report.sections.map(({ id, heading, clauses }) => [id, heading?.number, clauses.length])).toEqual([
    ["dau", undefined, 0],
    ["cay", "1", 2],
    ["y-kien", "2", 1],
  ]);
  expect(core.read(core.YearReportSchema, report).ok).toBe(true);
  expect(core.readTexts({ III: "Đã làm tốt." }, exampleDirective.report)).toMatchObject({
    problems: [{ code: "section-unknown" }],
  });
  expect(JSON.stringify(report)).not.toMatch(/Hà Tĩnh|dân vận|Dân vận|18\d{3}/);
});
