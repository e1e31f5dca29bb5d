import { expect, test } from "vitest";
import { lawFile } from "../scripts/law-file.js";
import { LawFile, lawSchema } from "../scripts/law-schema.js";
import { workingCalendar } from "../scripts/working-calendar.js";
import { statutoryDeadlines, vietnamCalendar } from "../src/data/index.js";

const file = lawFile("0.0.0");

test("the file for other languages fits its own schema, to the last field", () => {
  expect(LawFile.safeParse(file)).toMatchObject({ success: true });
  expect(file.rules).toHaveLength(statutoryDeadlines.length);
  expect(LawFile.safeParse({ ...file, rules: [{ ...file.rules[0], amuont: 3 }] }).success).toBe(false);
});

test("the schema is a JSON Schema that names every kind of rule", () => {
  const text = JSON.stringify(lawSchema());
  expect(JSON.parse(text)).toMatchObject({ $schema: expect.stringContaining("json-schema.org") as string });
  for (const type of ["term", "fixed", "frequency", "period", "gap"]) expect(text).toContain(`"${type}"`);
});

/** The names of all fields that have a sentence, however deep. */
function toldFields(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties = {} } = schema as { readonly properties?: Readonly<Record<string, object>> };
  const here = Object.entries(properties).flatMap(([name, field]) => ("description" in field ? [name] : []));
  return [...here, ...Object.values(schema).flatMap(toldFields)];
}

test("the schema has a sentence on each field that a stranger would have to guess", () => {
  const guessed =
    "bound counts unit roll toEveryCase confidence effectiveFrom effectiveTo pausing remote readings edge";
  expect(toldFields(lawSchema())).toEqual(expect.arrayContaining([...guessed.split(" "), "status", "worked", "years"]));
});

test("every rule that another one names is in the file", () => {
  const ids = new Set(file.rules.map(({ id }) => id));
  const named = file.rules.flatMap((rule) => (rule.type === "term" && rule.remote ? [rule.remote] : []));
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

const calendar = workingCalendar(vietnamCalendar, "2026-11-28");

test("the calendar has each day off and each Saturday worked once, and no proposal", () => {
  const days = [...calendar.matchAll(/^DTSTART;VALUE=DATE:(\d+)/gm)].map(([, day]) => day);
  const applied = vietnamCalendar.entries.filter(({ order }) => order !== "proposal-2026-11");
  expect(days).toHaveLength(applied.flatMap(({ off, worked = [] }) => [...off, ...worked]).length);
  expect(new Set(days).size).toBe(days.length);
  expect(days).toContain("20261124");
  expect(days).not.toContain("20261123");
});

test("no line is longer than 75 octets, and each ends as RFC 5545 asks", () => {
  const lines = calendar.split("\r\n");
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(calendar.replaceAll("\r\n", "")).not.toContain("\n");
});
