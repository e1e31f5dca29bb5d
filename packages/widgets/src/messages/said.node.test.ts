import { expect, test } from "vitest";
import { said } from "./said.js";

test("a table says its own words, and nothing of what every object has", () => {
  const statuses = { received: "Đã tiếp nhận" };
  expect(["received", "constructor", "__proto__", "moved"].map((name) => said(statuses, name))).toEqual([
    "Đã tiếp nhận",
    undefined,
    undefined,
    undefined,
  ]);
});
