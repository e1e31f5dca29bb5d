import type { CivilDate } from "../calendar/civil-date.js";
import { ok, type Result } from "../terms/errors.js";
import type { Facts } from "../metrics/figure.js";
import { fromPoints } from "../rubric/points.js";
import type { Rubric } from "../rubric/rubric.js";
import { criterionName } from "../score/criterion-name.js";
import { REASON_WORDS } from "../score/messages.js";
import type { Scorer } from "../score/scorer.js";
import type { PublicFigure, PublicScore } from "../wire/public-report.js";

/**
 * A self score as everyone may see it, under a rubric that says what it is. Points stay where a value is suppressed: a share of the
 * maximum fits many counts. A criterion without its figures has no points and adds nothing to the maximum.
 *
 * @param scorer null: no rubric
 * @returns null when no rubric is in force on the day; a problem of the scorer's `read`
 */
export function publicScore(
  scorer: Scorer | null,
  on: CivilDate,
  facts: Facts,
  isSuppressed: (fact: string) => boolean,
): Result<PublicScore | null> {
  if (!scorer || !isInForce(scorer.rubric, on)) return ok(null);
  const { rubric, slots } = scorer;
  const row = scorer.read(facts);
  if (!row.ok) return row;
  const { total, known, percent, band, missing, lines } = scorer.score(row.value, "self");
  const titleOf = (fact: string) => slots.find(({ id }) => id === fact)?.indicator.title ?? { vi: fact, en: fact };
  const { id, title, jurisdiction, legalBasis, status, confidence, notes } = rubric;
  return ok({
    rubric: { id, title, jurisdiction, legalBasis, status, confidence, notes: [...notes] },
    total: fromPoints(total),
    max: fromPoints(known),
    percent: percent === null ? null : percent / 100,
    band: rubric.bands.find((one) => one.id === band)?.title ?? null,
    missing: missing.length,
    lines: lines.map((line) => ({
      criterion: line.criterion,
      title: criterionName(rubric.criteria.find((one) => one.id === line.criterion)!),
      clauses: [...line.clauses],
      figures: line.facts.map((fact, at): PublicFigure => {
        const value = line.values[at] ?? null;
        if (isSuppressed(fact)) return { title: titleOf(fact), value: null, absent: "suppressed" };
        return { title: titleOf(fact), value, ...(value === null && { absent: "not-reported" }) };
      }),
      points: line.reason === "no-data" ? null : fromPoints(line.points),
      max: fromPoints(line.max),
      reason: line.reason,
      why: REASON_WORDS[line.reason],
    })),
  });
}

const isInForce = ({ effectiveFrom, effectiveTo }: Rubric, on: CivilDate) =>
  (effectiveFrom ?? on) <= on && on <= (effectiveTo ?? on);
