import { expect, test } from "vitest";
import { localHref, writtenHref } from "./own-address.ts";

const vi = { site: { base: "" }, lang: "vi" } as const;
const en = { site: { base: "/danvan" }, lang: "en" } as const;

test("Vietnamese addresses carry no language, English ones do", () => {
  expect(localHref(vi, "/tra-cuu?code=x#top")).toBe("/tra-cuu?code=x#top");
  expect(localHref(en, "/tra-cuu?code=x#top")).toBe("/danvan/tra-cuu?code=x&lang=en#top");
  expect(localHref(vi, "/?lang=en")).toBe("/");
});

test("a site that is mounted under a path names it in its own addresses alone", () => {
  expect(localHref({ ...en, lang: "vi" }, "/")).toBe("/danvan/");
  expect(writtenHref(en, "/quyen-rieng-tu")).toBe("/danvan/quyen-rieng-tu?lang=en");
  expect(writtenHref(en, "tel:19009038")).toBe("tel:19009038");
});
