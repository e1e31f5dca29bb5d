import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { computeDeadline, CONSENT_PURPOSES, explain, lawBook, must } from "@danvan/core";
import { calendarAsKnownOn, directive, statutoryDeadlines } from "@danvan/core/data";
import { describe, expect, test } from "vitest";

const root = path.join(import.meta.dirname, "../../../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const page = (name: string) => read(`apps/storybook/docs/${name}`);
const sources = (pattern: string) =>
  globSync(pattern, { cwd: root }).filter((file) => !/\.(test|stories|stub)\.ts$/.test(file));
const partsOf = (text: string, lang: string) =>
  [...text.matchAll(new RegExp(`<section lang="${lang}">([\\s\\S]*?)</section>`, "g"))].map(([, part]) => part!);

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

  test.each(["vi", "en"])("names every purpose that consent is asked for: %s", (lang) =>
    expect(CONSENT_PURPOSES.filter((purpose) => !partsOf(privacy, lang).join().includes(`\`${purpose}\``))).toEqual([]),
  );

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

describe.each(["vi", "en"] as const)("Content: %s", (lang) => {
  const content = partsOf(page("4-content.mdx"), lang).join().replace(/\s+/g, " ");

  test("quotes the directive as its clause has it", () => {
    const clause = directive.tasks.flatMap(({ clauses }) => clauses).find(({ id }) => id === "2.3")!;
    const [, quoted] = /“([^”]+)” \(\[(?:khoản|clause) 2\.3\]/.exec(content)!;
    expect(clause.text[lang]).toContain(quoted);
  });

  test("shows as good only what is really said", () => {
    const date = { book: lawBook(statutoryDeadlines), calendar: calendarAsKnownOn(), rule: "don-xu-ly-ban-dau" };
    const { steps } = must(computeDeadline({ ...date, from: "2026-11-23" }));
    const said = [
      ...steps.map((step) => explain(step, lang)),
      ...globSync(`packages/{core/src/problems,widgets/src/messages}/${lang}/*.ts`, { cwd: root }).map(read),
    ].join("\n");
    const shown = [...content.matchAll(/(?:Nên|Do): “([^”]+)”/g)].map(([, sentence]) => sentence!);
    expect(shown).toHaveLength(3);
    expect(shown.filter((sentence) => !said.includes(sentence))).toEqual([]);
  });
});

describe.each(globSync("apps/storybook/docs/*.mdx", { cwd: root }))("%s", (file) => {
  test("says in English as many things as in Vietnamese", () => {
    const shape = (part: string) => [...part.matchAll(/^(#+ |\s*- |\d+\. |\s+<)/gm)].map(([, mark]) => mark);
    expect(partsOf(read(file), "en").map(shape)).toEqual(partsOf(read(file), "vi").map(shape));
  });
});
