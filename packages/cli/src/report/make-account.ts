import {
  type AgencyRegister,
  type CaseEvent,
  type DueBasis,
  type Figure,
  type Period,
  type PublicReport,
  type Result,
  measureCases,
  ok,
  prepare,
  publicAccount,
} from "@danvan/core";
import { directive, dutyMeasures, indicators } from "@danvan/core/data";
import { findAgency } from "../input/find-agency.js";
import { findRubric } from "../input/find-rubric.js";

type Histories = readonly (readonly CaseEvent[])[];

export interface AccountParts {
  readonly register: AgencyRegister;
  readonly agency: string;
  readonly period: Period;
  readonly basis: DueBasis;
  readonly histories: Histories;
  /** The cases of `earlierPeriod`; null where there is none. */
  readonly earlier: { readonly period: Period; readonly histories: Histories } | null;
  readonly figures: readonly Figure[];
  readonly rubric: string | null;
}

/**
 * The public account of an agency, to be published as a static file for `<dv-report src>`.
 *
 * @returns the account, or `agency-not-found`, or a problem of the figures or the rubric
 */
export function makeAccount(parts: AccountParts): Result<PublicReport> {
  const { period, basis, earlier, figures } = parts;
  const agency = findAgency(parts.register, parts.agency, period.to);
  if (!agency.ok) return agency;
  const rubric = parts.rubric === null ? ok(null) : findRubric(parts.rubric);
  if (!rubric.ok) return rubric;
  const all = measureCases(parts.histories, period, basis);
  return publicAccount({
    agency: agency.value,
    period,
    metrics: all.metrics(),
    detail: all.detail(),
    previous: earlier && {
      period: earlier.period,
      metrics: measureCases(earlier.histories, earlier.period, basis).metrics(),
    },
    basis: {
      directive,
      parties: agency.value.parties,
      indicators,
      measures: dutyMeasures,
      figures,
      scorer: rubric.value && prepare(rubric.value, indicators),
    },
  });
}
