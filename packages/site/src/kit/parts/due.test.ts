import { computeDeadline, lawBook, must, toDuePromise } from "@danvan/core";
import { calendarAsKnownOn, statutoryDeadlines } from "@danvan/core/data";
import { expect, test } from "vitest";
import { vi as messages } from "../../messages/vi.ts";
import { dueDate, duePlan } from "./due.ts";

const promised = (rule: string, from: string) => {
  const [book, calendar] = [lawBook(statutoryDeadlines), calendarAsKnownOn()];
  return toDuePromise(must(computeDeadline({ book, calendar, rule, from })));
};

test("where a second figure ends earlier, an officer sees the day to plan by and the text it comes from", () => {
  const due = promised("kn-thu-ly-lan-dau", "2026-12-21");
  expect(due.date).toBe("2026-12-31");
  const shown = String(duePlan(due, "vi"));
  expect(shown).toContain("Thứ Tư, 30/12/2026");
  expect(shown).toContain("Điều 10, Nghị định 155/2026/NĐ-CP");
});

test("where both figures end on one day, or there is no second, nothing stands beside the date", () => {
  expect(duePlan(promised("kn-thu-ly-lan-dau", "2026-11-23"), "vi")).toBeNull();
  expect(duePlan(promised("kn-thu-ly-lan-dau", "2026-03-02"), "vi")).toBeNull();
  expect(duePlan(promised("don-xu-ly-ban-dau", "2026-11-23"), "vi")).toBeNull();
  expect(duePlan(null, "vi")).toBeNull();
});

test("D25 a promise in hours tells its time of day, one in days does not", () => {
  const promise = {
    ...promised("don-xu-ly-ban-dau", "2026-11-23"),
    date: "2026-11-23",
    at: "2026-11-23T09:30:00.000Z",
  };
  const [inHours, inDays] = [[{ code: "due-at", facts: {} }], [{ code: "due", facts: {} }]];
  expect(String(dueDate({ ...promise, steps: inHours }, "vi", messages))).toContain(">16:30 Thứ Hai, 23/11/2026<");
  expect(String(dueDate({ ...promise, steps: inDays }, "vi", messages))).toContain(">Thứ Hai, 23/11/2026<");
});
