import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { routeTable, withRouteTable } from "../scripts/route-table.ts";
import { PROBLEM_GROUPS, ROUTES, SCHEMAS } from "../src/index.ts";
import { SPREAD } from "../src/stores/postgres/spread.ts";

const readme = readFileSync(path.join(import.meta.dirname, "../README.md"), "utf8");

test("the README shows the routes that there are: npm run routes -w @danvan/server", () => {
  expect(readme).toBe(withRouteTable(readme, routeTable(ROUTES, SCHEMAS, PROBLEM_GROUPS)));
  expect(readme).not.toContain("`unknown`");
});

test("the README says of every table what it holds and until when", () => {
  const [, section = ""] = readme.split("## What is stored, and for how long");
  const told = [...section.split("\n## ")[0]!.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, names = ""]) =>
    names.split(", ").map((name) => name.replaceAll("`", "").trim()),
  );
  // On SQLite the terms of a case stand behind a number.
  expect(told.toSorted()).toEqual([...SPREAD.distributed, "word_rows"].toSorted());
});
