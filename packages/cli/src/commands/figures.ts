import { existsSync } from "node:fs";
import { canonical, fail, type Indicator, ok, type Result } from "@danvan/core";
import { indicators } from "@danvan/core/data";
import { figuresTemplate } from "@danvan/documents";
import { findRubric } from "../input/find-rubric.js";
import { readFiguresFile } from "../input/read-figures-file.js";
import { readJson } from "../input/read-json.js";
import { readYear } from "../input/read-year.js";
import { holdsOther, replaceFiles } from "../report/replace-file.js";
import { writing } from "../report/writing.js";
import { type Options, readOptions } from "../terminal/options.js";
import { refuse } from "../terminal/problem-line.js";
import { type Context, EXIT, type Exit, Misuse } from "../terminal/terminal.js";
import { words } from "../terminal/words.js";

/** `danvan figures`: a sheet for the offices to fill in, and what they filled in as the figures of a report. */
export async function figures(args: readonly string[], context: Context): Promise<Exit> {
  const options = readOptions(args, ["template", "read", "out", "year", "from", "to", "last", "rubric"], ["overwrite"]);
  const [template, filled, chosen] = ["template", "read", "rubric"].map(options.text);
  if (template === undefined && filled === undefined) throw new Misuse("option-missing", "template");
  const rubric = chosen === undefined ? ok(null) : findRubric(chosen);
  if (!rubric.ok) return refuse(rubric.problems, context);
  const counted = [...indicators, ...(rubric.value?.facts ?? [])];
  // Sheets are made or read, never both at once: the other file would be left out without a word.
  if (template === undefined) options.only("read", "out", "rubric", "overwrite");
  else options.only("template", "year", "from", "to", "last", "rubric", "overwrite");
  const done = template === undefined ? await read(filled!, counted, options) : await make(template, counted, options);
  if (!done.ok) return refuse(done.problems, context);
  const { file, count } = done.value;
  const says = words[context.lang];
  if (context.json) context.out(JSON.stringify({ ok: true, file, figures: count }));
  else context.out(template === undefined ? says.figuresRead(count, file) : says.template(file, count));
  return EXIT.done;
}

interface Done {
  /** Null: read and found right, written nowhere. */
  readonly file: string | null;
  readonly count: number;
}

async function make(file: string, counted: readonly Indicator[], options: Options): Promise<Result<Done>> {
  const year = readYear(options);
  if (!year.ok) return year;
  // An office's work of weeks may stand in it.
  if (existsSync(file) && !options.flag("overwrite")) return fail("file-edited", file);
  const last = lastFigures(options.text("last"));
  if (!last.ok) return last;
  const { from, to } = year.value.period;
  const asked = counted.filter(({ origins }) => origins.includes("hand") && !origins.includes("cases"));
  const bytes = await figuresTemplate({ year: year.value.year, from, to, indicators: asked, last: last.value });
  return written(file, bytes, asked.length);
}

async function read(file: string, counted: readonly Indicator[], options: Options): Promise<Result<Done>> {
  const filled = await readFiguresFile(file, counted);
  if (!filled.ok) return filled;
  const out = options.text("out");
  if (out === undefined) return ok({ file: null, count: filled.value.length });
  // The sheet itself, perhaps: what it was read from.
  if (holdsOther(out) && !options.flag("overwrite")) return fail("file-edited", out);
  return written(out, canonical(filled.value), filled.value.length);
}

const written = (file: string, content: Uint8Array | string, count: number): Result<Done> =>
  writing(file, () => {
    replaceFiles({ [file]: content });
    return { file, count };
  });

/** What last year's report told, from its JSON file. */
function lastFigures(file: string | undefined): Result<ReadonlyMap<string, number>> {
  const json = file === undefined ? ok({ tables: [] }) : readJson(file);
  if (!json.ok) return json;
  const tables = listOf(json.value, "tables");
  if (!tables) return fail("report-unreadable", file ?? "");
  return ok(
    new Map(
      tables
        .flatMap((table) => listOf(table, "rows") ?? [])
        .flatMap((row): [string, number][] => {
          const value = listOf(row, "cells")?.[VALUE];
          const { id } = Object(row) as { readonly id?: unknown };
          return typeof id === "string" && typeof value === "number" && Number.isFinite(value) ? [[id, value]] : [];
        }),
    ),
  );
}

/** A list of somebody's file by its name; null for anything else. */
const listOf = (of: unknown, name: string): readonly unknown[] | null => {
  const list: unknown = (Object(of) as Readonly<Record<string, unknown>>)[name];
  return Array.isArray(list) ? (list as readonly unknown[]) : null;
};

/** Where the figure stands in a row of a report's tables: indicator, unit, value. */
const VALUE = 2;
