import { type Problem, type Result, ok, problem } from "@danvan/core";
import { calendarAsKnownOn } from "@danvan/core/data";
import {
  bookOf,
  type AuditHead,
  type ChainVerdict,
  type Store,
  type Verified,
  verifyAudit,
  verifyCounts,
} from "@danvan/server";
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
  /** The audit of each agency: its head, or the first entry that was changed. */
  readonly chains: readonly ({ readonly agency: string } & ChainVerdict)[];
}

/** An agency with what `--head` says was its last entry once: `18073:812:9f2c…`. */
const HEAD = /^([0-9A-M]{2,8}):(\d{1,15}):([0-9a-f]{64})$/;

/** `danvan db verify --db FILE|URL [--head AGENCY:NUMBER:HASH]`: reads everything and changes nothing. Exit code 1 when anything is wrong. */
export async function verifyDatabase(options: Options, context: Context): Promise<Exit> {
  const typed = options.text("head");
  const [, agency = "", seq = "", hash = ""] = HEAD.exec(typed ?? "") ?? [];
  if (typed !== undefined && !agency) return refuse([problem("format-invalid", "--head")], context);
  const known = agency ? { agency, seq: Number(seq), hash } : undefined;
  const found = await withDatabase(databasePlace(options, context), (store) => findings(store, known));
  if (!found.ok) return refuse(found.problems, context);
  const { damage, agencies, chains } = found.value;
  const isRight =
    damage === null && agencies.every(({ wrong }) => wrong.length === 0) && chains.every(({ whole }) => whole);
  const { lang, json, out } = context;
  if (json) out(JSON.stringify({ ok: isRight, damage, agencies, chains }, null, 2));
  else {
    const says = words[lang];
    out(damage === null ? says.whole : says.damaged(damage));
    for (const { agency, days, cases, wrong, otherwise } of agencies) {
      out(says.verified(agency, days, cases));
      for (const { day, rows } of wrong) out(says.wrongDay(agency, day, rows));
      if (otherwise > 0) out(says.countedOtherwise(agency, otherwise));
    }
    for (const chain of chains) {
      if (chain.whole && chain.head.seq === 0) continue;
      out(
        chain.whole
          ? says.chainWhole(chain.agency, chain.head.seq, chain.head.hash)
          : says.chainBroken(chain.agency, chain.seq),
      );
    }
  }
  return isRight ? EXIT.done : EXIT.problem;
}

async function findings(store: Store, known?: AuditHead & { readonly agency: string }): Promise<Result<Findings>> {
  const damage = await store.damage();
  const agencies: Findings["agencies"][number][] = [];
  const chains: Findings["chains"][number][] = [];
  const problems: Problem[] = [];
  // What is damaged cannot be counted.
  for (const agency of damage === null ? await store.agencies() : []) {
    chains.push({ agency, ...(await verifyAudit(store, agency, known?.agency === agency ? known : undefined)) });
    const rules = await store.countingRules(agency);
    const book = rules && bookOf(rules);
    if (!book?.ok) problems.push(...(book?.problems ?? []));
    else {
      const deployment = { agency: { code: agency, name: agency }, book: book.value, calendar: calendarAsKnownOn() };
      agencies.push({ agency, ...(await verifyCounts(store, deployment)) });
    }
  }
  const [first, ...rest] = problems;
  return first ? { ok: false, problems: [first, ...rest] } : ok({ damage, agencies, chains });
}
