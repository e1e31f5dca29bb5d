import { isPostgres } from "@danvan/node";
import { existsSync } from "node:fs";
import { type Result, canonical, formatDay, ok, problem, readTexts } from "@danvan/core";
import { directive, indicators } from "@danvan/core/data";
import { draftOffice, type Office, icalendar, readOffice, reportEntry, yearReportDocument } from "@danvan/documents";
import { type Files, paperFiles } from "../report/paper-files.js";
import { outsidePeriod } from "../report/outside-period.js";
import { writeFiles } from "../report/write-files.js";
import { yearPapers, type YearPapers } from "../report/year-papers.js";
import { readOptions } from "../terminal/options.js";
import { refuse } from "../terminal/problem-line.js";
import { databasePlace } from "../input/database-place.js";
import { withDatabase } from "../input/with-database.js";
import { findRubric } from "../input/find-rubric.js";
import { readFiguresFile } from "../input/read-figures-file.js";
import { readGiven } from "../input/read-given.js";
import { readRegister } from "../input/read-register.js";
import { readYear } from "../input/read-year.js";
import { type Context, EXIT, type Exit } from "../terminal/terminal.js";
import { words } from "../terminal/words.js";

/** `danvan report`: an agency's year from its database, as DOCX, XLSX, print page, calendar and JSON, and its public account. */
export async function report(args: readonly string[], context: Context): Promise<Exit> {
  const options = readOptions(
    args,
    ["db", "agency", "year", "out", "from", "to", "office", "texts", "figures", "rubric", "register"],
    ["overwrite"],
  );
  const db = databasePlace(options, context);
  const [agency, out] = ["agency", "out"].map(options.required) as [string, string];
  const year = readYear(options);
  const chosen = options.text("rubric");
  const rubric = chosen === undefined ? ok(null) : findRubric(chosen);
  if (!rubric.ok) return refuse(rubric.problems, context);
  // A rubric may read facts of its own: they are entered with the others.
  const counted = [...indicators, ...(rubric.value?.facts ?? [])];
  const office = readGiven(options, "office", readOffice);
  const texts = readGiven(options, "texts", (file) => readTexts(file, directive.report));
  const entered = options.text("figures");
  const figures = entered === undefined ? ok([]) : await readFiguresFile(entered, counted);
  if (!office.ok) return refuse(office.problems, context);
  if (!texts.ok) return refuse(texts.problems, context);
  if (!figures.ok) return refuse(figures.problems, context);
  const register = readRegister(options.text("register"));
  if (!register.ok) return refuse(register.problems, context);
  if (!year.ok) return refuse(year.problems, context);
  if (!isPostgres(db) && !existsSync(db)) return refuse([problem("path-not-found", db)], context);

  const says = words[context.lang];
  context.err(says.reading);
  const made = await withDatabase(db, (store) =>
    yearPapers(store, {
      register: register.value,
      agency,
      ...year.value,
      entries: { sign: office.value?.sign ?? null, place: office.value?.place ?? null, texts: texts.value ?? {} },
      figures: figures.value,
      indicators: counted,
      rubric: rubric.value,
      now: context.now,
    }),
  );
  if (!made.ok) return refuse(made.problems, context);
  context.err(says.cases(made.value.account.received));
  const files = await filesOf(made.value, office.value ?? draftOffice(), context);
  if (!files.ok) return refuse(files.problems, context);
  const written = writeFiles(files.value, out, options.flag("overwrite"));
  if (!written.ok) return refuse(written.problems, context);
  const { missing, due } = made.value.report;
  const outside = outsidePeriod(figures.value, counted, year.value.period);
  const { from, to } = year.value.period;
  if (outside.length > 0)
    context.err(
      says.outside(
        outside.map(({ title }) => title[context.lang]),
        formatDay(from, context.lang),
        formatDay(to, context.lang),
      ),
    );
  if (context.json) {
    const leftOut = outside.map(({ id }) => id);
    context.out(JSON.stringify({ ok: true, files: written.value, due: due.date, missing, leftOut }, null, 2));
    return EXIT.done;
  }
  context.out(says.written(out, written.value.length));
  for (const file of written.value) context.out(`- ${file}`);
  context.out(missing.length ? says.missing(missing.length) : says.ready);
  return EXIT.done;
}

async function filesOf(
  { report, account, audit }: YearPapers,
  office: Office,
  context: Context,
): Promise<Result<Files>> {
  const { agency, year, due, period } = report;
  const name = `bao-cao-${year}-${agency.code}`;
  const papers = await paperFiles(name, report, yearReportDocument(report, office, audit), context);
  if (!papers.ok) return papers;
  const calendar = [reportEntry(agency, year, due, context.lang)];
  return ok({
    ...papers.value,
    [`${name}.ics`]: icalendar(calendar, { name: agency.name, stamp: period.cutOff }),
    [`cong-khai-${year}-${agency.code}.json`]: canonical(account),
  });
}
