import { expect, test } from "vitest";
import { counted } from "./counted.js";

test.each([-1, 0, 0.5, 1, 1.5, 2, 21, 101, 1_000, 1_001, 1_204])(
  "the words for %d are those that Intl chooses",
  (n) => {
    const isOne = new Intl.PluralRules("en").select(n) === "one";
    expect(counted(n, "document").endsWith(" document")).toBe(isOne);
  },
);

test("the number is written as every number in English", () =>
  expect([
    counted(1_204, "unit is", "units are"),
    counted(1, "unit is", "units are"),
    counted(0, "reply", "replies"),
  ]).toEqual(["1,204 units are", "1 unit is", "0 replies"]));
