// `npm run new -- rule | message | page | element NAME`: writes the files that begin one, and says what is left to do.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { seedOf } from "./seed-of.ts";

const root = path.join(import.meta.dirname, "../..");
const [kind = "", name = ""] = process.argv.slice(2);
const seed = seedOf(kind, name);
const there = seed === null ? [] : Object.keys(seed.files).filter((file) => existsSync(path.join(root, file)));
if (seed === null || there.length > 0) {
  console.error(
    there.length > 0
      ? `There already: ${there.join(", ")}`
      : "npm run new -- rule | message | page | element NAME, such as don-vi-du",
  );
  process.exit(1);
}
for (const [file, text] of Object.entries(seed.files)) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
  console.log(file);
}
for (const step of seed.next) console.log(`→ ${step}`);
