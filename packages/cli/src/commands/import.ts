import { randomBytes } from "node:crypto";
import { ImportMapping, type Problem, read, type Result } from "@danvan/core";
import { readTable, type TableRow } from "@danvan/documents";
import { importCases as takeIn, previewImport, type ImportPreview } from "@danvan/server";
import { countingOf } from "../input/counting-of.js";
import { databasePlace } from "../input/database-place.js";
import { readBytes } from "../input/read-file.js";
import { readJson, under } from "../input/read-json.js";
import { servedAgency } from "../input/served-agency.js";
import { besideServer } from "../input/with-database.js";
import { readOptions } from "../terminal/options.js";
import { problemLine, refuse } from "../terminal/problem-line.js";
import { type Context, EXIT, type Exit } from "../terminal/terminal.js";
import { words } from "../terminal/words.js";

/** So many faults are read by nobody at once; `--json` tells all. */
const TOLD = 100;

/**
 * `danvan import --db FILE|URL --agency CODE --table FILE --mapping FILE.json [--apply]`: cases of another system, looked at row by row and,
 * with `--apply`, taken in: all, or none when any row has a fault.
 */
export async function importCases(args: readonly string[], context: Context): Promise<Exit> {
  const options = readOptions(args, ["db", "agency", "table", "mapping"], ["apply"], 0);
  const place = databasePlace(options, context);
  const agency = options.required("agency");
  const mapping = readMapping(options.required("mapping"));
  if (!mapping.ok) return refuse(mapping.problems, context);
  const table = await tableOf(options.required("table"));
  if (!table.ok) return refuse(table.problems, context);
  const apply = options.flag("apply");
  const done = await besideServer(place, async (store): Promise<Result<ImportPreview>> => {
    const served = await servedAgency(store, agency, true);
    if (!served.ok) return served;
    const deployment = await countingOf(store, agency);
    if (!deployment.ok) return deployment;
    const given = { store, deployment: deployment.value, now: context.now, random: randomBytes, by: "operator" };
    return apply
      ? takeIn(given, table.value, mapping.value)
      : { ok: true, value: await previewImport(given, table.value, mapping.value) };
  });
  if (!done.ok) return told(done.problems, context);
  const { problems, ...counts } = done.value;
  if (problems.length > 0) return told(problems, context, counts);
  const { json, out, lang } = context;
  out(json ? JSON.stringify({ ok: true, applied: apply, ...counts }, null, 2) : words[lang].imported(counts, apply));
  return EXIT.done;
}

function told(problems: readonly Problem[], context: Context, counts: object = {}): Exit {
  const { json, out, err, lang } = context;
  if (json) out(JSON.stringify({ ok: false, ...counts, problems }, null, 2));
  else {
    for (const one of problems.slice(0, TOLD)) err(problemLine(one, lang));
    err(words[lang].notImported(problems.length));
  }
  return EXIT.problem;
}

function readMapping(file: string): Result<ImportMapping> {
  const json = readJson(file);
  return json.ok ? under("mapping", read(ImportMapping, json.value)) : json;
}

async function tableOf(file: string): Promise<Result<readonly TableRow[]>> {
  const bytes = readBytes(file);
  return bytes.ok ? under("table", await readTable(bytes.value)) : bytes;
}
