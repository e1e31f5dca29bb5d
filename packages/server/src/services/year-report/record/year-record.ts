import {
  isHandIn,
  isLate,
  isWritable,
  ok,
  reportDue,
  yearState,
  type ReportDue,
  type Result,
  type YearPart,
  type YearPartKind,
  type YearState,
} from "@danvan/core";
import type { Actor } from "../../access/actor.js";
import { permit } from "../../access/policy.js";
import type { Context } from "../../context/context.js";
import type { Deployment } from "../../../deployment/deployment.js";
import type { StoredYearEvent, StoredYearRecord } from "../../../store/year/year-reports.js";
import { accountOf } from "../year-basis.js";

/** A part of the year as it was last saved. */
export interface SavedYearPart<Kind extends YearPartKind = YearPartKind> {
  readonly kind: Kind;
  readonly id: string;
  /** What the next saving must name as seen. */
  readonly version: number;
  readonly body: YearPart<Kind>;
  readonly at: string;
  readonly by: string;
}

/** The year's report of the own agency as a record: how it stands, what happened, and all that was written. */
export interface YearRecord {
  readonly agency: string;
  readonly year: number;
  /** Null while nobody has begun. */
  readonly state: YearState | null;
  readonly isWritable: boolean;
  readonly due: ReportDue;
  /** Of the first hand-in; null while there is none. */
  readonly isLate: boolean | null;
  readonly events: readonly StoredYearEvent[];
  readonly parts: readonly SavedYearPart[];
  /** Names of the agency's officers by their ids. */
  readonly names: Readonly<Record<string, string>>;
}

/** @returns the record, or a problem of `permit`, `year-invalid`, `account-missing` */
export async function yearRecord(context: Context, actor: Actor, year: number): Promise<Result<YearRecord>> {
  const deployment = permit(context, actor, "readYear");
  return deployment.ok ? shownRecord(context, deployment.value, year) : deployment;
}

/** The record as whoever writes into it sees it. */
export async function shownRecord(context: Context, deployment: Deployment, year: number): Promise<Result<YearRecord>> {
  const due = dueOf(deployment, year);
  if (!due.ok) return due;
  const { code } = deployment.agency;
  const [stored, officers] = [await context.store.yearRecord(code, year), await context.store.officers(code)];
  const state = yearState(stored.events);
  const first = stored.events.find(isHandIn);
  return ok({
    agency: code,
    year,
    state,
    isWritable: isWritable(state),
    due: due.value,
    isLate: first ? isLate(first.at, due.value.date) : null,
    events: stored.events,
    parts: partsOf(stored),
    names: Object.fromEntries(officers.map(({ id, name }) => [id, name])),
  });
}

/** The last day of a year's report at an agency. */
export function dueOf(deployment: Deployment, year: number): Result<ReportDue> {
  const account = accountOf(deployment, year);
  if (!account.ok) return account;
  return reportDue(account.value.directive.report, year, deployment.book, deployment.calendar);
}

/** The parts with what they hold; their form was read when they were saved. */
export const partsOf = ({ parts }: StoredYearRecord): SavedYearPart[] =>
  parts.map((part) => ({ ...part, body: JSON.parse(part.body) as YearPart }));
