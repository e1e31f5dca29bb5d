import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const read = (file: string) => readFileSync(path.join(import.meta.dirname, file), "utf8");
const page = read("../styles/tokens.css");
const elements = ["tokens", "tones"].map((name) => read(`../../widgets/src/element/${name}.styles.ts`)).join("");

/** A page's token and the element's that says the same. */
const PAIRS = [
  ["brand", "accent"],
  ["on-brand", "on-accent"],
  ["surface", "surface"],
  ["ink", "ink"],
  ["bad", "danger"],
  ["warn", "warn"],
  ["good", "good"],
] as const;

test.each(PAIRS)("%s of a page is %s of an element, in the light and in the dark", (ofPage, ofElement) => {
  const values = [...page.matchAll(new RegExp(`--${ofPage}: (#\\w+);`, "g"))].map(([, value]) => value);
  const pair = new RegExp(`--dv-${ofElement}, light-dark\\((#\\w+), (#\\w+)\\)`).exec(elements);
  expect(values).toEqual([pair?.[1], pair?.[2]]);
});

test("an element on a page takes the page's colours", () => {
  const cards = read("../styles/cards.css");
  for (const [ofPage, ofElement] of PAIRS) expect(cards).toContain(`--dv-${ofElement}: var(--${ofPage});`);
});
