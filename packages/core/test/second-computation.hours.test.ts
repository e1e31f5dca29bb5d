import { expect, test } from "vitest";
import { dueDate, must, ruleBook, toEpochDay, type TermRule, type Unit } from "../src/index.js";
import { calendarAsKnownOn, statutoryDeadlines } from "../src/data/index.js";
import { DAYS, dateOf } from "./naive-due.js";
import { instantOf, naiveHours, naiveMonths, OFFICE } from "./naive-hours.js";

const calendar = calendarAsKnownOn();
/** What a deployment may promise: half a working day, a working day, some months. */
const promise = (amount: number, unit: Unit): TermRule => ({
  id: `${amount}-${unit}`,
  type: "term",
  name: { vi: "Cam kết của đơn vị", en: "The unit's own promise" },
  bound: "at-most",
  applies: { kinds: ["suggestion"] },
  trigger: "received",
  amount,
  unit,
  roll: "none",
  source: { document: "Quy chế của đơn vị" },
  sourceStatus: "local",
  confidence: "verified",
  effectiveFrom: null,
  effectiveTo: null,
});
const OWN = [promise(4, "working-hour"), promise(8, "working-hour"), promise(1, "month"), promise(3, "month")];
const book = must(ruleBook(statutoryDeadlines, OWN, { hours: OFFICE }));

/** Before the office opens, as it opens, before and in the lunch break, after it, a minute before it closes, then, at night. */
const TIMES = [0, 6 * 60, 450, 660, 690, 735, 810, 1019, 1020, 1439];

test.each([
  ["4-working-hour", 4, true],
  ["8-working-hour", 8, true],
  ["dlcn-vi-pham-72-gio", 72, false],
] as const)(
  "D25 %s from ten times of every day from 2020 to 2027: both computations give one minute",
  (rule, hours, works) => {
    const wrong: string[] = [];
    let compared = 0;
    for (let day = works ? 0 : toEpochDay("2026-01-01") - toEpochDay("2020-01-01"); day < DAYS; day++)
      for (const time of TIMES) {
        const start = day * 1440 + time;
        const [from, fromAt] = [dateOf(day), instantOf(start)];
        const due = dueDate({ book, calendar, rule, from, fromAt });
        const end = naiveHours(start, hours, works);
        const engine = due.ok ? `${due.value.at} ${due.value.date}` : due.problems[0].code;
        // 24:00 belongs to the day that it ends.
        const naive = end === null ? "calendar-not-covered" : `${instantOf(end)} ${dateOf(Math.ceil(end / 1440) - 1)}`;
        compared += 1;
        if (engine !== naive) wrong.push(`${fromAt}: ${engine}, not ${naive}`);
      }
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(compared).toBeGreaterThan(7_000);
  },
);

test.each([1, 3])("D4 %i months from every day from 2020 to 2027: both computations give one day", (months) => {
  const wrong: string[] = [];
  for (let day = 0; day < DAYS - 100; day++) {
    const due = dueDate({ book, calendar, rule: `${months}-month`, from: dateOf(day) });
    const engine = due.ok ? due.value.date : due.problems[0].code;
    if (engine !== naiveMonths(day, months)) wrong.push(`${dateOf(day)}: ${engine}, not ${naiveMonths(day, months)}`);
  }
  expect(wrong.slice(0, 10)).toEqual([]);
});
