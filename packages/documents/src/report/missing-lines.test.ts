import { expect, test } from "vitest";
import { problem, type YearReport } from "@danvan/core";
import { yearReport } from "../../test/year-report.js";
import { missingLines } from "./missing-lines.js";

const linesOf = (missing: YearReport["missing"]) => missingLines({ ...yearReport, missing });

test("figures are named by their titles and gathered by their tables", () =>
  expect(
    linesOf([
      problem("figure-missing", "concern", { indicator: "concern" }),
      problem("figure-missing", "regular", { indicator: "regular" }),
      problem("figure-missing", "praise", { indicator: "praise" }),
      problem("figure-missing", "x", { indicator: "x" }),
    ]),
  ).toEqual([
    "Số liệu chưa có:",
    "Phản ánh, kiến nghị của người dân, tổ chức: Phản ánh; Khen ngợi.",
    "Tiếp công dân: Tiếp thường xuyên.",
    "Số liệu khác chưa có: x.",
  ]));

test("a part by its number and title, a sign and a place in words", () =>
  expect(
    linesOf([
      problem("section-empty", "III", { section: "III" }),
      problem("reporter-incomplete", "agency.sign"),
      problem("reporter-incomplete", "agency.place"),
      problem("period-not-ended", "period.to", { to: "2026-11-30", cutOff: "2026-11-28T02:00:00Z" }),
    ]),
  ).toEqual([
    expect.stringMatching(/^Phần III, .+: Phần này chưa viết\.$/),
    "Chưa có ký hiệu văn bản của cơ quan.",
    "Chưa có địa danh ghi trước ngày tháng.",
    expect.stringContaining("chưa kết thúc"),
  ]));
