import { expect, test } from "vitest";
import { problem } from "../terms/errors.js";
import { namesPath, problemSentence, unnamedFacts } from "./problem-sentence.js";

test("facts go into the sentence, days as people write them", () => {
  expect(problemSentence(problem("text-too-short", "text", { minimum: 10 }), "en")).toBe(
    "Write a little more: at least 10 characters.",
  );
  expect(problemSentence(problem("rule-expired", "rule", { rule: "x", lastDay: "2026-06-30" }), "vi")).toContain(
    "Thứ Ba, 30/06/2026",
  );
});

test("a field may have a sentence of its own, wherever it stands", () =>
  expect(problemSentence(problem("format-invalid", "contact.phone"), "vi")).toBe(
    "Số điện thoại chưa đúng: số trong nước có 10 hoặc 11 chữ số, ví dụ 0912 345 678; số nước ngoài bắt đầu bằng dấu +.",
  ));

test("an entry of a list is named by the list that it stands in", () =>
  expect(problemSentence(problem("choice-unknown", "consent.purposes.0"), "en")).toBe("Choose again what is allowed."));

test("what the sentence leaves out can be listed", () => {
  const unknown = problem("band-unknown", "bands.0", { expected: ["tot", "kha"], got: "x" });
  expect(unnamedFacts(unknown, "en")).toEqual([["expected", "tot, kha"]]);
  expect(namesPath(unknown, "en")).toBe(false);
  expect(namesPath(problem("database-damaged", "a.db", { cause: "" }), "en")).toBe(true);
});

test("a number has its language's point, and neither a year nor a row is grouped", () => {
  const fine = problem("figure-not-whole", "value", { got: 1.204 });
  expect(unnamedFacts(fine, "vi")).toEqual([["got", "1,204"]]);
  expect(unnamedFacts(fine, "en")).toEqual([["got", "1.204"]]);
  expect(unnamedFacts(problem("year-invalid", "year", { value: 20_260 }), "vi")).toEqual([["value", "20260"]]);
});

test("a code of a newer version shows as it is", () =>
  expect(problemSentence({ code: "unheard-of", path: "", facts: {} }, "vi")).toBe("unheard-of"));

test("a size is written as people know sizes, and a place in a file to the byte", () => {
  expect(problemSentence(problem("table-too-large", "", { maximum: 2 ** 27 }), "vi")).toContain("lớn hơn 134,2 MB.");
  expect(problemSentence(problem("body-too-large", "", { maximum: 64_000 }), "en")).toBe(
    "The body is larger than 64 kB.",
  );
  expect(problemSentence(problem("offset-mismatch", "", { offset: 1_048_576, complete: false }), "en")).toContain(
    "byte 1048576",
  );
});
