import manifest from "@danvan/widgets/custom-elements.json" with { type: "json" };
import { LANGS } from "@danvan/core/terms";
import { describe, expect, test } from "vitest";
import { contrastCheck } from "./contrast-check.ts";
import { themeCss, themeTag } from "./theme-code.ts";
import { colourOf, COLOURS, DEFAULTS, SIZES } from "./theme-tokens.ts";
import { THEME_WORDS } from "./theme-words.ts";

/** Public properties as the elements' own documentation lists them. */
const documented = new Set(
  manifest.modules
    .flatMap(({ declarations }) => declarations as { cssProperties?: { name: string }[] }[])
    .flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
);

describe("the editor knows what the elements' style sheet says", () => {
  test("every documented property can be edited", () => {
    expect(documented.size).toBeGreaterThan(0);
    expect([...documented].filter((property) => !DEFAULTS.has(property))).toEqual([]);
  });

  test.each(LANGS)("every property has its words in %s", (lang) => {
    expect(Object.keys(THEME_WORDS[lang].properties).sort()).toEqual([...COLOURS, ...SIZES].sort());
  });

  test("colours have a light and a dark value, and mixed ones follow what was chosen", () => {
    expect(COLOURS).toContain("--dv-accent");
    expect(SIZES).toContain("--dv-radius");
    expect(colourOf("surface", "light", {})).not.toBe(colourOf("surface", "dark", {}));
    expect(colourOf("muted", "light", { "--dv-ink": "#000000", "--dv-surface": "#000000" })).toBe("#000000");
  });
});

test("as delivered every pair of colours has enough contrast, in light and dark", () => {
  const pairs = contrastCheck({}, "");
  expect(pairs).toHaveLength(20);
  expect(pairs.filter(({ isEnough }) => !isEnough)).toEqual([]);
});

test("a dark brand colour fails on dark pages until the theme is fixed to light", () => {
  const chosen = { "--dv-accent": "#8a1538" };
  const failing = (theme: "" | "light") => contrastCheck(chosen, theme).filter(({ isEnough }) => !isEnough);
  expect(failing("").map(({ name, scheme }) => `${name} ${scheme}`)).toContain("accent/surface dark");
  expect(failing("light")).toEqual([]);
});

test("the rule and the tag are what a page needs and no more", () => {
  expect(themeCss("dv-rating", {})).toBe("");
  expect(themeCss("dv-rating", { "--dv-radius": "4px" })).toBe("dv-rating {\n  --dv-radius: 4px;\n}");
  expect(themeTag("dv-report", "dark")).toBe('<dv-report agency="18073" endpoint="/api/v1" theme="dark"></dv-report>');
});
