import { computeDeadline, must, ruleBook } from "@danvan/core";
import { calendarAsKnownOn, statutoryDeadlines } from "@danvan/core/data";
import { describe, expect, test } from "vitest";
import { deadlineEntry, owedEntries } from "./deadline-entry.js";

const book = must(ruleBook(statutoryDeadlines));

describe("duties and deadlines as calendar entries", () => {
  const deadline = must(
    computeDeadline({ book, calendar: calendarAsKnownOn(), rule: "don-xu-ly-ban-dau", from: "2026-11-22" }),
  );

  test("a deadline falls on its day and says why", () => {
    const entry = deadlineEntry({ uid: "a@danvan", title: "Trả lời vụ việc 18073-K7QX" }, deadline);
    expect(entry.date).toBe(deadline.date);
    expect(entry.summary).toBe("Hạn: Trả lời vụ việc 18073-K7QX");
    expect(entry.description!.split("\n").length).toBe(deadline.steps.length);
  });

  test("an illustrative limit says so first", () => {
    const entry = deadlineEntry({ uid: "a", title: "x" }, { ...deadline, confidence: "illustrative" }, "en");
    expect(entry.description).toMatch(/^Illustrative: nobody's rule\.\n/);
  });

  test("reception of citizens: one entry for each whole month, with how often it is owed", () => {
    const rule = book.rules.find(({ id }) => id === "tcd-chu-tich-xa-moi");
    if (rule?.type !== "frequency") throw new Error("no such frequency");
    const entries = owedEntries(rule, { code: "18073" }, { from: "2026-07-01", to: "2026-09-15" });
    expect(entries.map(({ date }) => date)).toEqual(["2026-07-31", "2026-08-31"]);
    expect(new Set(entries.map(({ uid }) => uid)).size).toBe(entries.length);
    expect(entries[0]!.summary).toMatch(/: ít nhất \d+ lần$/);
  });
});
