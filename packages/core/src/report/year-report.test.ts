import { describe, expect, test } from "vitest";
import { dueOf, sampleInput } from "../../test/sample-report.js";
import { directive, haTinhIllustrative, indicators } from "../data/index.js";
import { canonical } from "../terms/sealed/canonical.js";
import { must } from "../terms/errors.js";
import { factsOf } from "../metrics/figures.js";
import { freezeReport } from "./frozen-report.js";
import { clausesOf } from "../index.js";
import { provinceReport } from "./province-report.js";
import { REPORT_SENTENCES } from "./paragraph-schema.js";
import { reportSentence } from "./sentence.js";
import { scoreCard } from "../score/card.js";
import { prepare } from "../score/scorer.js";
import { yearReport } from "./year-report.js";

const report = must(yearReport(sampleInput()));

describe("R4 the outline of the report", () => {
  test("R4 it has every part in order, and each says which clauses it serves", () => {
    expect(report.sections.map(({ id }) => id)).toEqual(directive.report.parts.map(({ id }) => id));
    expect(report.sections.filter(({ clauses }) => clauses.length === 0)).toEqual([]);
  });

  test("R4 every clause of the directive is served by a part", () => {
    const served = new Set(report.sections.flatMap(({ clauses }) => clauses));
    expect(
      clausesOf(directive)
        .filter(({ id }) => !served.has(id))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  test.each(["vi", "en"] as const)("R4 every sentence has a text in %s, without a fact left open", (lang) => {
    const sentences = report.sections.flatMap(({ paragraphs }) => paragraphs.map((one) => reportSentence(one, lang)));
    expect(sentences.length).toBeGreaterThan(30);
    expect(sentences.filter((sentence) => /undefined|null|NaN|Invalid/.test(sentence))).toEqual([]);
  });

  test("R4 a whole says its parts with their shares; no share is told as an achievement, no label twice", () => {
    const values = {
      "pakn-received": 7,
      "pakn-within-competence": 6,
      "pakn-on-time": 4,
      "pakn-in-time": 5,
      "letters-received": 10,
      "letters-overdue": 3,
    };
    const { sections } = must(yearReport(sampleInput("18073", values)));
    const said = sections.flatMap(({ paragraphs }) => paragraphs.map((one) => reportSentence(one, "vi")));
    expect(said.join("\n")).toContain(
      "Tiếp nhận 7 phản ánh, kiến nghị, trong đó 6 thuộc thẩm quyền; 4 xử lý đúng hạn (66,7%)",
    );
    expect(said.join("\n")).toContain("3 đơn quá hạn, chiếm 30%");
    expect(said.filter((one) => /đạt \d|^(.{4,}): [\d.,]+ \1/i.test(one))).toEqual([]);
  });

  test("R4 no code is without words", () => {
    const codes = new Set(report.sections.flatMap(({ paragraphs }) => paragraphs.map(({ code }) => code)));
    expect([...codes].filter((code) => !(REPORT_SENTENCES as readonly string[]).includes(code))).toEqual([]);
  });

  test("R4 every indicator stands in one table, with its period and its source", () => {
    const rows = report.tables.flatMap(({ rows: all }) => all);
    expect(rows.map(({ id }) => id).sort()).toEqual(indicators.map(({ id }) => id).sort());
    expect(rows.every(({ source, from }) => source !== null && from === "2025-12-01")).toBe(true);
  });

  test("R5 it is JSON: what is written is what is read", () => {
    expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
    expect(canonical(JSON.parse(JSON.stringify(report)))).toBe(canonical(report));
  });
});

test("R3 the score card's missing facts are the report's", () => {
  const scorer = prepare(haTinhIllustrative, indicators);
  const facts = factsOf(
    sampleInput().figures,
    scorer.slots.map(({ id }) => id),
  );
  const card = must(scoreCard(scorer, { self: facts, appraised: null }));
  const scored = must(yearReport({ ...sampleInput(), scoreCard: card }));
  expect(scored.missing.map(({ code, path }) => `${code} ${path}`)).toEqual([
    "score-facts-missing scoreCard.par-index",
  ]);
});

describe("R6 a province of 82", () => {
  const agencies = Array.from({ length: 82 }, (_, at) => ({ code: `x${at}`, name: `Đơn vị ${at}` }));
  const arrival = async (agency: string, at: string) => ({
    agency,
    at,
    report: must(await freezeReport(must(yearReport(sampleInput(agency))))),
  });
  const consolidate = async (arrivals: readonly Awaited<ReturnType<typeof arrival>>[]) =>
    must(
      await provinceReport({
        year: 2026,
        period: sampleInput().period,
        due: dueOf(2026),
        agencies,
        arrivals,
        indicators,
      }),
    );

  test("R6 a report that was altered, or is another agency's, counts as not handed in, and is listed", async () => {
    const [one, two, three] = await Promise.all(
      ["x0", "x1", "x2"].map((code) => arrival(code, "2026-12-03T02:00:00Z")),
    );
    const altered = { ...one!, report: { ...one!.report, text: one!.report.text.replace("Thành Sen", "Thành Sơn") } };
    const made = await consolidate([altered, { ...two!, agency: "x5" }, three!, { ...three!, agency: "nobody" }]);
    expect(made.agencies.filter(({ handedIn }) => handedIn !== "missing").map(({ code }) => code)).toEqual(["x2"]);
    expect(
      made.missing.filter(({ code }) => code !== "report-missing").map(({ code, path }) => `${code} ${path}`),
    ).toEqual(["agency-unknown nobody", "report-altered x0", "report-of-another x5"]);
  });

  test("R6 a corrected report is read, and the first arrival decides whether it was on time", async () => {
    const first = await arrival("x0", "2026-12-04T17:00:00Z");
    const second = await arrival("x0", "2026-12-10T02:00:00Z");
    const made = await consolidate([second, first]);
    expect(made.agencies[0]).toMatchObject({
      handedIn: "on-time",
      at: "2026-12-04T17:00:00Z",
      hash: second.report.sha256,
    });
  });
});

describe("R3 the days of the report", () => {
  test("one whose period has not ended at the cut-off is no complete report", () => {
    const input = sampleInput();
    const made = must(yearReport({ ...input, period: { ...input.period, cutOff: "2026-11-28T02:00:00Z" } }));
    expect(made.missing.map(({ code }) => code)).toEqual(["period-not-ended"]);
    expect(must(yearReport(input)).missing).toEqual([]);
  });

  test("one of another year than its days is refused", () =>
    expect(yearReport({ ...sampleInput(), year: 2027 })).toMatchObject({
      ok: false,
      problems: [{ code: "year-differs", facts: { year: 2027, to: "2026-11-30" } }],
    }));
});
