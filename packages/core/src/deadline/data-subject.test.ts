import { expect, test } from "vitest";
import { calendarAsKnownOn, statutoryDeadlines } from "../data/index.js";
import { DATA_SUBJECT_RIGHTS, dataSubjectDeadlines, must, ruleBook, type DataSubjectRequest } from "../index.js";

const law = { book: must(ruleBook(statutoryDeadlines)), calendar: calendarAsKnownOn() };
const dates = (request: Partial<DataSubjectRequest>) => {
  const found = dataSubjectDeadlines(
    { right: "view", at: "2026-11-23T02:00:00Z", heldByOthers: false, ...request },
    law,
  );
  return found.ok ? [found.value.reply.date, found.value.done.date] : found.problems[0].code;
};

test("D29 two working days to the first reply; 10, 15 or 20 days to carry it out", () => {
  expect(dates({ right: "view" })).toEqual(["2026-11-26", "2026-12-03"]);
  expect(dates({ right: "withdraw" })).toEqual(["2026-11-26", "2026-12-08"]);
  expect(dates({ right: "delete" })).toEqual(["2026-11-26", "2026-12-14"]);
});

test("D29 15, 20 or 30 days where a processor or a third party holds the data", () => {
  expect(dates({ right: "copy", heldByOthers: true })).toEqual(["2026-11-26", "2026-12-08"]);
  expect(dates({ right: "object", heldByOthers: true })).toEqual(["2026-11-26", "2026-12-14"]);
  expect(dates({ right: "delete", heldByOthers: true })).toEqual(["2026-11-26", "2026-12-23"]);
});

test("D29 once longer, decided in time; too late it changes nothing", () => {
  expect(dates({ extendedAt: "2026-11-30T02:00:00Z" })).toEqual(["2026-11-26", "2026-12-14"]);
  expect(dates({ extendedAt: "2026-12-10T02:00:00Z" })).toEqual(["2026-11-26", "2026-12-03"]);
});

test("D29 a request before the law, and one after midnight in Vietnam", () => {
  expect(dates({ at: "2025-12-31T02:00:00Z" })).toBe("rule-not-yet-in-force");
  expect(dates({ at: "2026-11-22T17:30:00Z" })).toEqual(dates({ at: "2026-11-23T02:00:00Z" }));
});

test("D29 every right has its rules in the book", () => {
  for (const right of DATA_SUBJECT_RIGHTS)
    for (const heldByOthers of [true, false]) expect(dates({ right, heldByOthers })).toHaveLength(2);
});
