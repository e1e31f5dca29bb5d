// Writes the table of routes into the README, from the routes that were built.
import { readFileSync, writeFileSync } from "node:fs";
import { PROBLEM_GROUPS, ROUTES, SCHEMAS } from "../dist/index.js";
import { routeTable, withRouteTable } from "./route-table.ts";

const readme = new URL("../README.md", import.meta.url);
writeFileSync(readme, withRouteTable(readFileSync(readme, "utf8"), routeTable(ROUTES, SCHEMAS, PROBLEM_GROUPS)));
