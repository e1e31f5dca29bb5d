import { expect, test } from "vitest";
import { langOf } from "./view.ts";

test("any language but English is Vietnamese", () => {
  expect(["en", "vi", "fr", "", null, undefined].map(langOf)).toEqual(["en", "vi", "vi", "vi", "vi", "vi"]);
});
