import { type Problem, type Result, ok } from "@danvan/core";
import { calendarAsKnownOn } from "@danvan/core/data";
import { bookOf, type Store, type Verified, verifyCounts } from "@danvan/server";
import { databasePlace } from "../input/database-place.js";
import { withDatabase } from "../input/with-database.js";
import type { Options } from "../terminal/options.js";
import { refuse } from "../terminal/problem-line.js";
import { type Context, EXIT, type Exit } from "../terminal/terminal.js";
import { words } from "../terminal/words.js";

/** What a database was found to be: whole or not, and agency by agency whether its figures are what the histories say. */
interface Findings {
  readonly damage: string | null;
  readonly agencies: readonly ({ readonly agency: string } & Verified)[];
}

/** `danvan db verify --db FILE|URL`: reads everything and changes nothing. Exit code 1 when anything is wrong. */
export async function verifyDatabase(options: Options, context: Context): Promise<Exit> {
  const found = await withDatabase(databasePlace(options, context), findings);
  if (!found.ok) return refuse(found.problems, context);
  const { damage, agencies } = found.value;
  const isRight = damage === null && agencies.every(({ wrong }) => wrong.length === 0);
  const { lang, json, out } = context;
  if (json) out(JSON.stringify({ ok: isRight, damage, agencies }, null, 2));
  else {
    const says = words[lang];
    out(damage === null ? says.whole : says.damaged(damage));
    for (const { agency, days, cases, wrong, otherwise } of agencies) {
      out(says.verified(agency, days, cases));
      for (const { day, rows } of wrong) out(says.wrongDay(agency, day, rows));
      if (otherwise > 0) out(says.countedOtherwise(agency, otherwise));
    }
  }
  return isRight ? EXIT.done : EXIT.problem;
}

async function findings(store: Store): Promise<Result<Findings>> {
  const damage = await store.damage();
  const agencies: Findings["agencies"][number][] = [];
  const problems: Problem[] = [];
  // What is damaged cannot be counted.
  for (const agency of damage === null ? await store.agencies() : []) {
    const rules = await store.countingRules(agency);
    const book = rules && bookOf(rules);
    if (!book?.ok) problems.push(...(book?.problems ?? []));
    else {
      const deployment = { agency: { code: agency, name: agency }, book: book.value, calendar: calendarAsKnownOn() };
      agencies.push({ agency, ...(await verifyCounts(store, deployment)) });
    }
  }
  const [first, ...rest] = problems;
  return first ? { ok: false, problems: [first, ...rest] } : ok({ damage, agencies });
}
