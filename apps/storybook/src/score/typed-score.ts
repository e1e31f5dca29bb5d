import {
  type Facts,
  type Improvement,
  improvement,
  type Lang,
  prepare,
  type Problem,
  type Rubric,
  type Score,
  type Scorer,
  type Side,
  typedNumber,
} from "@danvan/core";
import { indicators } from "@danvan/core/data";

/** Values as they were typed, by fact; an empty text is "nobody has told". */
export type Typed = Readonly<Record<string, string>>;

/** The score of what is sound among the typed values, and what is wrong with the rest, by fact. */
export interface TypedScore {
  readonly scorer: Scorer;
  readonly score: Score;
  readonly problems: ReadonlyMap<string, Problem>;
  /** The way to the next band; null when there is none or not enough is known. */
  readonly improvement: Improvement | null;
}

const scorers = new Map<Rubric, Scorer>();

/** A rubric made ready, once. */
export function scorerOf(rubric: Rubric): Scorer {
  const known = scorers.get(rubric) ?? prepare(rubric, indicators);
  scorers.set(rubric, known);
  return known;
}

/**
 * Reads typed values and scores them: a value that is refused counts as not told, so that one slip does not hide the rest.
 *
 * @param lang that of the page on which they were typed
 */
export function typedScore(rubric: Rubric, typed: Typed, side: Side, lang: Lang): TypedScore {
  const scorer = scorerOf(rubric);
  const given = Object.entries(typed).filter(
    ([id, text]) => text.trim() !== "" && scorer.slots.some((slot) => slot.id === id),
  );
  const facts: Facts = Object.fromEntries(given.map(([id, text]) => [id, typedNumber(text, lang)]));
  const problems = new Map<string, Problem>();
  let row = scorer.read(facts);
  if (!row.ok) {
    for (const problem of row.problems) if (!problems.has(problem.path)) problems.set(problem.path, problem);
    row = scorer.read(Object.fromEntries(Object.entries(facts).filter(([id]) => !problems.has(id))));
  }
  const read = row.ok ? row.value : scorer.slots.map(() => NaN);
  const way = improvement(scorer, read, side);
  return { scorer, score: scorer.score(read, side), problems, improvement: way.ok ? way.value : null };
}
