// Writes the tables of rooms into docs/architecture.md: `npm run docs:rooms`.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { withRooms } from "./page.ts";

const page = path.join(import.meta.dirname, "../../docs/architecture.md");
writeFileSync(page, withRooms(readFileSync(page, "utf8")));
