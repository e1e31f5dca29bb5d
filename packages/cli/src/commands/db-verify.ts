import { fail, formatDay, type Problem, type Result, ok, problem } from "@danvan/core";
import {
  bookOf,
  isSound,
  repairCounts,
  type AuditHead,
  type ChainVerdict,
  type Counting,
  type Recount,
  type Store,
  type Verified,
  verifyAudit,
  verifyCounts,
} from "@danvan/server";
import { countingBy } from "../input/counting-of.js";
import { databasePlace } from "../input/database-place.js";
import { besideServer, withDatabase } from "../input/with-database.js";
import type { Options } from "../terminal/options.js";
import { problemLine, refuse } from "../terminal/problem-line.js";
import { type Context, EXIT, type Exit } from "../terminal/terminal.js";
import { words } from "../terminal/words.js";

/** What a database was found to be: whole or not, and agency by agency whether its figures are what the histories say. */
interface Findings {
  readonly damage: string | null;
  readonly agencies: readonly ({ readonly agency: string } & Verified)[];
  /** The audit of each agency: its head, or the first entry that was changed. */
  readonly chains: readonly ({ readonly agency: string } & ChainVerdict)[];
  /** Agencies whose rules or rows cannot be read, such as those of a newer danvan: what the others are is told all the same. */
  readonly uncounted: readonly { readonly agency: string; readonly problems: readonly [Problem, ...Problem[]] }[];
  /** What was counted again. */
  readonly repairs?: readonly ({ readonly agency: string } & Recount)[];
}

/** An agency with what `--head` says was its last entry once: `18073:812:9f2c…`. */
const HEAD = /^([0-9A-M]{2,8}):(\d{1,15}):([0-9a-f]{64})$/;

/**
 * `danvan db verify --db FILE|URL [--head AGENCY:NUMBER:HASH] [--repair]`: reads everything and changes nothing, or with `--repair` counts the
 * sums again where they are not what the histories and files say. Exit code 1 when anything is wrong, or still is.
 */
export async function verifyDatabase(options: Options, context: Context): Promise<Exit> {
  const typed = options.text("head");
  const [, agency = "", seq = "", hash = ""] = HEAD.exec(typed ?? "") ?? [];
  if (typed !== undefined && !agency) return refuse([problem("format-invalid", "--head")], context);
  const known = agency ? { agency, seq: Number(seq), hash } : undefined;
  const place = databasePlace(options, context);
  const found = await (options.flag("repair")
    ? besideServer(place, async (store) => ok(await repaired(store, known, context.now)))
    : withDatabase(place, async (store) => ok(await findings(store, known))));
  if (!found.ok) return refuse(found.problems, context);
  const { damage, agencies, chains, uncounted, repairs } = found.value;
  const isCounted = uncounted.length === 0 && agencies.every(isSound);
  const isRight = damage === null && isCounted && chains.every(({ whole }) => whole);
  const { lang, json, out } = context;
  const told = { ok: isRight, damage, agencies, chains, uncounted, ...(repairs && { repairs }) };
  if (json) out(JSON.stringify(told, null, 2));
  else {
    const says = words[lang];
    out(damage === null ? says.whole : says.damaged(damage));
    for (const { agency, rows } of repairs ?? []) out(says.repaired(agency, rows));
    for (const { agency, days, cases, wrong, otherwise, files } of agencies) {
      out(says.verified(agency, days, cases));
      for (const { day, rows } of wrong) out(says.wrongDay(agency, formatDay(day, lang), rows));
      if (files.kept !== files.counted) out(says.wrongFiles(agency, files.kept, files.counted));
      if (otherwise > 0) out(says.countedOtherwise(agency, otherwise));
    }
    for (const { agency, problems } of uncounted) out(says.uncounted(agency, problemLine(problems[0], lang)));
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

async function findings(store: Store, known?: AuditHead & { readonly agency: string }): Promise<Findings> {
  const damage = await store.damage();
  const agencies: Findings["agencies"][number][] = [];
  const chains: Findings["chains"][number][] = [];
  const uncounted: Findings["uncounted"][number][] = [];
  // What is damaged cannot be counted.
  // An agency whose head is known and of which nothing is left was taken out.
  const there = damage === null ? [...(await store.agencies()), ...(known ? [known.agency] : [])] : [];
  for (const agency of new Set(there)) {
    chains.push({ agency, ...(await verifyAudit(store, agency, known?.agency === agency ? known : undefined)) });
    const counted = await countsOf(store, agency);
    if (!counted) continue;
    if (counted.ok) agencies.push({ agency, ...counted.value });
    else uncounted.push({ agency, problems: counted.problems });
  }
  return { damage, agencies, chains, uncounted };
}

/** What an agency's sums were found to be; `null` without cases. A row that somebody wrote past this program is told, as what it is. */
async function countsOf(store: Store, agency: string): Promise<Result<Verified> | null> {
  try {
    const counting = await keptCountingOf(store, agency);
    return counting?.ok ? ok(await verifyCounts(store, counting.value)) : counting;
  } catch (error) {
    if (isUnreadable(error)) return fail("rows-unreadable");
    throw error;
  }
}

/** Whether a value was not as it is written: JSON in a row, or what the store told of it. */
const isUnreadable = (error: unknown): boolean =>
  error instanceof SyntaxError || (error instanceof Error && isUnreadable(error.cause));

/** What an agency's cases are counted by; `null` without cases. */
async function keptCountingOf(store: Store, agency: string): Promise<Result<Counting> | null> {
  const rules = await store.countingRules(agency);
  return rules && countingBy(agency, bookOf(rules));
}

/** Counts again what is not right, and looks once more. */
async function repaired(store: Store, known: Parameters<typeof findings>[1], now: string): Promise<Findings> {
  const before = await findings(store, known);
  if (before.damage !== null) return before;
  const repairs: NonNullable<Findings["repairs"]>[number][] = [];
  for (const found of before.agencies) {
    const counting = isSound(found) && found.otherwise === 0 ? null : await keptCountingOf(store, found.agency);
    if (counting?.ok) repairs.push({ agency: found.agency, ...(await repairCounts(store, counting.value, now)) });
  }
  return { ...(await findings(store, known)), repairs };
}
