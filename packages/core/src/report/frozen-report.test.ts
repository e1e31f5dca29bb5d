import { describe, expect, test } from "vitest";
import { dueOf, sampleInput } from "../../test/sample-report.js";
import { canonical } from "../terms/sealed/canonical.js";
import { sha256 } from "../terms/sealed/sha-256.js";
import { type Fact, must, problem } from "../terms/errors.js";
import { LANGS } from "../terms/terms.js";
import { freezeReport, openReport, type FrozenReport } from "./frozen-report.js";
import { REPORT_SENTENCES, type SentenceCode } from "./paragraph-schema.js";
import { provinceReport, unfinishedReports, unusableReports } from "./province-report.js";
import { reportSentence } from "./sentence.js";
import { yearReport } from "./year-report.js";

const sealed = async (value: unknown): Promise<FrozenReport> => {
  const text = canonical(value);
  return { text, sha256: await sha256(text) };
};
const report = must(yearReport(sampleInput()));
const codeOf = async (frozen: unknown) => {
  const opened = await openReport(frozen as FrozenReport);
  return opened.ok ? "opened" : opened.problems[0].code;
};

test.each([
  ["nothing but a version", { version: 1 }],
  ["a table without columns", { ...report, tables: [{ ...report.tables[0], columns: undefined }] }],
  ["a field nobody knows", { ...report, extra: 1 }],
  ["a day that does not exist", { ...report, period: { ...report.period, from: "2026-02-30" } }],
  ["a section whose heading has no number", { ...report, sections: [{ ...report.sections[1], heading: {} }] }],
  ["a list", []],
])("a report with its right hash and %s is unreadable", async (_, bent) =>
  expect(await codeOf(await sealed(bent))).toBe("report-unreadable"),
);

test.each([null, {}, { text: 1, sha256: "x" }])("%j is no frozen report", async (frozen) =>
  expect(await codeOf(frozen)).toBe("report-unreadable"),
);

const withParagraph = (paragraph: unknown) => ({
  ...report,
  sections: [{ ...report.sections[0], paragraphs: [report.sections[0]!.paragraphs[0], paragraph] }],
});

test.each([
  ["a sentence that has no words", { code: "x", facts: {} }, ".code"],
  ["a period without its days", { code: "period", facts: {} }, ".facts.from"],
  ["a day that does not exist", { code: "period", facts: { from: "2026-02-30", to: "2026-11-30" } }, ".facts.from"],
  ["nothing", null, ""],
])("a report with its right hash and %s as a paragraph is unreadable there", async (_, paragraph, place) =>
  expect(await openReport(await sealed(withParagraph(paragraph)))).toEqual({
    ok: false,
    problems: [{ code: "report-unreadable", path: `sections.0.paragraphs.1${place}`, facts: {} }],
  }),
);

