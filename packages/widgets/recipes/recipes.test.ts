import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { examine } from "../../doctor/src/examine.js";
import { NOWHERE } from "../../doctor/src/page/exam.js";
import { KNOWN_TAGS } from "../../doctor/src/checks/known-tags.js";

const read = (file: string) => readFileSync(path.join(import.meta.dirname, file), "utf8");
const recipes = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".md"));

test.each(recipes.filter((file) => !["README.md", "en.md"].includes(file)))(
  "%s is listed, and says what was tried",
  (file) => {
    expect(read("README.md")).toContain(`(${file})`);
    expect(read(file)).toMatch(/\n## Đã thử\n\n\S/);
  },
);

test("the page in English tells every recipe", () => {
  const listed = [...read("README.md").matchAll(/\| \[([\w-]+\.md)\]/g)].map(([, file]) => file!);
  const told = [...read("en.md").matchAll(/^## ([\w-]+\.md)$/gm)].map(([, file]) => file!);
  expect(told.toSorted()).toEqual(listed.toSorted());
});

test("the plain page passes the doctor", () => {
  const [tag = "", script = ""] = [...read("html.md").matchAll(/```html\n([^]*?)```/g)].map(([, code]) => code);
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${script}</head><body>${tag}`;
  expect(examine({ address: NOWHERE, html, headers: {}, files: new Map(), servers: new Map() })).toEqual([]);
});

test("every tag in every recipe is written with attributes that exist", () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(md|twig|php)$/.test(file),
  );
  const written = files.flatMap((file) =>
    [...read(file).matchAll(/<(dv-[a-z]+)((?:\s+[\w:@.[\]()-]+="[^"]*")*)/g)].map(([, tag = "", rest = ""]) => ({
      place: `${file}: <${tag}>`,
      known: KNOWN_TAGS.get(tag)?.attributes,
      names: [...rest.matchAll(/\s([\w-]+)="/g)].map(([, name = ""]) => name),
    })),
  );
  expect(new Set(written.map(({ place }) => place.split(":")[0])).size).toBeGreaterThan(5);
  const unknown = written.flatMap(({ place, known, names }) =>
    known
      ? names.filter((name) => !known.has(name) && name !== "data-files").map((name) => `${place} ${name}`)
      : [place],
  );
  expect(unknown).toEqual([]);
});

test("WordPress prints exactly the attributes of text that the elements have", () => {
  const php = read("wordpress/danvan/danvan.php");
  for (const [tag, { attributes }] of KNOWN_TAGS) {
    const [, list = ""] = new RegExp(`'${tag.slice(3)}'\\s+=> array\\(([^)]*)\\)`).exec(php) ?? [];
    const printed = [...list.matchAll(/'([\w-]+)'/g)].map(([, name]) => name);
    expect(printed.toSorted(), tag).toEqual([...attributes.keys()].filter((name) => name !== "dialog").toSorted());
  }
});
