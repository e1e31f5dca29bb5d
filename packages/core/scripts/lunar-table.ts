// Writes src/data/lunar-table.ts from astronomy: `npm run lunar-table -w @danvan/core`.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { lunarTableSource } from "./lunar-table-source.ts";

writeFileSync(path.join(import.meta.dirname, "../src/data/lunar-table.ts"), lunarTableSource());
