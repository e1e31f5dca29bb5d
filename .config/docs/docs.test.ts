import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { missingCommands, stands, targetOf } from "./commands.ts";
import { runExamples } from "./examples.ts";

const root = path.join(import.meta.dirname, "../..");
const read = (page: string) => readFileSync(path.join(root, page), "utf8");
/** What calls commands without being a page that is read. */
const callers = [".github/**/*.yml", ".devcontainer/*.json"].flatMap((pattern) => globSync(pattern, { cwd: root }));

test.each(callers)("every command that %s calls exists", (file) => expect(missingCommands(read(file))).toEqual([]));

test("every place that has owners of its own exists", () => {
  const places = [...read(".github/CODEOWNERS").matchAll(/^\/(\S+)/gm)].map(([, place]) => place!);
  expect(places.length).toBeGreaterThan(0);
  expect(places.filter((place) => !existsSync(path.join(root, place)))).toEqual([]);
});

const pages = ["*.md", "docs/**/*.md", ".github/**/*.md", "{packages,apps}/*/*.md", "packages/widgets/recipes/*.md"]
  .flatMap((pattern) => globSync(pattern, { cwd: root }).map((file) => file.replaceAll(path.sep, "/")))
  .filter((file) => !file.endsWith("CHANGELOG.md")); // what was true of a version

/** Pages of Storybook name commands and files too; their links are walked in the built site. */
const words = globSync("apps/storybook/docs/*.mdx", { cwd: root });

/** Pages whose examples stand on their own; those of the others show a part of a program. */
const RUN = [
  "README.md",
  "README.vi.md",
  "packages/core/README.md",
  "apps/storybook/docs/8-deadline-explorer.mdx",
  ...["deadlines", "scores", "date", "small-cells"].flatMap((guide) => [
    `docs/guides/${guide}.md`,
    `docs/guides/${guide}.vi.md`,
  ]),
];

test.each(RUN)("the examples of %s give the results they print", async (page) => {
  const results = await runExamples(read(page));
  expect(results.length).toBeGreaterThan(0);
  for (const { line, promised, given } of results) expect(given, line).toBe(promised);
});

describe.each(pages)("%s", (page) => {
  const text = read(page);

  test("every command it names exists", () => expect(missingCommands(text)).toEqual([]));

  test("every place it links to exists", () => {
    const prose = text.replaceAll(/```[\s\S]*?```/g, "");
    const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!);
    const lost = links.filter((link) => {
      const target = targetOf(page, link);
      return target !== null && !stands(target);
    });
    expect(lost).toEqual([]);
  });
});

test.each(words)("every command that %s names exists", (page) => expect(missingCommands(read(page))).toEqual([]));

test.each([...pages, ...words])("every file that %s names exists", (page) => {
  const named = [...read(page).matchAll(/`((?:packages|apps|docs|\.config|\.github)\/[\w./-]+)`/g)].map(
    ([, file]) => file!,
  );
  const lost = named.filter((file) => file !== "apps/demo/data" && !existsSync(path.join(root, file))); // that one is made when a server runs
  expect(lost).toEqual([]);
});

// It keeps the space of what is below it, so it stands there before the tag is read.
test.each([...pages, ...words, "apps/examples/src/page.html"])("%s does not put the loader off", (page) =>
  expect(read(page)).not.toMatch(/loader\.min\.js"[^>]* (?:defer|async)\b/),
);

/** A command of a guide with the lines it is said to print. */
const answered = ["docs/guides/deadlines.md", "docs/guides/deadlines.vi.md"].flatMap((page) =>
  [...read(page).matchAll(/^npx --package @danvan\/cli danvan (.+)\n((?:# .*\n)+)/gm)].map(([, words, lines]) => ({
    page,
    words: words!,
    lines: lines!
      .trim()
      .split("\n")
      .map((line) => line.slice(2)),
  })),
);

test.each(answered)("$page: danvan $words prints what the page says", ({ words, lines }) => {
  const bin = path.join(root, "packages/cli/bin/danvan.js");
  const printed = execFileSync(process.execPath, [bin, ...words.split(" ")], { encoding: "utf8" }).split("\n");
  expect(printed.slice(0, lines.length)).toEqual(lines);
});

test.each(["docs/guides/scores.md", "docs/guides/scores.vi.md"])(
  "the facts of %s are asked for by its rubric",
  (page) => {
    const text = read(page);
    const [, rubric] = /danvan rubric facts (\S+)/.exec(text)!;
    const [, file] = /`(\{ "[^`]+\})`/.exec(text)!;
    const bin = path.join(root, "packages/cli/bin/danvan.js");
    const asked = execFileSync(process.execPath, [bin, "rubric", "facts", rubric!], { encoding: "utf8" }).split("\n");
    const ids = asked.map((line) => line.split("  ")[0]);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(JSON.parse(file!) as object)));
  },
);

test("a page that names what is not there is found out", () => {
  expect(missingCommands("`npm run no-such` and `npm run build`, `danvan fly --db FILE`")).toEqual([
    "npm run no-such",
    "danvan fly",
  ]);
  expect(stands({ file: "docs/README.md", anchor: "decisions" })).toBe(true);
  expect(stands({ file: "docs/README.md", anchor: "none" })).toBe(false);
});
