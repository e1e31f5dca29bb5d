import { ok, type Problem, type Result } from "../terms/errors.js";
import { type Points, toPoints } from "../rubric/points.js";
import type { Rubric, ScoreRuleType } from "../rubric/rubric.js";
import { notRatedWords } from "./messages.js";
import { checkDecision, type ScoreDecision } from "./decision.js";
import type { Facts } from "../metrics/figure.js";
import type { NotRated, Score, ScoreLine, ScoreReason, Side } from "./score.js";
import type { Scorer } from "./scorer.js";
import type { Confidence, RubricStatus } from "../terms/terms.js";
import type { Source } from "../terms/source.js";
import type { LocalizedText } from "../terms/localized.js";

/** What one scorer found for one criterion. */
export interface Mark {
  readonly points: Points;
  readonly reason: ScoreReason;
  readonly values: Readonly<Record<string, number | null>>;
}

/** One criterion with both scorers side by side; `gap` is appraised less self, null until both are there. */
export interface CardLine {
  readonly criterion: string;
  readonly title: LocalizedText;
  readonly clauses: readonly string[];
  readonly max: Points;
  readonly rule: ScoreRuleType;
  readonly self: Mark | null;
  readonly appraised: Mark | null;
  readonly gap: Points | null;
  readonly evidence: readonly string[];
}

/** One scorer's sum. */
export interface ScoreOutcome {
  readonly total: Points;
  readonly applicable: Points;
  /** The part of it whose facts were given; the total is of that part. */
  readonly known: Points;
  /** Hundredths of a percent. */
  readonly percent: number | null;
  readonly band: string | null;
  readonly notRated: (NotRated & { readonly title: LocalizedText }) | null;
  readonly missing: readonly string[];
}

/** Self score and appraised score of one agency, with the gap and the evidence, under a named rubric. Points are ten-thousandths. */
export interface ScoreCard {
  readonly version: 1;
  readonly rubric: {
    readonly id: string;
    readonly title: LocalizedText;
    readonly jurisdiction: string;
    readonly legalBasis: Source | null;
    readonly status: RubricStatus;
    readonly confidence: Confidence;
    readonly max: Points;
    readonly bands: readonly { readonly id: string; readonly title: LocalizedText }[];
  };
  readonly self: ScoreOutcome | null;
  readonly appraised: ScoreOutcome | null;
  readonly gap: Points | null;
  readonly lines: readonly CardLine[];
  /** What the facts that it reads are called. */
  readonly facts: Readonly<Record<string, LocalizedText>>;
  /** What a person decided after the computed proposal; null until then. */
  readonly decision: ScoreDecision | null;
}

/** What a card is made of. Facts of a side that has not scored yet are null; evidence is by criterion: numbers of documents, lists. */
export interface CardInput {
  readonly self: Facts | null;
  readonly appraised: Facts | null;
  readonly evidence?: Readonly<Record<string, readonly string[]>>;
  readonly decision?: ScoreDecision;
}

/**
 * Scores both sides and lays them side by side.
 *
 * @returns the card, or the problems of the facts with `self.` or `appraised.` before their place, `criterion-unknown` for evidence
 * of no criterion, or a problem of `checkDecision`
 * @example scoreCard(scorer, { self: facts, appraised: null }) // → { ok: true, value: { gap: null, … } }
 */
export function scoreCard(scorer: Scorer, { self, appraised, evidence = {}, decision }: CardInput): Result<ScoreCard> {
  const { rubric, criteria } = scorer;
  const problems: Problem[] = [];
  const scored = (side: Side, facts: Facts | null): Score | null => {
    const row = facts && scorer.read(facts);
    if (!row) return null;
    if (row.ok) return scorer.score(row.value, side);
    problems.push(...row.problems.map((one) => ({ ...one, path: `${side}.${one.path}` })));
    return null;
  };
  const [own, upper] = [scored("self", self), scored("appraised", appraised)];
  for (const id of Object.keys(evidence))
    if (!criteria.some(({ criterion }) => criterion.id === id))
      problems.push({ code: "criterion-unknown", path: `evidence.${id}`, facts: {} });
  const decided = decision && checkDecision(rubric, (upper ?? own)?.band ?? null, decision);
  if (decided && !decided.ok) problems.push(...decided.problems);
  const [first, ...rest] = problems;
  if (first) return { ok: false, problems: [first, ...rest] };
  const { id, title, jurisdiction, legalBasis, status, confidence, max, bands } = rubric;
  return ok({
    version: 1,
    rubric: {
      id,
      title,
      jurisdiction,
      legalBasis,
      status,
      confidence,
      max: toPoints(max),
      bands: bands.map((band) => ({ id: band.id, title: band.title })),
    },
    self: own && outcomeOf(own, rubric),
    appraised: upper && outcomeOf(upper, rubric),
    gap: own && upper ? upper.total - own.total : null,
    lines: criteria.map(({ criterion, max: most }, at): CardLine => {
      const [mine, theirs] = [mark(own?.lines[at]), mark(upper?.lines[at])];
      return {
        criterion: criterion.id,
        title: criterion.title,
        clauses: criterion.clauses,
        max: most,
        rule: criterion.rule.type,
        self: mine,
        appraised: theirs,
        gap: mine && theirs ? theirs.points - mine.points : null,
        evidence: Object.hasOwn(evidence, criterion.id) ? (evidence[criterion.id] ?? []) : [],
      };
    }),
    facts: Object.fromEntries(scorer.slots.map(({ id: fact, indicator }) => [fact, indicator.title])),
    decision: decision ?? null,
  });
}

const outcomeOf = (
  { total, applicable, known, percent, band, notRated, missing }: Score,
  { knockOuts = [] }: Rubric,
): ScoreOutcome => ({
  total,
  applicable,
  known,
  percent,
  band,
  notRated: notRated && {
    ...notRated,
    title: knockOuts.find(({ id }) => id === notRated.reason)?.title ?? notRatedWords(notRated.reason),
  },
  missing,
});

/** A criterion that only the other side gives has no mark on this one. */
const mark = (line: ScoreLine | undefined): Mark | null =>
  !line || line.reason === "other-scorer"
    ? null
    : {
        points: line.points,
        reason: line.reason,
        values: Object.fromEntries(line.facts.map((fact, at) => [fact, line.values[at] ?? null])),
      };
