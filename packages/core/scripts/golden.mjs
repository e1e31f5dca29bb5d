// `npm run golden`: which decisions of the corpus a change flips, as a table for the pull request. `-- --write` accepts them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { parseArgs } from "node:util";

// The sources spell their imports as they are published, ".js"; Node runs the ".ts" beside it.
registerHooks({
  resolve: (specifier, context, next) =>
    next(
      specifier.startsWith(".") && context.parentURL?.endsWith(".ts") ? specifier.replace(/\.js$/, ".ts") : specifier,
      context,
    ),
});
const { write = false } = parseArgs({ options: { write: { type: "boolean" } } }).values;
const { goldenRequests } = await import("./golden-requests.ts");
const { goldenDecision, goldenFile, goldenText } = await import("./golden-decision.ts");

const rows = [];
let decided = 0;
for (const [name, requests] of Object.entries(goldenRequests())) {
  const file = goldenFile(name);
  const before = new Map(
    existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).map((decision) => [decision.id, decision]) : [],
  );
  const after = await Promise.all(requests.map(goldenDecision));
  decided += after.length;
  for (const decision of after) {
    const was = before.get(decision.id);
    before.delete(decision.id);
    if (was?.sha256 !== decision.sha256)
      rows.push([name, decision.id, was?.outcome ?? "(new)", changed(was, decision)]);
  }
  for (const was of before.values()) rows.push([name, was.id, was.outcome, "(gone)"]);
  if (write) {
    mkdirSync(new URL(".", file), { recursive: true });
    writeFileSync(file, goldenText(after));
  }
}

function changed(was, now) {
  if (!was || was.outcome !== now.outcome) return now.outcome;
  return was.readings !== now.readings ? `same date; readings: ${now.readings}` : "same date, other reasons or wording";
}

if (rows.length) {
  console.log("| corpus | decision | was | is |\n| --- | --- | --- | --- |");
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
}
console.log(`${decided} decisions, ${rows.length} changed${write ? ", written" : ""}.`);
if (rows.length && !write) process.exitCode = 1;
