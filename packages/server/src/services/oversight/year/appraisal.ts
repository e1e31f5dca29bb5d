import {
  applyQuota,
  checkDecision,
  fail,
  ok,
  scoreCard,
  toCivilDate,
  type Facts,
  type Placed,
  type Ranked,
  type Result,
  type ScoreCard,
  type ScoreDecision,
  type Scorer,
} from "@danvan/core";
import type { Actor } from "../../access/actor.js";
import { signature } from "../../access/deputies/signature.js";
import { permitUnits, unitOf, type Overseen } from "../../access/oversight/units.js";
import type { Context } from "../../context/context.js";
import type { Deployment } from "../../../deployment/deployment.js";
import type { StoredYearHistory } from "../../../store/year/year-reports.js";
import { actsOf, okRound, preparedRound, type PreparedRound } from "./round.js";
import type { Acted, Appraisal } from "./year-acts.js";

const REASON_MAX = 2_000;

/** How the scoring of one unit stands. */
export interface UnitScore {
  readonly agency: { readonly code: string; readonly name: string };
  /** Self score and appraised one side by side, both by the rubric of the round; null while the unit has handed nothing in. */
  readonly card: ScoreCard | null;
  /** By criterion. */
  readonly appraisals: ReadonlyMap<string, Acted<Appraisal>>;
  /** Every criterion was appraised. */
  readonly isAppraised: boolean;
  /** What the quota leaves of the proposal; null while it is not appraised. */
  readonly placed: Placed | null;
  readonly decision: Acted<ScoreDecision> | null;
}

/** The scoring of a year: what the program proposes, and what people decided. Nothing here is of a person. */
export interface Scoring {
  readonly year: number;
  readonly round: PreparedRound | null;
  readonly units: readonly UnitScore[];
  /** How many acts there are: who writes says how many were seen. */
  readonly seen: number;
}

interface Summary {
  readonly figures?: Facts;
}

/** @returns the scoring of a year, or a problem of `permitUnits` */
export async function scoring(context: Context, actor: Actor, year: number): Promise<Result<Scoring>> {
  const allowed = permitUnits(context, actor, "overview");
  return allowed.ok ? scoringOf(context, allowed.value, year) : allowed;
}

async function scoringOf(context: Context, overseen: Overseen<Deployment>, year: number): Promise<Result<Scoring>> {
  const { deployment, units } = overseen;
  const acts = await actsOf(context, deployment.agency.code, year);
  const round = preparedRound(deployment, acts, context.now());
  const histories = await context.store.yearHistories(
    units.map(({ agency }) => agency.code),
    year,
  );
  const summaries = new Map(histories.map((one) => [one.agency, summaryOf(one)]));
  const scored = units.map(({ agency: { code, name } }): UnitScore => {
    const facts = summaries.get(code) ?? null;
    const appraisals = acts.appraisals.get(code) ?? new Map<string, Acted<Appraisal>>();
    const isAppraised =
      round !== null && facts !== null && round.scorer.criteria.every(({ criterion }) => appraisals.has(criterion.id));
    return {
      agency: { code, name },
      card: round && facts && cardOf(round.scorer, facts, appraisals),
      appraisals,
      isAppraised,
      placed: null,
      decision: acts.decisions.get(code) ?? null,
    };
  });
  return ok({ year, round, units: round ? withQuota(round.scorer, scored) : scored, seen: acts.count });
}

/** How one unit stands now, which is one of those that are followed. */
async function standingOf(
  context: Context,
  overseen: Overseen<Deployment>,
  year: number,
  unit: string,
): Promise<Result<UnitScore>> {
  const scoring = await scoringOf(context, overseen, year);
  return scoring.ok ? ok(scoring.value.units.find(({ agency }) => agency.code === unit)!) : scoring;
}

/** What whoever appraises writes about: a unit of theirs in the round of a year. @returns it, or a problem of `permitUnits`, `agency-not-found`, `round-missing` */
async function unitInRound(context: Context, actor: Actor, year: number, unit: string) {
  const overseen = permitUnits(context, actor, "appraise");
  if (!overseen.ok) return overseen;
  const found = unitOf(overseen.value, unit);
  if (!found.ok) return found;
  const scoring = await scoringOf(context, overseen.value, year);
  if (!scoring.ok) return scoring;
  const round = okRound(scoring.value.round);
  if (!round.ok) return round;
  const before = scoring.value.units.find(({ agency }) => agency.code === unit)!;
  return ok({ overseen: overseen.value, round: round.value, before });
}

/** The figures of the last hand-in. */
function summaryOf({ events }: StoredYearHistory): Facts | null {
  const summary = events.findLast((event) => event.summary !== null)?.summary;
  return summary ? ((JSON.parse(summary) as Summary).figures ?? {}) : null;
}

const cardOf = (scorer: Scorer, figures: Facts, appraisals: UnitScore["appraisals"]): ScoreCard | null => {
  const card = cardWith(scorer, figures, [...appraisals.values()]);
  return card.ok ? card.value : null;
};

/** Both sides by one rubric; a fact that several lines read has the value that was found last. */
function cardWith(scorer: Scorer, figures: Facts, found: readonly Pick<Appraisal, "values">[]): Result<ScoreCard> {
  const self: Facts = Object.fromEntries(
    scorer.slots.flatMap(({ id }) => (Object.hasOwn(figures, id) ? [[id, figures[id] ?? null]] : [])),
  );
  const appraised = found.length > 0 ? Object.assign({ ...self }, ...found.map(({ values }) => values)) : null;
  return scoreCard(scorer, { self, appraised: appraised as Facts | null });
}

