import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const src = path.join(import.meta.dirname, "../src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => ({ file, code: readFileSync(path.join(src, file), "utf8") }));

/** What a file imports: the specifier, and the names that are values, not types. */
function importsOf(code: string) {
  return [...code.matchAll(/^(?:import|export)\s+(type\s+)?(?:([^;"]*?)\s+from\s+)?"([^"]+)";/gms)].map(
    ([, type, names = "", from = ""]) => ({
      from,
      values: type
        ? []
        : names
            .replace(/[{}]/g, "")
            .split(",")
            .map((name) => name.trim())
            .filter((name) => name !== "" && !name.startsWith("type ")),
    }),
  );
}

/** Shapes, words, outcomes and errors: what a layer may share without deciding anything. */
const NOUNS =
  /^(LANGS|LIMITS|read|ok|fail|problem|DanvanError|NewFeedback|NewFile|NewRating|NewReopening|NewConsent|NewVisit)$/;

const RULES = [
  { files: /^http\//, never: /stores\/|store\.js|migrations/, why: "HTTP knows no store" },
  {
    files: /^services\//,
    never: /stores\/|http\/|hono|kysely|migrations/,
    why: "services know no HTTP and no SQL",
  },
  { files: /^stores?\//, never: /services|http\/|hono/, why: "a store knows neither" },
  { files: /./, never: /^node:|widgets|documents/, why: "drivers and platforms are passed in" },
];

test.each(RULES)("$why", ({ files: which, never }) => {
  const checked = files.filter(({ file }) => which.test(file));
  expect(checked.length).toBeGreaterThan(0);
  for (const { file, code } of checked)
    expect(
      importsOf(code).filter(({ from }) => never.test(from)),
      file,
    ).toEqual([]);
});

test("only services use the verbs of core", () => {
  for (const { file, code } of files.filter((one) => !one.file.startsWith("services/"))) {
    const values = importsOf(code).flatMap(({ from, values: names }) => (from.startsWith("@danvan/core") ? names : []));
    expect(
      values.filter((name) => !NOUNS.test(name)),
      file,
    ).toEqual([]);
  }
});

test("nothing reads the clock or makes its own randomness", () => {
  const careless = /Date\.now\(|new Date\(\)|Math\.random|getRandomValues|randomUUID|performance\.now/;
  const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
  expect(files.filter(({ code }) => careless.test(withoutComments(code))).map(({ file }) => file)).toEqual([]);
});

test("no file is longer than 250 lines", () => {
  const long = files.filter(({ code }) => code.split("\n").length > 251);
  expect(long.map(({ file }) => file)).toEqual([]);
});

test("agency_id leads every primary, unique and foreign key and every index", () => {
  const migrations = files.find(({ file }) => file === "stores/sqlite/migrations.ts")?.code ?? "";
  const keys = [
    ...migrations.matchAll(/(?:primary key|unique|foreign key|references \w+|create index \w+ on \w+) \((\w+)/g),
  ];
  expect(keys.length).toBeGreaterThan(20);
  for (const [key, first] of keys) expect(first, key).toBe("agency_id");
  expect(migrations).not.toMatch(/create trigger|now\(|current_timestamp|autoincrement/i);
});
