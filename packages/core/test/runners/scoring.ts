import {
  applyQuota,
  checkDecision,
  explainScore,
  fromPoints,
  improvement,
  loadRubric,
  must,
  prepare,
  scoreCard,
  scoreSealer,
  type Facts,
  type Rubric,
  type Score,
  type ScoreDecision,
  type Side,
} from "../../src/index.js";
import { compactSize, readCompact, scoreCompact } from "../../src/advanced.js";
import { indicators, rubrics } from "../../src/data/index.js";
import { smallRubric, type SmallCriterion } from "../small-rubric.js";

/** What a case of `cases/scoring.json` may give: a shipped rubric by id, or a small one by its criteria. */
interface Given {
  readonly question?:
    | "score"
    | "improvement"
    | "load"
    | "decide"
    | "quota"
    | "card"
    | "compact"
    | "sentence"
    | "receipt";
  readonly rubric?: string;
  readonly criteria?: readonly SmallCriterion[];
  readonly with?: Partial<Rubric>;
  readonly facts: Facts;
  readonly appraised?: Facts;
  readonly evidence?: Readonly<Record<string, readonly string[]>>;
  readonly side?: Side;
  /** Which parts of the answer the case is about. */
  readonly tell?: readonly string[];
  readonly proposed?: string | null;
  readonly decision: ScoreDecision;
  /** What is altered in a receipt on its way. */
  readonly change?: readonly [from: string, to: string];
  readonly totals?: Readonly<Record<string, readonly [band: string, total: number]>>;
}

export function run(raw: Readonly<Record<string, unknown>>): unknown {
  const given = raw as unknown as Given;
  const rubric = rubricOf(given);
  switch (given.question ?? "score") {
    case "load": {
      const loaded = loadRubric(rubric, { indicators });
      return loaded.ok ? "loaded" : loaded.problems.map(({ code, path, facts }) => ({ code, path, facts }));
    }
    case "decide": {
      const decided = checkDecision(rubric, given.proposed ?? null, given.decision);
      return decided.ok ? decided.value.band : { problem: decided.problems[0].code };
    }
    case "quota":
      return quota(rubric, given);
    case "card":
      return card(rubric, given);
    case "improvement":
      return improvementOf(rubric, given);
    case "compact":
      return compact(rubric, given);
    case "sentence":
      return explainScore(prepare(rubric, indicators), scored(rubric, given), "vi").slice(0, 2);
    case "receipt":
      return receipt(rubric, given);
    case "score":
      return score(rubric, given);
  }
}

const rubricOf = ({ rubric, criteria, with: more }: Given): Rubric => {
  if (rubric === undefined) return smallRubric(criteria ?? [{ rule: { type: "awarded", fact: "diem" } }], more);
  return { ...rubrics.find(({ id }) => id === rubric)!, ...more };
};

function score(rubric: Rubric, { facts, side = "self", tell = ["total"] }: Given): unknown {
  const scorer = prepare(rubric, indicators);
  const row = scorer.read(facts);
  if (!row.ok) return { problems: row.problems.map(({ code, path }) => `${code} ${path}`) };
  const result = scorer.score(row.value, side);
  const parts: Record<string, unknown> = {
    ...result,
    total: fromPoints(result.total),
    applicable: fromPoints(result.applicable),
    percent: result.percent === null ? null : result.percent / 100,
    notRated: result.notRated?.reason ?? null,
    heldBack: result.heldBack.map(({ band, criterion }) => `${band}: ${criterion}`),
    points: result.lines.map(({ points }) => fromPoints(points)),
    reasons: result.lines.map(({ reason }) => reason),
  };
  return Object.fromEntries(tell.map((part) => [part, parts[part]]));
}

function scored(rubric: Rubric, { facts, side = "self" }: Given): Score {
  const scorer = prepare(rubric, indicators);
  return scorer.score(must(scorer.read(facts)), side);
}

function compact(rubric: Rubric, { facts, side = "self" }: Given): unknown {
  const scorer = prepare(rubric, indicators);
  const bytes = new DataView(new ArrayBuffer(compactSize(scorer)));
  scoreCompact(scorer, must(scorer.read(facts)), side, bytes, 0);
  const { points, reasons, band } = must(readCompact(scorer, bytes));
  return { bytes: bytes.byteLength, points: points.map(fromPoints), reasons, band };
}

async function receipt(rubric: Rubric, { facts, side = "self", change = ["", ""] }: Given): Promise<unknown> {
  const sealer = await scoreSealer(prepare(rubric, indicators));
  const sealed = must(await sealer.seal(facts, side));
  const kept = await sealer.replay({ ...sealed, text: sealed.text.replace(...change) });
  return kept.ok ? "the same bytes" : { problem: kept.problems[0].code };
}

function improvementOf(rubric: Rubric, { facts, side = "self" }: Given): unknown {
  const scorer = prepare(rubric, indicators);
  const row = scorer.read(facts);
  if (!row.ok) return { problem: row.problems[0].code };
  const way = improvement(scorer, row.value, side);
  if (!way.ok) return { problem: way.problems[0].code };
  const { band, gained, steps } = way.value;
  return {
    band,
    gained: fromPoints(gained),
    steps: steps.flatMap(({ facts: changed }) => changed.map(({ fact, from, to }) => `${fact}: ${from} → ${to}`)),
  };
}

function quota(rubric: Rubric, { totals = {} }: Given): unknown {
  const group = Object.entries(totals).map(([agency, [band, total]]) => ({
    agency,
    score: { band, total: total * 10_000, applicable: rubric.max * 10_000 },
  }));
  return Object.fromEntries(
    applyQuota(rubric, group).map(({ agency, band, tied }) => [agency, tied ? `${band}, tied` : band]),
  );
}

function card(rubric: Rubric, { facts, appraised, evidence, decision }: Given): unknown {
  const made = scoreCard(prepare(rubric, indicators), {
    self: facts,
    appraised: appraised ?? null,
    ...(evidence ? { evidence } : {}),
    ...(decision ? { decision } : {}),
  });
  if (!made.ok) return { problems: made.problems.map(({ code, path }) => `${code} ${path}`) };
  const { self, appraised: upper, gap, lines } = made.value;
  return {
    self: self && fromPoints(self.total),
    appraised: upper && fromPoints(upper.total),
    gap: gap === null ? null : fromPoints(gap),
    lines: lines.map((line) => [line.gap === null ? null : fromPoints(line.gap), ...line.evidence]),
  };
}
