import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  type AccountOf,
  type AgencyRegister,
  agenciesOn,
  canonical,
  fail,
  ok,
  type Period,
  provinceAccount,
  PublicReport,
  read,
  readPeriod,
  type Result,
} from "@danvan/core";
import { readOptions } from "../terminal/options.js";
import { refuse } from "../terminal/problem-line.js";
import { readJson } from "../input/read-json.js";
import { readRegister } from "../input/read-register.js";
import { type Context, EXIT, type Exit } from "../terminal/terminal.js";
import { words } from "../terminal/words.js";

/** `danvan province`: the accounts that agencies published, in a folder, as one account of the province. */
export function province(args: readonly string[], context: Context): Exit {
  const options = readOptions(args, ["accounts", "year", "out", "from", "to", "register"]);
  const [folder, year, out] = ["accounts", "year", "out"].map(options.required) as [string, string, string];
  if (!/^\d{4}$/.test(year)) return refuse([{ code: "year-invalid", path: "year", facts: { value: year } }], context);
  const period = readPeriod({
    from: options.text("from") ?? `${Number(year) - 1}-12-01`,
    to: options.text("to") ?? `${year}-11-30`,
  });
  if (!period.ok) return refuse(period.problems, context);
  const register = readRegister(options.text("register"));
  if (!register.ok) return refuse(register.problems, context);
  const agencies = gather(register.value, folder, period.value);
  if (!agencies.ok) return refuse(agencies.problems, context);
  const account = provinceAccount(register.value.province, period.value, agencies.value);
  try {
    writeFileSync(out, canonical(account));
  } catch {
    return refuse([{ code: "folder-not-writable", path: out, facts: {} }], context);
  }
  const reported = agencies.value.filter(({ report }) => report !== null).length;
  if (context.json) context.out(JSON.stringify({ ok: true, file: out, reported, agencies: agencies.value.length }));
  else context.out(words[context.lang].province(out, reported, agencies.value.length));
  return EXIT.done;
}

/** Every agency that exists on the last day, each with its account when the folder holds one over the same days. */
function gather(register: AgencyRegister, folder: string, period: Period): Result<AccountOf[]> {
  let files: string[];
  try {
    files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  } catch {
    return fail("path-not-found", folder);
  }
  const known = (["commune", "province"] as const).flatMap((level) => agenciesOn(register, level, period.to));
  const accounts = new Map<string, PublicReport>();
  for (const name of files.toSorted()) {
    const file = readJson(path.join(folder, name));
    const report = file.ok ? read(PublicReport, file.value) : file;
    if (!report.ok) {
      const [first] = report.problems;
      return { ok: false, problems: [{ ...first, path: `${name} ${first.path}`.trim() }] };
    }
    const { agency, period: days } = report.value;
    if (!known.some(({ code }) => code === agency.code)) return fail("agency-unknown", name, { code: agency.code });
    if (accounts.has(agency.code)) return fail("account-repeated", name, { agency: agency.code });
    if (days.from !== period.from || days.to !== period.to)
      return fail("periods-differ", name, { from: days.from, to: days.to });
    accounts.set(agency.code, report.value);
  }
  return ok(known.map(({ code, name }) => ({ code, name, report: accounts.get(code) ?? null })));
}
