import {
  type Clause,
  clausesOf,
  clausesUnserved,
  type Criterion,
  type Indicator,
  type Kind,
  type Rubric,
  type Serving,
  type LocalizedText,
} from "@danvan/core";
import { directive, indicators, rubrics } from "@danvan/core/data";

/** What in danvan serves one clause, all of it read from core's data. */
export interface ClauseServings {
  readonly clause: Clause;
  readonly kinds: readonly Kind[];
  /** Parts of the yearly report that have a title of their own. */
  readonly sections: readonly { readonly id: string; readonly title: LocalizedText }[];
  readonly indicators: readonly Indicator[];
  readonly criteria: readonly { readonly rubric: Rubric; readonly criterion: Criterion }[];
}

const serves = (clause: Clause) => (one: Pick<Serving, "clauses">) => one.clauses.includes(clause.id);
const titles = new Map(directive.report.parts.map(({ id, title }) => [id, title]));

/** @example servingsOf(clauseOf(directive, "6.1")).kinds // → ["information-request"] */
export const servingsOf = (clause: Clause): ClauseServings => ({
  clause,
  kinds: directive.kinds.filter(serves(clause)).map(({ id }) => id),
  sections: directive.sections.filter(serves(clause)).flatMap(({ id }) => {
    const title = titles.get(id);
    return title ? [{ id, title }] : [];
  }),
  indicators: indicators.filter(serves(clause)),
  criteria: rubrics.flatMap((rubric) =>
    rubric.criteria.filter(serves(clause)).map((criterion) => ({ rubric, criterion })),
  ),
});

/** How many clauses there are, and which of them nothing serves. */
export const coverage = (): { readonly all: number; readonly unserved: readonly Clause[] } => ({
  all: clausesOf(directive).length,
  unserved: clausesUnserved(directive, [
    ...directive.kinds,
    ...directive.sections,
    ...indicators,
    ...rubrics.flatMap(({ criteria }) => criteria),
  ]),
});
