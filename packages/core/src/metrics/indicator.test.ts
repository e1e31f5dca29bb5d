import { expect, test } from "vitest";
import { indicators } from "../data/indicators.js";
import { unitOf } from "./indicator.js";

const one = (id: string) => indicators.find((indicator) => indicator.id === id)!;

test("English has a word of its own for 1, Vietnamese has not", () =>
  expect(
    [0, 1, 2, null].flatMap((value) => [
      unitOf(one("documents-issued"), value, "en"),
      unitOf(one("documents-issued"), value, "vi"),
    ]),
  ).toEqual(["documents", "văn bản", "document", "văn bản", "documents", "văn bản", "documents", "văn bản"]));

test("every unit in the plural has its singular, and so has every phrase", () => {
  for (const indicator of indicators) {
    expect(indicator.unitOfOne).toBeDefined();
    expect((indicator.phraseOfOne ?? indicator.phrase?.en ?? "").replace("{n}", "1")).not.toMatch(
      /1 \w+s (?!of those)/,
    );
  }
});
