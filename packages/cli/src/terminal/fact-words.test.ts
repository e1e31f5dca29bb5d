import { problem } from "@danvan/core";
import { expect, test } from "vitest";
import { factWords } from "./fact-words.js";
import { problemLine } from "./problem-line.js";

test("what a sentence does not name is said in its language", () => {
  expect(problemLine(problem("field-type", "texts", { expected: "record" }), "vi")).toBe(
    "Sai kiểu dữ liệu. [tại texts] (phải là: nhóm {…})",
  );
  const uncovered = problem("calendar-not-covered", "date", { from: "2020-01-01", to: "2027-12-31", side: "after" });
  expect(problemLine(uncovered, "vi")).toMatch(/\(từ: Thứ Tư, 01\/01\/2020; đến: Thứ Sáu, 31\/12\/2027\)$/);
});

test("a name that nobody has words for stands as it is", () =>
  expect(factWords([["constructor", "x"]], "vi")).toEqual(["constructor: x"]));

test("an indicator is named by its title, and by its code for whoever writes files", () => {
  const part = problem("part-above-whole", "E16", { whole: "plan-tasks", expected: "≤ 3", got: 4 });
  expect(problemLine(part, "vi")).toContain("(tổng: Nhiệm vụ trong kế hoạch năm đến hạn (plan-tasks); đang ghi: 4)");
  expect(factWords([["whole", "a-fact-of-its-own"]], "en")).toEqual(["whole: a-fact-of-its-own"]);
});
