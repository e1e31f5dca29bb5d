import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { routeTable, withRouteTable } from "../scripts/route-table.ts";
import { PROBLEM_GROUPS, ROUTES, SCHEMAS } from "../src/index.ts";

const readme = readFileSync(path.join(import.meta.dirname, "../README.md"), "utf8");

test("the README shows the routes that there are: npm run routes -w @danvan/server", () => {
  expect(readme).toBe(withRouteTable(readme, routeTable(ROUTES, SCHEMAS, PROBLEM_GROUPS)));
  expect(readme).not.toContain("`unknown`");
});
