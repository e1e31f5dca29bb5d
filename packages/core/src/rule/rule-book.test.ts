import { expect, test } from "vitest";
import { statutoryDeadlines } from "../data/index.js";
import { isInForce } from "./book.js";
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
])("rules of another form than rules have are refused by their place: %j", (rules, where) =>
  expect(refused(rules)).toBe(where),
);

test("a rule without an end is in force on the last day that there is", () =>
  expect(isInForce({ ...term!, effectiveTo: null }, "9999-12-31")).toBe(true));

test("the law's own rules have the form of rules", () => expect(refused(statutoryDeadlines)).toBe("a book"));
