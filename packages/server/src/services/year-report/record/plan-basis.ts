import {
  dutiesOf,
  ok,
  receptionMinimum,
  type Directive,
  type Duty,
  type Indicator,
  type ReceptionMinimum,
  type Result,
  type Scorer,
} from "@danvan/core";
import type { Actor } from "../../access/actor.js";
import { permit } from "../../access/policy.js";
import type { Context } from "../../context/context.js";
import { accountOf, yearPeriod } from "../year-basis.js";

/** What a year is planned and reported by: the directive, the agency's duties in it, what is counted and how it is scored. */
export interface YearBasis {
  readonly period: { readonly from: string; readonly to: string };
  readonly directive: Directive;
  /** As owed on the last day of the period. */
  readonly duties: readonly Duty[];
  readonly indicators: readonly Indicator[];
  readonly reception: readonly ReceptionMinimum[];
  /** Null: no rubric is in force. */
  readonly scorer: Scorer | null;
}

/** @returns the basis, or a problem of `permit`, `year-invalid`, `account-missing` */
export async function yearBasis(context: Context, actor: Actor, year: number): Promise<Result<YearBasis>> {
  const deployment = permit(context, actor, "readYear");
  if (!deployment.ok) return deployment;
  const account = accountOf(deployment.value, year);
  if (!account.ok) return account;
  const period = yearPeriod(year, undefined, context.now());
  if (!period.ok) return period;
  const { directive, parties, indicators, scorer } = account.value;
  const { from, to } = period.value;
  const duties = dutiesOf(directive, parties, to);
  const reception = receptionMinimum(deployment.value.book, parties, { from, to });
  return ok({ period: { from, to }, directive, duties, indicators, reception, scorer });
}
