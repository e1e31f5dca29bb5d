import type { PublicReport } from "@danvan/core/wire";
import { report } from "../testing/answers.stub.js";
import { duties, score } from "./report-duties.stub.js";

/** Accounts of an agency and of a province, for stories and tests, in the shapes that core makes. */
const days = (year: number) => ({ from: `${year}-01-01`, to: `${year}-11-22`, asOf: `${year}-11-22T11:00:00.000Z` });

export const compared: PublicReport = {
  ...report,
  previous: {
    period: days(2025),
    received: 202,
    answered: 181,
    refused: 12,
    open: 9,
    overdue: 6,
    oldestOpenDays: 31,
    onTime: { part: 164, whole: 189, percent: 86.8 },
    satisfaction: { part: 193, whole: 202, percent: 95.5 },
  },
};

/** Everything an agency's account can hold. */
export const whole: PublicReport = {
  ...compared,
  visits: { rated: 58, satisfied: { part: 52, whole: 58, percent: 89.7 } },
  duties,
  score,
};

/** Numbers of a large city over two years. */
export const large: PublicReport = {
  ...report,
  period: { from: "2025-01-01", to: "2026-12-31", asOf: "2026-12-31T17:00:00.000Z" },
  received: 1_284_530,
  answered: 1_201_977,
  withinCompetence: 1_190_002,
  notYetDue: 40220,
  rated: 210455,
  open: 61_002,
  refused: 21_551,
  overdue: 12_840,
  oldestOpenDays: 611,
  onTime: { part: 1_101_377, whole: 1_190_002, percent: 92.6 },
  satisfaction: { part: 1_180_040, whole: 1_284_530, percent: 91.9 },
  months: Array.from({ length: 24 }, (_, at) => ({
    month: `${at < 12 ? 2025 : 2026}-${String((at % 12) + 1).padStart(2, "0")}`,
    received: 41_000 + ((at * 7_919) % 26_000),
    answered: 38_000 + ((at * 6_271) % 24_000),
  })),
};

export const oneMonth: PublicReport = {
  ...report,
  period: { from: "2026-10-01", to: "2026-10-31", asOf: "2026-10-31T17:00:00.000Z" },
  received: 5,
  answered: 4,
  withinCompetence: 5,
  notYetDue: 0,
  rated: 4,
  refused: 0,
  open: 1,
  overdue: 0,
  months: [{ month: "2026-10", received: 5, answered: 4 }],
  onTime: { part: 4, whole: 4, percent: 100 },
  satisfaction: { part: 5, whole: 5, percent: 100 },
};

const agency = (name: string, received: number | null, answered: number | null, percent: number | null) => ({
  code: "18073",
  name,
  reported: true,
  received,
  answered,
  overdue: received === null ? null : 4,
  oldestOpenDays: 12,
  onTime: percent === null ? null : { part: percent, whole: 100, percent },
  satisfaction: percent === null ? null : { part: 96, whole: 100, percent: 96 },
});

/** A province: one agency with too few to be shown, the one that covers for it, and one that has not published. */
export const province: PublicReport = {
  ...report,
  agency: { code: "42", name: "Tỉnh Hà Tĩnh" },
  received: 325,
  withinCompetence: 318,
  notYetDue: 21,
  rated: 96,
  answered: 281,
  refused: 17,
  open: 27,
  overdue: 10,
  onTime: { part: 290, whole: 318, percent: 91.2 },
  satisfaction: { part: 312, whole: 325, percent: 96 },
  months: report.months.map(({ month, received, answered }, at) => ({
    month,
    received: received + (at === 0 ? 11 : 10),
    answered: answered + (at === 0 ? 10 : 9),
  })),
  agencies: [
    agency("Phường Thành Sen", 214, 181, 89),
    agency("Phường Trần Phú", 96, 90, 94),
    agency("Xã Hương Sơn", null, null, null),
    agency("Xã Sơn Hồng", null, null, null),
    {
      code: "18172",
      name: "Xã Sơn Tây",
      reported: false,
      received: null,
      answered: null,
      overdue: null,
      oldestOpenDays: null,
      onTime: null,
      satisfaction: null,
    },
  ],
};
