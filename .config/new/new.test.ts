import { existsSync } from "node:fs";
import path from "node:path";
import { parseSync } from "oxc-parser";
import { format } from "oxfmt";
import { describe, expect, test } from "vitest";
import { importsOf } from "../rooms/imports.ts";
import { seedOf } from "./seed-of.ts";

const root = path.join(import.meta.dirname, "../..");

describe.each(["rule", "message", "page", "element"])("npm run new -- %s", (kind) => {
  const seed = seedOf(kind, "vi-du")!;
  const files = Object.entries(seed.files);

  test.each(files)("%s is TypeScript, in the house's form", async (file, text) => {
    expect(parseSync(file, text).errors).toEqual([]);
    expect(await format(file, text, { printWidth: 120 })).toEqual({ code: text, errors: [] });
  });

  test.each(files)("what %s imports is there", (file, text) => {
    const places = importsOf(file, text).flatMap(({ file: target }) => (target === null ? [] : [target]));
    expect(places.filter((one) => !(one in seed.files) && !existsSync(path.join(root, one)))).toEqual([]);
  });

  test("what is left to do is said, in files that are there", () => {
    const named = seed.next.flatMap((step) => step.match(/[\w./-]+\/[\w.-]+\.(?:ts|md|mjs)/g) ?? []);
    expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });
});

test.each([
  ["poem", "vi-du"],
  ["rule", "Vi Du"],
  ["rule", "../vi-du"],
  ["constructor", "vi-du"],
])("%s %s begins nothing", (kind, name) => expect(seedOf(kind, name)).toBeNull());
