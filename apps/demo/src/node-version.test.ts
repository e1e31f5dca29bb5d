import { expect, test } from "vitest";
import { nodeProblem } from "./node-version.js";

test("an old Node is told so, in two languages and without a stack", () => {
  expect(nodeProblem("v20.20.2")).toMatch(/Node v20\.20\.2 quá cũ[^]*too old/);
  expect(nodeProblem("v24.0.0")).toBeNull();
  expect(nodeProblem("v100.1.0")).toBeNull();
});
