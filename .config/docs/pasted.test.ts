import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");

/** What a webmaster copies a tag or a command from. */
const pages = [
  "*.md",
  "docs/**/*.md",
  "packages/*/README.md",
  "packages/widgets/recipes/*.md",
  "apps/storybook/docs/*.mdx",
  "apps/examples/src/*.{html,vue,tsx}",
].flatMap((pattern) => globSync(pattern, { cwd: root }).filter((file) => !file.endsWith("CHANGELOG.md")));

/** Tags that could be pasted, with what is inside; one named in a sentence has no agency and no source. */
const pasted = (text: string) =>
  [...text.matchAll(/<(dv-[a-z]+)((?:"[^"]*"|\{[^}]*\}|[^>"{])*?)(\/>|>([^]*?)<\/\1)/g)]
    .filter(([, , attributes]) => /\s(?:agency|src)=/.test(attributes!))
    .map(([tag, , , , inside = ""]) => ({ tag, inside }));

/** Whoever runs no script, or whose script does not come, has what stands inside, and a link or a form alone leads on. */
const empty = (text: string) =>
  pasted(text).flatMap(({ tag, inside }) => (/<a\s[^>]*href=|<form\b/.test(inside) ? [] : [tag]));

test("tags are found where people copy from", () =>
  expect(pages.flatMap((page) => pasted(read(page))).length).toBeGreaterThan(10));

test.each(pages)("every tag in %s holds a link or a form", (page) => expect(empty(read(page))).toEqual([]));

test("a tag that holds neither is found out", () => {
  const tag = `<dv-feedback agency="1" @dv-sent="(event) => (code = event.code)"`;
  expect([`${tag} />`, `${tag}></dv-feedback>`, `${tag}><p>…</p></dv-feedback>`].flatMap(empty)).toHaveLength(3);
  expect(empty(`${tag}><a href="/">…</a></dv-feedback>`)).toEqual([]);
});

/** Nothing is on a public registry yet: a command that fetches from there says from when it works. */
const SOON = /once (?:it is|they are) published|khi gói đã được công bố/i;

test.each([...pages, ...globSync("packages/site/src/messages/*/frame.ts", { cwd: root })])(
  "%s says from when the doctor can be fetched",
  (page) => {
    const text = read(page);
    const early = [...text.matchAll(/npx @danvan\/doctor/g)]
      .filter(({ index }) => !SOON.test(text.slice(Math.max(0, index - 160), index + 160)))
      .map(({ index }) => text.slice(index, index + 60));
    expect(early).toEqual([]);
  },
);

test("one name of the folder is promised", () =>
  expect(pages.filter((page) => /\/widgets\/\d|…\/\d+\.\d+\.\d+\//.test(read(page)))).toEqual([]));
