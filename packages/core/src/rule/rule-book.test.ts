import { expect, test } from "vitest";
import { statutoryDeadlines } from "../data/index.js";
import { must } from "../terms/errors.js";
import { civilDate } from "../calendar/civil-date.js";
import { findRule, isInForce, lawBook } from "./book.js";
import { ruleBook } from "./rule-book.js";
import type { DeadlineRule } from "./rule.js";

const refused = (rules: unknown) => {
  const book = ruleBook(rules as readonly DeadlineRule[]);
  return book.ok ? "a book" : book.problems.map(({ code, path }) => `${code} ${path}`).join(", ");
};
const [term] = statutoryDeadlines.filter(({ type }) => type === "term");

test.each([
  [null, "field-type statutory"],
  ["#", "field-type statutory"],
  [["#"], "rule-invalid rules.0"],
  [[null], "rule-invalid rules.0"],
  [[{ ...term, unit: "fortnight" }], "rule-invalid rules.0.unit"],
  [[{ ...term, amount: "10" }], "rule-invalid rules.0.amount"],
  [[{ ...term, applies: null }], "rule-invalid rules.0.applies"],
  [[{ ...term, effectiveFrom: undefined }], "rule-invalid rules.0.effectiveFrom"],
  [[{ ...term, type: "constructor" }], "rule-invalid rules.0.type"],
  [[{ ...term, metBy: ["anwsered"] }], "rule-invalid rules.0.metBy"],
  [[{ ...term, applies: { channels: ["webb"] } }], "rule-invalid rules.0.applies"],
])("rules of another form than rules have are refused by their place: %j", (rules, where) =>
  expect(refused(rules)).toBe(where),
);

test("a rule without an end is in force on the last day that there is", () =>
  expect(isInForce({ ...term!, effectiveTo: null }, "9999-12-31")).toBe(true));

test("the law's own rules have the form of rules", () => expect(refused(statutoryDeadlines)).toBe("a book"));

test.each([
  ["2027-01-01", { code: "rule-not-yet-in-force", facts: { firstDay: "2028-01-01" } }],
  ["2032-01-01", { code: "rule-expired", facts: { lastDay: "2031-12-31" } }],
])("on %s the version that is next, or was last, is named, in whatever order they stand", (day, named) => {
  const version = (effectiveFrom: string, effectiveTo: string) => ({ ...term!, id: "v", effectiveFrom, effectiveTo });
  const book = lawBook([version("2030-01-01", "2031-12-31"), version("2028-01-01", "2029-12-31")]);
  expect(findRule(book, "v", must(civilDate(day)))).toMatchObject({ problems: [named] });
});

test.each([
  ["month", "year", "overlay-weakens"],
  ["year", "year", undefined],
  ["year", "month", undefined],
  [null, "year", undefined],
] as const)("a date of each %s is not shortened by one of each %s: %s", (every, own, code) => {
  const [fixed] = statutoryDeadlines.filter(({ type }) => type === "fixed");
  const law = { ...fixed, every } as DeadlineRule;
  const overlay = { ...law, id: "own", shortens: law.id, every: own } as DeadlineRule;
  const book = ruleBook([law], [overlay]);
  expect(book.ok ? undefined : book.problems[0].code).toBe(code);
});
