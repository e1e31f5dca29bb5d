import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  type Result,
  type YearReport,
  canonical,
  fail,
  ok,
  problem,
  readFigures,
  readPeriod,
  readTexts,
} from "@danvan/core";
import { indicators } from "@danvan/core/data";
import {
  type Office,
  docx,
  html,
  icalendar,
  printCss,
  readOffice,
  reportEntry,
  workbook,
  yearReportDocument,
} from "@danvan/documents";
import { yearPapers, type YearPapers } from "../report/year-papers.js";
import { readOptions } from "../terminal/options.js";
import { refuse } from "../terminal/problem-line.js";
import { withDatabase } from "../input/with-database.js";
import { findRubric } from "../input/find-rubric.js";
import { readJson, under } from "../input/read-json.js";
import { readRegister } from "../input/read-register.js";
import { type Context, EXIT, type Exit } from "../terminal/terminal.js";
import { words } from "../terminal/words.js";

/** An office that nobody configured: nothing in it is guessed, and the report says that it is a draft. */
const UNCONFIGURED: Office = {
  number: null,
  sign: "BC-…",
  place: "…",
  date: null,
  to: [],
  signature: { authority: ["…"], name: null },
  recipients: [],
  draftedBy: null,
};

/** `danvan report`: an agency's year from its database, as DOCX, XLSX, print page, calendar and JSON, and its public account. */
export async function report(args: readonly string[], context: Context): Promise<Exit> {
  const options = readOptions(
    args,
    ["db", "agency", "year", "out", "from", "to", "office", "texts", "figures", "rubric", "register"],
    ["overwrite"],
  );
  const [db, agency, year, out] = ["db", "agency", "year", "out"].map(options.required) as [
    string,
    string,
    string,
    string,
  ];
  const given = <T>(name: string, read: (file: unknown) => Result<T>): Result<T | null> => {
    const path = options.text(name);
    if (path === undefined) return ok(null);
    const file = readJson(path);
    return file.ok ? under(name, read(file.value)) : file;
  };
  const chosen = options.text("rubric");
  const rubric = chosen === undefined ? ok(null) : findRubric(chosen);
  if (!rubric.ok) return refuse(rubric.problems, context);
  // A rubric may read facts of its own: they are entered with the others.
  const counted = [...indicators, ...(rubric.value?.facts ?? [])];
  const office = given("office", readOffice);
  const texts = given("texts", readTexts);
  const figures = given("figures", (file) => readFigures(file, counted));
  if (!office.ok) return refuse(office.problems, context);
  if (!texts.ok) return refuse(texts.problems, context);
  if (!figures.ok) return refuse(figures.problems, context);
  const register = readRegister(options.text("register"));
  if (!register.ok) return refuse(register.problems, context);
  if (!/^\d{4}$/.test(year)) return refuseOne(fail("year-invalid", "year", { value: year }), context);
  if (!existsSync(db)) return refuseOne(fail("path-not-found", db), context);

  const says = words[context.lang];
  context.err(says.reading);
  const period = readPeriod({
    from: options.text("from") ?? `${Number(year) - 1}-12-01`,
    to: options.text("to") ?? `${year}-11-30`,
  });
  if (!period.ok) return refuse(period.problems, context);
  const made = await withDatabase(db, (store) =>
    yearPapers(store, {
      register: register.value,
      agency,
      year: Number(year),
      period: period.value,
      entries: { sign: office.value?.sign ?? null, place: office.value?.place ?? null, texts: texts.value ?? {} },
      figures: figures.value ?? [],
      indicators: counted,
      rubric: rubric.value,
      now: context.now,
    }),
  );
  if (!made.ok) return refuse(made.problems, context);
  context.err(says.cases(made.value.account.received));
  const files = await filesOf(made.value, office.value ?? UNCONFIGURED, context);
  return files.ok
    ? write(files.value, out, made.value.report, context, options.flag("overwrite"))
    : refuse(files.problems, context);
}

type Files = Readonly<Record<string, Uint8Array | string>>;

async function filesOf(
  { report, account }: YearPapers,
  office: Office,
  { lang, err }: Context,
): Promise<Result<Files>> {
  const name = `bao-cao-${report.year}-${report.agency.code}`;
  const onProgress = ({ step, done, total }: { step: string; done: number; total: number }) =>
    err(`${words[lang].writing(`${name}.${step}`)} ${done}/${total}`);
  const document = yearReportDocument(report, office);
  if (!document.ok) return document;
  const word = await docx(document.value, { onProgress });
  if (!word.ok) return word;
  const sheets = await workbook(report, { onProgress });
  if (!sheets.ok) return sheets;
  const calendar = [reportEntry(report.agency, report.year, report.due, lang)];
  return ok({
    [`${name}.docx`]: word.value,
    [`${name}.xlsx`]: sheets.value,
    [`${name}.html`]: html(document.value, { stylesheet: "bao-cao.css" }),
    "bao-cao.css": printCss(),
    [`${name}.ics`]: icalendar(calendar, { name: report.agency.name, stamp: report.period.cutOff }),
    [`${name}.json`]: canonical(report),
    [`cong-khai-${report.year}-${report.agency.code}.json`]: canonical(account),
  });
}

function write(files: Files, folder: string, report: YearReport, context: Context, overwrite: boolean): Exit {
  const paths = Object.keys(files).map((name) => path.join(folder, name));
  const edited = overwrite
    ? []
    : Object.entries(files).filter(([name, content]) => isEdited(path.join(folder, name), content));
  const [first, ...others] = edited.map(([name]) => problem("file-edited", path.join(folder, name)));
  if (first) return refuse([first, ...others], context);
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  } catch {
    return refuseOne(fail("folder-not-writable", folder), context);
  }
  const { lang, json, out } = context;
  const { missing, due } = report;
  if (json) out(JSON.stringify({ ok: true, files: paths, due: due.date, missing }, null, 2));
  else {
    out(words[lang].written(folder, paths.length));
    for (const file of paths) out(`- ${file}`);
    out(missing.length ? words[lang].missing(missing.length) : words[lang].ready);
  }
  return EXIT.done;
}

/** Word and Excel files are what people go on writing in: one that holds something else than it would now is not written over. */
function isEdited(file: string, content: Uint8Array | string): boolean {
  if (!/\.(?:docx|xlsx)$/.test(file) || !existsSync(file)) return false;
  return Buffer.compare(readFileSync(file), Buffer.from(content)) !== 0;
}

const refuseOne = (result: Result<never>, context: Context): Exit =>
  result.ok ? EXIT.done : refuse(result.problems, context);
