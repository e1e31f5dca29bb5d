import { expect, test } from "vitest";
import { calendarAsKnownOn, statutoryDeadlines } from "../data/index.js";
import { type CaseEvent, measureCases, readPeriod, ruleBook } from "../index.js";
import { must } from "../terms/errors.js";
import { toldBySubject } from "./told-by-subject.js";

const basis = { book: must(ruleBook(statutoryDeadlines)), calendar: calendarAsKnownOn() };

/** Requests for information by month of receipt, beside a dozen concerns in each. */
function told(requests: Readonly<Record<string, number>>, from: string, to: string, asOf = "2027-01-15T03:00:00Z") {
  const histories = Object.entries(requests).flatMap(([month, many]) =>
    Array.from({ length: 12 + many }, (_, at): readonly CaseEvent[] => {
      const kind = at < many ? "information-request" : "concern";
      return [{ type: "received", at: `${month}-05T03:00:00Z`, by: "citizen", kind, channel: "web" }];
    }),
  );
  const period = must(readPeriod({ from, to, asOf }));
  const all = measureCases(histories, period, basis, { ratings: "grouped" });
  const { value, isTold } = toldBySubject(all.metrics(), all.detail(), period).get("information-requests")!;
  return isTold ? value : null;
}

const YEAR = ["2025-12-01", "2026-11-30"] as const;

test("M7 by groups of months that are over, whatever is asked for", () => {
  const requests = { "2026-01": 4, "2026-05": 5, "2026-11": 3 };
  expect(told(requests, "2026-01-01", "2026-06-30")).toBe(9);
  expect(told(requests, "2026-01-01", "2026-05-31")).toBe(4);
  expect(told(requests, "2026-01-01", "2026-11-20", "2026-11-20T03:00:00Z")).toBe(9);
  expect(told(requests, "2026-11-01", "2026-11-30")).toBeNull();
  expect(told({}, "2026-11-01", "2026-11-30")).toBe(0);
});

test("M7 one small group keeps what would give it away from being told", () => {
  const requests = { "2026-01": 6, "2026-05": 1 };
  expect(told(requests, "2026-01-01", "2026-03-31")).toBe(6);
  expect(told(requests, "2026-01-01", "2026-06-30")).toBeNull();
  expect(told(requests, ...YEAR)).toBeNull();
});

test("M7 small groups of a reported year keep each other once it is over", () => {
  const requests = { "2026-01": 2, "2026-05": 2, "2026-08": 2 };
  expect(told(requests, ...YEAR)).toBe(6);
  expect(told(requests, "2026-01-01", "2026-12-31")).toBeNull();
  expect(told(requests, ...YEAR, "2026-11-20T03:00:00Z")).toBeNull();
  expect(told({ "2026-01": 1, "2026-05": 1 }, ...YEAR)).toBeNull();
});
