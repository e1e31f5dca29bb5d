import { problem } from "@danvan/core";
import { expect, test } from "vitest";
import { startProblem } from "./start-problem.ts";

test("a setting that is wrong is named, with what it has to be", () => {
  expect(startProblem(problem("field-type", "agencies.0.texts", { expected: "object" }))).toBe(
    [
      "agencies.0.texts: Sai kiểu dữ liệu. (expected: object) Xem docs/operating.md, mục Agencies.",
      "agencies.0.texts: The type is wrong. (expected: object) See docs/operating.md, Agencies.",
    ].join("\n"),
  );
  expect(startProblem(problem("number-out-of-range", "agencies.0.holdSeconds", { maximum: 600 }))).toContain(
    "(maximum: 600)",
  );
});

test("what its sentence names is not said twice", () =>
  expect(startProblem(problem("port-invalid", "PORT", { value: "x" }))).toBe(
    [
      'PORT đang là "x", phải là một số từ 0 đến 65535, ví dụ: PORT=8788',
      'PORT is "x", but must be a number from 0 to 65535, for example: PORT=8788',
    ].join("\n"),
  ));
