import {
  agenciesOn,
  canonical,
  must,
  problem,
  provinceAccount,
  provinceReport,
  reportDue,
  ruleBook,
} from "@danvan/core";
import { calendarAsKnownOn, directive, indicators, statutoryDeadlines } from "@danvan/core/data";
import { draftOffice, provinceReportDocument, readOffice } from "@danvan/documents";
import { readGiven } from "../input/read-given.js";
import { readRegister } from "../input/read-register.js";
import { readYear, type Year } from "../input/read-year.js";
import { gatherAccounts } from "../report/gather-accounts.js";
import { gatherReports, readArrivals } from "../report/gather-reports.js";
import { paperFiles } from "../report/paper-files.js";
import { holdsOther, replaceFiles } from "../report/replace-file.js";
import { writeFiles } from "../report/write-files.js";
import { writing } from "../report/writing.js";
import { type Options, readOptions } from "../terminal/options.js";
import { refuse } from "../terminal/problem-line.js";
import { type Context, EXIT, type Exit, Misuse } from "../terminal/terminal.js";
import { words } from "../terminal/words.js";

type Agencies = readonly { readonly code: string; readonly name: string }[];

/** `danvan province`: the accounts that agencies published as one, or the reports that they handed in as the province's paper. */
export async function province(args: readonly string[], context: Context): Promise<Exit> {
  const options = readOptions(
    args,
    ["accounts", "reports", "arrivals", "office", "year", "out", "from", "to", "register"],
    ["overwrite"],
  );
  const [accounts, reports] = [options.text("accounts"), options.text("reports")];
  if (accounts === undefined && reports === undefined) throw new Misuse("option-missing", "reports");
  const year = readYear(options);
  if (!year.ok) return refuse(year.problems, context);
  const register = readRegister(options.text("register"));
  if (!register.ok) return refuse(register.problems, context);
  const agencies = (["commune", "province"] as const).flatMap((level) =>
    agenciesOn(register.value, level, year.value.period.to),
  );
  return reports === undefined
    ? accountOf(register.value.province, agencies, accounts!, year.value, options, context)
    : paperOf(agencies, reports, year.value, options, context);
}

function accountOf(
  province: { readonly code: string; readonly name: string },
  known: Agencies,
  folder: string,
  { period }: Year,
  options: Options,
  context: Context,
): Exit {
  options.only("accounts", "year", "out", "from", "to", "register", "overwrite");
  const out = options.required("out");
  if (holdsOther(out) && !options.flag("overwrite")) return refuse([problem("file-edited", out)], context);
  const agencies = gatherAccounts(known, folder, period);
  if (!agencies.ok) return refuse(agencies.problems, context);
  const written = writing(out, () =>
    replaceFiles({ [out]: canonical(provinceAccount(province, period, agencies.value)) }),
  );
  if (!written.ok) return refuse(written.problems, context);
  const reported = agencies.value.filter(({ report }) => report !== null).length;
  if (context.json) context.out(JSON.stringify({ ok: true, file: out, reported, agencies: agencies.value.length }));
  else context.out(words[context.lang].province(out, reported, agencies.value.length));
  return EXIT.done;
}

/** Who handed in and when, and the figures side by side, as Word, Excel and a print page. */
async function paperOf(
  agencies: Agencies,
  folder: string,
  { year, period: { from, to } }: Year,
  options: Options,
  context: Context,
): Promise<Exit> {
  options.only("reports", "arrivals", "office", "year", "out", "from", "to", "register", "overwrite");
  const out = options.required("out");
  const office = readGiven(options, "office", readOffice);
  const days = readGiven(options, "arrivals", (file) => readArrivals(file, agencies));
  if (!office.ok) return refuse(office.problems, context);
  if (!days.ok) return refuse(days.problems, context);
  const arrivals = gatherReports(folder, days.value ?? {});
  if (!arrivals.ok) return refuse(arrivals.problems, context);
  const due = reportDue(directive.report, year, must(ruleBook(statutoryDeadlines)), calendarAsKnownOn());
  if (!due.ok) return refuse(due.problems, context);
  const period = { from, to, cutOff: context.now };
  const made = await provinceReport({ year, period, due: due.value, agencies, arrivals: arrivals.value, indicators });
  if (!made.ok) return refuse(made.problems, context);
  const document = provinceReportDocument(made.value, office.value ?? draftOffice());
  const files = await paperFiles(`tong-hop-${year}`, made.value, document, context);
  if (!files.ok) return refuse(files.problems, context);
  const written = writeFiles(files.value, out, options.flag("overwrite"));
  if (!written.ok) return refuse(written.problems, context);
  const count = (state: string) => made.value.agencies.filter(({ handedIn }) => handedIn === state).length;
  const counts = { onTime: count("on-time"), late: count("late"), missing: count("missing") };
  const says = words[context.lang];
  if (context.json)
    context.out(JSON.stringify({ ok: true, files: written.value, ...counts, missing: made.value.missing }, null, 2));
  else {
    context.out(says.written(out, written.value.length));
    for (const file of written.value) context.out(`- ${file}`);
    context.out(says.handedIn(counts.onTime, counts.late, counts.missing));
    if (!days.value) context.err(says.arrivalsFromFiles);
  }
  return EXIT.done;
}
