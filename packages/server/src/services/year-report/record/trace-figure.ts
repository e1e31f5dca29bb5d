import {
  criterionName,
  fail,
  figuresOf,
  measureCases,
  ok,
  startOfDay,
  endOfDay,
  type CaseEvent,
  type Clause,
  type FigureSource,
  type LocalizedText,
  type Period,
  type Result,
  type ScoreRuleType,
  type Source,
} from "@danvan/core";
import type { AgencyName } from "../../../deployment/deployment.js";
import type { Actor } from "../../access/actor.js";
import { isAllowed, permit } from "../../access/policy.js";
import type { Context } from "../../context/context.js";
import type { Deployment } from "../../../deployment/deployment.js";
import { accountOf } from "../year-basis.js";
import { handedInReport } from "./oversee.js";

/** From a figure on the paper back to what it was counted from. */
export interface TracedFigure {
  readonly agency: AgencyName;
  readonly indicator: string;
  readonly title: LocalizedText;
  readonly value: number | null;
  readonly source: FigureSource | null;
  /** The first and last day counted, and the instant at which the cases were read. */
  readonly period: { readonly from: string; readonly to: string; readonly cutOff: string };
  readonly clauses: readonly Clause[];
  /** The text that defines it; null: our own practice. */
  readonly definition: Source | null;
  /** Lines of the score that read it, with the rule of each. */
  readonly scoredBy: readonly {
    readonly criterion: string;
    readonly name: LocalizedText;
    readonly rule: ScoreRuleType;
  }[];
  /**
   * The cases counted, again from their histories: for the agency by their codes, for an overseer only how many. Null for what was entered,
   * and for ratings, of which nobody may learn who gave them.
   */
  readonly cases: { readonly count: number; readonly codes: readonly string[] | null } | null;
}

/** Ratings are told in groups alone. */
const UNTRACED = ["pakn-rated", "pakn-satisfied"];

/**
 * Traces a figure of a report that was handed in: unit, line, clause, rule, cases counted.
 *
 * @param agency default: the own one; an overseer may name any
 * @returns the trace, or `indicator-unknown`, a problem of `handedInReport`
 */
export async function traceFigure(
  context: Context,
  actor: Actor,
  year: number,
  indicator: string,
  agency: string = actor.agency,
): Promise<Result<TracedFigure>> {
  const handedIn = await handedInReport(context, actor, year, { agency });
  if (!handedIn.ok) return handedIn;
  const deployment = context.deployment(agency);
  if (!deployment.ok) return deployment;
  const account = accountOf(deployment.value, year);
  if (!account.ok) return account;
  const { report } = handedIn.value;
  const known = account.value.indicators.find(({ id }) => id === indicator);
  const table = report.tables.find(({ rows }) => rows.some(({ id }) => id === indicator));
  const row = table?.rows.find(({ id }) => id === indicator);
  if (!known || !table || !row) return fail("indicator-unknown", "indicator", { got: indicator });
  const value = row.cells[table.columns.findIndex(({ id }) => id === "value")] as number | null;
  const isOwn = agency === actor.agency && permit(context, actor, "readYear").ok && isAllowed(actor, "inbox");
  const isCounted = row.source?.by === "cases" && !UNTRACED.includes(indicator);
  const codes = isCounted ? await countedCodes(context, deployment.value, report.period, indicator) : null;
  const { code, name } = deployment.value.agency;
  const criteria = account.value.scorer?.rubric.criteria ?? [];
  return ok({
    agency: { code, name },
    indicator,
    title: known.title,
    value,
    source: row.source,
    period: report.period,
    clauses: account.value.directive.tasks
      .flatMap(({ clauses }) => clauses)
      .filter(({ id }) => known.clauses.includes(id)),
    definition: known.definition,
    scoredBy: (report.scoreCard?.lines ?? []).flatMap(({ criterion, rule, self }) => {
      const of = criteria.find(({ id }) => id === criterion);
      return of && self && Object.hasOwn(self.values, indicator) ? [{ criterion, name: criterionName(of), rule }] : [];
    }),
    cases: codes && { count: codes.length, codes: isOwn ? codes : null },
  });
}

/** A case is counted by a figure when the figure of that case alone is not nought. */
async function countedCodes(
  context: Context,
  deployment: Deployment,
  { from, to, cutOff }: TracedFigure["period"],
  indicator: string,
): Promise<string[]> {
  const period = { from, to, asOf: cutOff } as Period;
  const cases = await context.store.codedHistories(
    deployment.agency.code,
    startOfDay(period.from),
    endOfDay(period.to),
  );
  const counts = (events: readonly CaseEvent[]) => {
    const one = measureCases([events], period, deployment);
    return figuresOf(one.metrics(), one.detail(), period).some(
      (figure) => figure.indicator === indicator && figure.value,
    );
  };
  return cases.filter(({ events }) => counts(events)).map(({ code }) => code);
}