/** The quota is of those that were appraised: whoever was not is no part of the group. */
function withQuota(scorer: Scorer, units: readonly UnitScore[]): UnitScore[] {
  const group = units.flatMap(({ agency, card, isAppraised }): Ranked[] =>
    isAppraised && card?.appraised ? [{ agency: agency.code, score: card.appraised }] : [],
  );
  const placed = new Map(applyQuota(scorer.rubric, group).map((one) => [one.agency, one]));
  return units.map((unit) => ({ ...unit, placed: placed.get(unit.agency.code) ?? null }));
}

/** What was found of one line. Values that are left out are the unit's own. */
export interface NewAppraisal {
  readonly criterion: string;
  readonly values: Readonly<Record<string, number | null>>;
  readonly reason: string;
}

/**
 * Writes down what was found of lines of a unit's self score. A line whose values differ from the unit's own says why.
 *
 * @returns how it stands now; or `round-missing`, `round-closed`, `report-not-found` (nothing was handed in), `criterion-unknown`,
 * `metric-unknown` for a value that the criterion does not read, `field-required` (the reason), `text-too-long`, `report-changed`, or a problem of
 * the values or of `permitUnits`
 */
export async function appraise(
  context: Context,
  actor: Actor,
  year: number,
  unit: string,
  lines: readonly NewAppraisal[],
  seen: number,
): Promise<Result<UnitScore>> {
  const read = await unitInRound(context, actor, year, unit);
  if (!read.ok) return read;
  const { overseen, round, before } = read.value;
  const { isOpen, scorer } = round;
  const { opensOn, closesOn } = round.round;
  if (!isOpen) return fail("round-closed", "", { opensOn, closesOn });
  const own = before.card;
  if (!own) return fail("report-not-found");
  const checked = lines.map((line) => checkedLine(scorer, own, line));
  const wrong = checked.find((one) => !one.ok);
  if (wrong && !wrong.ok) return wrong;
  // What is found of one line must stand beside what was found of the others: a part is no more than its whole.
  const known = new Map<string, Pick<Appraisal, "values">>(before.appraisals);
  for (const one of checked) if (one.ok) known.set(one.value.criterion, one.value);
  const whole = cardWith(scorer, selfOf(own), [...known.values()]);
  if (!whole.ok) return whole;
  const at = context.now();
  const by = signature(actor, "appraise");
  const acts = checked.flatMap((one) =>
    one.ok ? [{ kind: "appraised", unit, at, by, body: JSON.stringify(one.value) }] : [],
  );
  const added = await context.store.addOversightActs(
    { agency: actor.agency, year, seen, acts },
    { actor: by, verb: "appraise", object: `${year}/${unit}`, at },
  );
  return added === null ? fail("report-changed") : standingOf(context, overseen, year, unit);
}

const selfOf = ({ lines }: ScoreCard): Facts =>
  Object.assign({}, ...lines.map(({ self }) => self?.values ?? {})) as Facts;

function checkedLine(scorer: Scorer, own: ScoreCard, line: NewAppraisal): Result<NewAppraisal> {
  const { criterion: id, values } = line;
  const at = scorer.criteria.findIndex(({ criterion }) => criterion.id === id);
  if (at < 0) return fail("criterion-unknown", id, { got: id });
  const self = own.lines[at]?.self?.values ?? {};
  const stranger = Object.keys(values).find((fact) => !Object.hasOwn(self, fact));
  if (stranger !== undefined) return fail("metric-unknown", id, { got: stranger });
  const read = scorer.read(values);
  if (!read.ok) return read;
  const reason = line.reason.normalize("NFC").trim();
  if (reason.length > REASON_MAX) return fail("text-too-long", `reason.${id}`, { maximum: REASON_MAX });
  const differs = Object.entries(values).some(([fact, value]) => self[fact] !== value);
  if (differs && reason === "") return fail("field-required", `reason.${id}`);
  return ok({ criterion: id, values: { ...self, ...values }, reason });
}

/**
 * Writes down what people decided of a unit's band after the proposal of the program. It says who, on which day, by which paper; where it departs
 * from the proposal, why.
 *
 * @returns how it stands now; or `round-missing`, `report-not-appraised`, `report-changed`, or a problem of `checkDecision` or `permitUnits`
 */
export async function decide(
  context: Context,
  actor: Actor,
  year: number,
  unit: string,
  typed: Omit<ScoreDecision, "on"> & { readonly on?: string },
  seen: number,
): Promise<Result<UnitScore>> {
  const read = await unitInRound(context, actor, year, unit);
  if (!read.ok) return read;
  const { overseen, round, before } = read.value;
  const { placed } = before;
  if (!placed) return fail("report-not-appraised");
  const at = context.now();
  const decision = checkDecision(round.scorer.rubric, placed.band, { ...typed, on: typed.on ?? toCivilDate(at) });
  if (!decision.ok) return decision;
  const by = signature(actor, "appraise");
  const added = await context.store.addOversightActs(
    {
      agency: actor.agency,
      year,
      seen,
      acts: [{ kind: "decided", unit, at, by, body: JSON.stringify(decision.value) }],
    },
    { actor: by, verb: "decide-band", object: `${year}/${unit}`, at },
  );
  return added === null ? fail("report-changed") : standingOf(context, overseen, year, unit);
}
