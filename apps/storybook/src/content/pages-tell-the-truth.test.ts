import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const root = path.join(import.meta.dirname, "../../../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const page = (name: string) => read(`apps/storybook/docs/${name}`);
const sources = (pattern: string) =>
  globSync(pattern, { cwd: root }).filter((file) => !/\.(test|stories|stub)\.ts$/.test(file));

describe("Privacy", () => {
  const privacy = page("6-privacy.mdx");

  test("names whatever the elements keep on a device", () => {
    const names = sources("packages/widgets/src/**/*.ts").flatMap((file) =>
      [...read(file).matchAll(/`(dv-[a-z]+:)|indexedDB\.open\("(\w+)"/g)].map(([, key, database]) => key ?? database!),
    );
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((name) => !privacy.includes(`\`${name}\``))).toEqual([]);
  });

  test("names every table of the server", () => {
    const tables = sources("packages/server/src/stores/**/*.ts").flatMap((file) =>
      [...read(file).matchAll(/^\s*name: "(\w+)"|create table (?:if not exists )?(\w+)/gm)].map(
        ([, listed, made]) => (listed ?? made)!,
      ),
    );
    expect(tables.length).toBeGreaterThan(10);
    expect(tables.filter((name) => !privacy.includes(`\`${name}\``))).toEqual([]);
  });

  test("no element sets a cookie", () =>
    expect(
      sources("packages/widgets/src/**/*.ts").filter((file) => /document\.cookie|cookieStore/.test(read(file))),
    ).toEqual([]));
});

test("every test that the accessibility statement rests on exists", () => {
  const named = [...page("5-accessibility.mdx").matchAll(/`((?:packages|apps)\/[\w./-]+\.ts)`/g)].map(
    ([, file]) => file!,
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((file) => globSync(file, { cwd: root }).length === 0)).toEqual([]);
});

describe.each(globSync("apps/storybook/docs/*.mdx", { cwd: root }))("%s", (file) => {
  test("says in English as many things as in Vietnamese", () => {
    const parts = (lang: string) =>
      [...read(file).matchAll(new RegExp(`<section lang="${lang}">([\\s\\S]*?)</section>`, "g"))].map(
        ([, part]) => part!,
      );
    const shape = (part: string) => [...part.matchAll(/^(#+ |\s*- |\d+\. |\s+<)/gm)].map(([, mark]) => mark);
    expect(parts("en").map(shape)).toEqual(parts("vi").map(shape));
  });
});
