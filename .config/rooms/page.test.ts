import { readFileSync } from "node:fs";
import path from "node:path";
import { format } from "oxfmt";
import { expect, test } from "vitest";
import { withRooms } from "./page.ts";

const file = path.join(import.meta.dirname, "../../docs/architecture.md");

test("docs/architecture.md shows the tables that the tests hold (`npm run docs:rooms` writes them)", async () => {
  const page = readFileSync(file, "utf8");
  expect(page).toContain("<!-- rooms:begin -->");
  expect((await format(file, withRooms(page), { printWidth: 120 })).code).toBe(page);
});
