import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { examine } from "../../doctor/src/examine.js";
import { NOWHERE } from "../../doctor/src/page/exam.js";
import { KNOWN_TAGS } from "../../doctor/src/checks/known-tags.js";

const read = (file: string) => readFileSync(path.join(import.meta.dirname, file), "utf8");
const recipes = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".md"));

test.each(recipes.filter((file) => file !== "README.md"))("%s is listed, and says what was tried", (file) => {
  expect(read("README.md")).toContain(`(${file})`);
  expect(read(file)).toMatch(/\n## Đã thử\n\n\S/);
});

test("the plain page passes the doctor", () => {
  const [tag = "", script = ""] = [...read("html.md").matchAll(/```html\n([^]*?)```/g)].map(([, code]) => code);
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${script}</head><body>${tag}`;
  expect(examine({ address: NOWHERE, html, headers: {}, files: new Map(), preflights: new Map() })).toEqual([]);
});

describe("every tag in every recipe is written with attributes that exist", () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(md|twig|php)$/.test(file),
  );
  test.each(files)("%s", (file) => {
    for (const [, tag = "", rest = ""] of read(file).matchAll(/<(dv-[a-z]+)((?:\s+[\w:@.[\]()-]+="[^"]*")*)/g)) {
      const known = KNOWN_TAGS.get(tag)?.attributes;
      expect(known, tag).toBeDefined();
      for (const [, name = ""] of rest.matchAll(/\s([\w-]+)="/g)) expect([...known!.keys()]).toContain(name);
    }
  });
});

test("WordPress prints exactly the attributes of text that the elements have", () => {
  const php = read("wordpress/danvan/danvan.php");
  for (const [tag, { attributes }] of KNOWN_TAGS) {
    const [, list = ""] = new RegExp(`'${tag.slice(3)}'\\s+=> array\\(([^)]*)\\)`).exec(php) ?? [];
    const printed = [...list.matchAll(/'([\w-]+)'/g)].map(([, name]) => name);
    expect(printed.toSorted(), tag).toEqual([...attributes.keys()].filter((name) => name !== "dialog").toSorted());
  }
});
