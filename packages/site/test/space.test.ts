import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

test("no space is kept for an element where no script will ever fill it", () => {
  const css = readFileSync(path.join(import.meta.dirname, "../styles/cards.css"), "utf8");
  const withScript = [...css.matchAll(/@media \(scripting: enabled\)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g)].join("");
  const rest = css.replaceAll(/@media \(scripting: enabled\)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, "");
  expect(withScript).toContain("min-height");
  expect(rest).not.toContain("min-height");
});
