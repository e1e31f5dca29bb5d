import {
  canonical,
  civilDate,
  clausesOf,
  fail,
  loadRubric,
  ok,
  prepare,
  toCivilDate,
  type CivilDate,
  type Result,
  type Rubric,
  type Scorer,
} from "@danvan/core";
import type { Actor } from "../../access/actor.js";
import { signature } from "../../access/deputies/signature.js";
import type { Context } from "../../context/context.js";
import type { Deployment } from "../../../deployment/deployment.js";
import { permitUnits } from "../../access/oversight/units.js";
import { yearActs, type Acted, type Round } from "./year-acts.js";

/** A round as it was asked for: the rubric is whatever a file held. */
export interface NewRound {
  readonly rubric: unknown;
  readonly opensOn: string;
  readonly closesOn: string;
}

/**
 * Tries a rubric as the command line does.
 * @returns it, or every fault with its place; or `role-missing`, `oversight-missing`, `account-missing`
 */
export function checkRubric(context: Context, actor: Actor, file: unknown): Result<Rubric> {
  const allowed = permitUnits(context, actor, "appraise");
  return allowed.ok ? loadFor(allowed.value.deployment, file) : allowed;
}

function loadFor({ account }: Deployment, file: unknown): Result<Rubric> {
  if (!account) return fail("account-missing", "account");
  const clauses = clausesOf(account.directive).map(({ id }) => id);
  return loadRubric(file, { indicators: account.indicators, clauses });
}

/**
 * Opens scoring for a year by a rubric, or changes its days: what was appraised stays, and the whole of it is read by the last rubric.
 *
 * @param seen how many acts the page showed
 * @returns the rubric; or a problem of `checkRubric`, `date-invalid`, `period-reversed`, `report-changed`
 */
export async function openRound(
  context: Context,
  actor: Actor,
  year: number,
  { rubric, opensOn, closesOn }: NewRound,
  seen: number,
): Promise<Result<Rubric>> {
  const loaded = checkRubric(context, actor, rubric);
  if (!loaded.ok) return loaded;
  const [opens, closes] = [civilDate(opensOn), civilDate(closesOn)];
  if (!opens.ok) return fail("date-invalid", "opensOn");
  if (!closes.ok) return fail("date-invalid", "closesOn");
  if (opens.value > closes.value) return fail("period-reversed", "closesOn", { from: opens.value, to: closes.value });
  const at = context.now();
  const by = signature(actor, "appraise");
  const round: Round = { rubric: canonical(loaded.value), opensOn: opens.value, closesOn: closes.value };
  const added = await context.store.addOversightActs(
    { agency: actor.agency, year, seen, acts: [{ kind: "round", unit: "", at, by, body: JSON.stringify(round) }] },
    { actor: by, verb: "open-round", object: String(year), at },
  );
  return added === null ? fail("report-changed") : loaded;
}

/** A round with its rubric ready. */
export interface PreparedRound {
  readonly round: Acted<Round>;
  readonly scorer: Scorer;
  /** Today lies within its days. */
  readonly isOpen: boolean;
}

/** @returns the round of a year's acts; null while none was opened, or when this version cannot read its rubric any more */
export function preparedRound(
  { account }: Deployment,
  acts: ReturnType<typeof yearActs>,
  now: string,
): PreparedRound | null {
  if (!acts.round || !account) return null;
  const rubric = loadRubric(JSON.parse(acts.round.rubric), { indicators: account.indicators });
  if (!rubric.ok) return null;
  const scorer = prepare(rubric.value, account.indicators);
  return { round: acts.round, scorer, isOpen: isWithin(acts.round, toCivilDate(now)) };
}

const isWithin = ({ opensOn, closesOn }: Round, day: CivilDate) => opensOn <= day && day <= closesOn;

/** @returns the acts of a year that the overseer did */
export async function actsOf(context: Context, agency: string, year: number) {
  return yearActs(await context.store.oversightActs(agency, year));
}

export const okRound = (round: PreparedRound | null): Result<PreparedRound> =>
  round ? ok(round) : fail("round-missing");
