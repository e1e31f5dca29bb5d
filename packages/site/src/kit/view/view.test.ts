import { expect, test } from "vitest";
import { langOf, localHref } from "./view.ts";

test("Vietnamese addresses carry no language, English ones do", () => {
  expect(localHref("/tra-cuu?code=x#top", "vi")).toBe("/tra-cuu?code=x#top");
  expect(localHref("/tra-cuu?code=x#top", "en")).toBe("/tra-cuu?code=x&lang=en#top");
  expect(localHref("/?lang=en", "vi")).toBe("/");
});

test("any language but English is Vietnamese", () => {
  expect(["en", "vi", "fr", "", null, undefined].map(langOf)).toEqual(["en", "vi", "vi", "vi", "vi", "vi"]);
});
