import { expect, test } from "vitest";
import { dueOf, sampleInput } from "../../test/sample-report.js";
import { canonical } from "../deadline/decision.js";
import { sha256 } from "../terms/sha-256.js";
import { must } from "../terms/errors.js";
import { freezeReport, openReport, type FrozenReport } from "./frozen-report.js";
import { provinceReport } from "./province-report.js";
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
