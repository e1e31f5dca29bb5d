import {
  appendYearEvent,
  fail,
  isHandIn,
  isLate,
  ok,
  openReport,
  yearState,
  type Result,
  type YearEvent,
  type YearReport,
  type YearState,
} from "@danvan/core";
import type { Actor } from "../../access/actor.js";
import { signature } from "../../access/deputies/signature.js";
import { isAllowed, permit, type Action } from "../../access/policy.js";
import { permitUnits, unitOf } from "../../access/oversight/units.js";
import type { Context } from "../../context/context.js";
import type { Deployment } from "../../../deployment/deployment.js";
import type { StoredYearEvent } from "../../../store/year/year-reports.js";
import { receiptOf, type YearReceipt, type YearSummary } from "./hand-in.js";
import { dueOf } from "./year-record.js";

/** How the report of one agency stands, for whoever follows many: states, dates, counts and scores, no word of a draft. */
export interface YearStanding {
  readonly agency: string;
  readonly name: string;
  /** Null: not begun. */
  readonly state: YearState | null;
  readonly due: string;
  /** Of the first hand-in; null while there is none. */
  readonly isLate: boolean | null;
  /** Of the last hand-in. */
  readonly receipt: YearReceipt | null;
  readonly summary: YearSummary | null;
  readonly events: readonly Pick<StoredYearEvent, "seq" | "type" | "at" | "reason">[];
}

/** A report as it was handed in, opened against its hash. */
export interface HandedInReport {
  readonly receipt: YearReceipt;
  readonly seq: number;
  readonly report: YearReport;
}

/** Lets an overseer do something at one of the units that the own agency oversees. */
function permitOverseer(context: Context, actor: Actor, action: Action, agency: string): Result<Deployment> {
  const home = permitUnits(context, actor, action);
  return home.ok ? unitOf(home.value, agency) : home;
}

/** @returns every unit that reports, in the order of the list; or `role-missing`, `year-invalid` */
export async function yearStandings(
  context: Context,
  actor: Actor,
  year: number,
): Promise<Result<readonly YearStanding[]>> {
  const home = permitUnits(context, actor, "overseeYears");
  if (!home.ok) return home;
  const reporting = home.value.units.filter(({ account }) => account);
  const codes = reporting.map(({ agency }) => agency.code);
  const histories = new Map((await context.store.yearHistories(codes, year)).map((one) => [one.agency, one.events]));
  const standings: YearStanding[] = [];
  for (const deployment of reporting) {
    const due = dueOf(deployment, year);
    if (!due.ok) return due;
    const events = histories.get(deployment.agency.code) ?? [];
    const first = events.find(isHandIn);
    const last = events.findLast(isHandIn);
    standings.push({
      agency: deployment.agency.code,
      name: deployment.agency.name,
      state: yearState(events),
      due: due.value.date,
      isLate: first ? isLate(first.at, due.value.date) : null,
      receipt: last ? receiptOf(last, due.value.date) : null,
      summary: last?.summary ? (JSON.parse(last.summary) as YearSummary) : null,
      events: events.map(({ seq, type, at, reason }) => ({ seq, type, at, reason })),
    });
  }
  return ok(standings);
}

/**
 * A report that was handed in, by default the last one: for the own agency, and for the overseer of any.
 *
 * @returns it; or `report-not-found`, `report-altered` when the database was changed under its hash, a problem of `permit`
 */
export async function handedInReport(
  context: Context,
  actor: Actor,
  year: number,
  { agency = actor.agency, seq }: { readonly agency?: string; readonly seq?: number } = {},
): Promise<Result<HandedInReport>> {
  const isOwn = agency === actor.agency && isAllowed(actor, "readYear");
  const deployment = isOwn
    ? permit(context, actor, "readYear")
    : permitOverseer(context, actor, "overseeYears", agency);
  if (!deployment.ok) return deployment;
  const due = dueOf(deployment.value, year);
  if (!due.ok) return due;
  const [history] = await context.store.yearHistories([agency], year);
  const event = history?.events.findLast((one) => isHandIn(one) && (seq === undefined || one.seq === seq));
  const text = event && (await context.store.yearPaper(agency, year, event.seq));
  if (!event || !text) return fail("report-not-found");
  const receipt = receiptOf(event, due.value.date);
  const report = await openReport({ text, sha256: receipt.sha256 });
  return report.ok ? ok({ receipt, seq: event.seq, report: report.value }) : report;
}

/** What the overseer does with a report; a request for a change says why. */
export type YearJudgement =
  | { readonly type: "change-requested"; readonly reason: string }
  | { readonly type: "accepted"; readonly reason?: string }
  | { readonly type: "not-reported"; readonly reason?: string };

/**
 * Returns a report for change, accepts it, or writes down that none came.
 *
 * @param seen how many events the page showed: what was judged is what was read
 * @returns how it stands now; or `report-changed`, a problem of `appendYearEvent`, `role-missing`, `agency-not-found`
 */
export async function judgeYear(
  context: Context,
  actor: Actor,
  agency: string,
  year: number,
  { type, reason: typed }: YearJudgement,
  seen: number,
): Promise<Result<YearState>> {
  const deployment = permitOverseer(context, actor, "judgeYear", agency);
  if (!deployment.ok) return deployment;
  const due = dueOf(deployment.value, year);
  if (!due.ok) return due;
  const [history] = await context.store.yearHistories([agency], year);
  const events = history?.events ?? [];
  if (events.length !== seen) return fail("report-changed");
  const by = signature(actor, "judgeYear");
  const reason = typed?.normalize("NFC").trim() || null;
  if (reason !== null && reason.length > REASON_MAX) return fail("text-too-long", "reason", { maximum: REASON_MAX });
  const event: YearEvent = { type, at: context.now(), by, reason };
  const appended = appendYearEvent(events, event, due.value.date);
  if (!appended.ok) return appended;
  const added = await context.store.addYearEvent(
    { ...event, agency, year, seen, savings: null, sha256: null, receipt: null, summary: null, paper: null },
    { actor: by, verb: `year-${type}`, object: String(year), at: event.at },
  );
  return added ? ok(yearState(appended.value)!) : fail("report-changed");
}

/** As long as a letter that asks for changes. */
const REASON_MAX = 4_000;
