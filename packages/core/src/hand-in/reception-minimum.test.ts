import { expect, test } from "vitest";
import { statutoryDeadlines } from "../data/index.js";
import type { DayText } from "../calendar/civil-date.js";
import { must } from "../terms/errors.js";
import { ruleBook } from "../rule/rule-book.js";
import { receptionMinimum } from "./reception-minimum.js";

const book = must(ruleBook(statutoryDeadlines));
const least = (from: DayText, to: DayText) =>
  receptionMinimum(book, ["commune-committee"], { from, to }).map(({ rule, spans, least }) => [rule, spans, least]);

test("a commune's chairman owes a day a week until 30 June 2026, and two days a month since", () =>
  expect(least("2025-12-01", "2026-11-30")).toEqual([
    ["tcd-chu-tich-xa-cu", 30, 30],
    ["tcd-chu-tich-xa-moi", 5, 10],
  ]));

test("a part of a week or of a month owes nothing", () =>
  expect(least("2026-06-23", "2026-08-30")).toEqual([
    ["tcd-chu-tich-xa-cu", 0, 0],
    ["tcd-chu-tich-xa-moi", 1, 2],
  ]));

test("the head of a department owes a day a month", () =>
  expect(receptionMinimum(book, ["department"], { from: "2025-12-01", to: "2026-11-30" })[0]?.least).toBe(12));