describe("every sentence is said from the facts it needs, and no report opens without them", () => {
  const named = { "title.vi": "Đơn", "title.en": "Letters", "unit.vi": "đơn", "unit.en": "letters" };
  const phrases = { "phrases.vi": ["{n} đơn", "{n} quá hạn"], "phrases.en": ["{n} letters", "{n} late"] };
  const NEEDED: Readonly<Record<SentenceCode, Readonly<Record<string, Fact>>>> = {
    basis: { "directive.vi": "Chỉ thị", "directive.en": "Directive", number: null },
    period: { from: "2025-12-01", to: "2026-11-30" },
    figure: { ...named, value: 3 },
    figures: { ...phrases, values: ["7", "2"], percents: ["", "28.6"] },
    "figure-share": { ...named, value: 3, of: 7, percent: 42.9, "whole.vi": "Tất cả", "whole.en": "All" },
    "figure-yes": { "title.vi": "Kế hoạch", "title.en": "Plan", value: 1 },
    "not-applicable": { "title.vi": "Đơn", "title.en": "Letters" },
  };
  const bent = [undefined, null, "", "x", "1e999", 0, 0.5, true, [], ["x"], ["x", "y", "z"], [1, 2], {}];

  test("each says the whole sentence of exactly these facts", async () => {
    expect(Object.keys(NEEDED).sort()).toEqual([...REPORT_SENTENCES].sort());
    for (const code of REPORT_SENTENCES) {
      const paragraph = { code, facts: NEEDED[code] };
      expect(await codeOf(await sealed(withParagraph(paragraph))), code).toBe("opened");
      for (const lang of LANGS) expect(reportSentence(paragraph, lang)).not.toMatch(/undefined|null|NaN|object/);
    }
  });

  test.each(REPORT_SENTENCES)(
    "%s: a fact that is missing or of another type is refused, or said as it is",
    async (code) => {
      for (const name of Object.keys(NEEDED[code]))
        for (const value of bent) {
          const { [name]: _, ...others } = NEEDED[code];
          const facts = value === undefined ? others : { ...others, [name]: value as Fact };
          const opened = await openReport(await sealed(withParagraph({ code, facts })));
          const why = `${name}: ${JSON.stringify(value)}`;
          if (value === undefined) expect(opened.ok, why).toBe(false);
          if (!opened.ok) expect(opened.problems[0].path, why).toMatch(/^sections\.0\.paragraphs\.1\.facts/);
          else
            for (const lang of LANGS)
              expect(reportSentence({ code, facts }, lang), why).not.toMatch(/undefined|null|NaN|Infinity|object/);
        }
    },
  );
});

test("what was frozen opens", async () => expect(await codeOf(must(await freezeReport(report)))).toBe("opened"));

test("R5 one bent file does not stop a province: it is named, and the others are read", async () => {
  const made = await provinceReport({
    year: 2026,
    period: sampleInput().period,
    due: dueOf(2026),
    agencies: [
      { code: "18073", name: "Phường Thành Sen" },
      { code: "18106", name: "Xã Kỳ Anh" },
    ],
    indicators: sampleInput().indicators,
    arrivals: [
      { agency: "18106", at: "2026-12-01T02:00:00Z", report: await sealed({ version: 1 }) },
      { agency: "18106", at: "yesterday", report: await sealed(report) },
      { agency: "18073", at: "2026-12-01T02:00:00Z", report: must(await freezeReport(report)) },
    ],
  });
  expect(must(made).agencies.map(({ handedIn }) => handedIn)).toEqual(["on-time", "missing"]);
  expect(must(made).missing.map(({ code, path }) => `${code} ${path}`)).toEqual([
    "report-missing 18106",
    "instant-invalid 18106",
    "report-unreadable 18106",
  ]);
});

test("R6 a report in which something was missing counts, and is named with how much", async () => {
  const missing = [
    problem("section-empty", "III", { section: "III" }),
    problem("figure-missing", "articles", { indicator: "articles" }),
  ];
  const made = await provinceReport({
    year: 2026,
    period: sampleInput().period,
    due: dueOf(2026),
    agencies: [{ code: "18073", name: "Phường Thành Sen" }],
    indicators: sampleInput().indicators,
    arrivals: [{ agency: "18073", at: "2026-12-01T02:00:00Z", report: await sealed({ ...report, missing }) }],
  });
  expect(must(made).agencies[0]?.handedIn).toBe("on-time");
  expect(unfinishedReports(must(made))).toEqual([problem("report-unfinished", "18073", { count: 2 })]);
  expect(unusableReports(must(made))).toEqual([]);
});

test("R5 of two that came in at one instant the last given is read", async () => {
  const at = "2026-12-01T02:00:00Z";
  const first = must(await freezeReport(report));
  const second = await sealed({ ...report, agency: { ...report.agency, place: "Hà Tĩnh" } });
  const of = async (...frozen: FrozenReport[]) =>
    must(
      await provinceReport({
        year: 2026,
        period: sampleInput().period,
        due: dueOf(2026),
        agencies: [{ code: "18073", name: "Phường Thành Sen" }],
        indicators: sampleInput().indicators,
        arrivals: frozen.map((one) => ({ agency: "18073", at, report: one })),
      }),
    ).agencies[0]!.hash;
  expect([await of(first, second), await of(second, first)]).toEqual([second.sha256, first.sha256]);
});
