import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { office, provinceReport } from "../../test/year-report.js";
import { provinceReportDocument } from "./province-report-document.js";

test("of a year that nobody has handed in there are names, and no tables without a row", () => {
  const report = provinceReport();
  const agencies = report.agencies.map((one) => ({ ...one, handedIn: "missing" as const, at: null, hash: null }));
  const titles = (some: typeof report) => must(provinceReportDocument(some, office)).annexes.map(({ title }) => title);
  expect(titles(report)).toEqual(["Tình hình nộp báo cáo", "Số liệu tổng hợp"]);
  expect(titles({ ...report, agencies })).toEqual(["Tình hình nộp báo cáo"]);
});
