import {
  appendYearEvent,
  fail,
  freezeReport,
  handInNumber,
  isHandIn,
  isLate,
  ok,
  yearState,
  type CivilDate,
  type Result,
  type YearEvent,
  type YearReport,
} from "@danvan/core";
import type { Actor } from "../../access/actor.js";
import { signature } from "../../access/deputies/signature.js";
import { permit } from "../../access/policy.js";
import type { Context } from "../../context/context.js";
import type { StoredYearEvent } from "../../../store/year/year-reports.js";
import { draftOf } from "./draft.js";
import { dueOf } from "./year-record.js";

/** What proves a hand-in. */
export interface YearReceipt {
  /** The year, the agency's code, and the how-manieth hand-in it is: `2026-18073-1`. */
  readonly number: string;
  /** SHA-256 of the report's canonical text in UTF-8, in hexadecimal. */
  readonly sha256: string;
  /** UTC ISO instant. */
  readonly at: string;
  readonly due: CivilDate;
  /** It came after the last day, and was taken all the same. */
  readonly isLate: boolean;
}

/** Scores and counts of a report that was handed in, for whoever follows many. */
export interface YearSummary {
  /** By indicator. */
  readonly figures: Readonly<Record<string, number | null>>;
  /** Points are ten-thousandths. `status` says whether the rubric is official or illustrative. */
  readonly score: {
    readonly rubric: string;
    readonly status: string;
    readonly total: number;
    readonly known: number;
    readonly applicable: number;
    readonly max: number;
    readonly percent: number | null;
    readonly band: string | null;
  } | null;
}

/**
 * Hands the report in, the first time or after a change was asked for. Said twice, it is one hand-in with one receipt.
 *
 * @param seen how many events the page showed: a repeated request meets its own hand-in, one that was overtaken is refused
 * @returns the receipt, and whether it was given before; or `report-incomplete` (facts: what is missing), `report-changed`,
 * `figures-not-frozen`, `year-event-not-allowed`, a problem of `permit` or `yearDraft`
 */
export async function submitYear(
  context: Context,
  actor: Actor,
  year: number,
  seen: number,
): Promise<Result<{ readonly receipt: YearReceipt; readonly repeated: boolean }>> {
  const deployment = permit(context, actor, "submitYear");
  if (!deployment.ok) return deployment;
  const due = dueOf(deployment.value, year);
  if (!due.ok) return due;
  const { agency } = actor;
  const record = await context.store.yearRecord(agency, year);
  const there = record.events[seen];
  if (there && isHandIn(there)) return ok({ receipt: receiptOf(there, due.value.date), repeated: true });
  if (record.events.length !== seen) return fail("report-changed");
  const by = signature(actor, "submitYear");
  const type = yearState(record.events) === "change-requested" ? "resubmitted" : "submitted";
  const event: YearEvent = { type, at: context.now(), by, reason: null };
  const appended = appendYearEvent(record.events, event, due.value.date);
  if (!appended.ok) return appended;
  const draft = await draftOf(context, deployment.value, record);
  if (!draft.ok) return draft;
  const frozen = await freezeReport(draft.value.report);
  if (!frozen.ok) return frozen;
  const receipt = handInNumber({ agency, year }, record.events);
  const summary = JSON.stringify(summaryOf(draft.value.report));
  const { savings } = record;
  const entry = { ...event, agency, year, seen, savings, sha256: frozen.value.sha256, receipt, summary };
  const act = { actor: by, verb: "submit-year", object: String(year), at: event.at };
  const added = await context.store.addYearEvent({ ...entry, paper: frozen.value.text }, act);
  // Somebody was quicker: the same request said twice, another one, or a last word that was saved meanwhile.
  if (!added) return submitYear(context, actor, year, seen);
  return ok({ receipt: receiptOf({ ...entry, seq: seen + 1 }, due.value.date), repeated: false });
}

export const receiptOf = (
  { receipt, sha256, at }: Pick<StoredYearEvent, "receipt" | "sha256" | "at" | "seq">,
  due: CivilDate,
): YearReceipt => ({ number: receipt ?? "", sha256: sha256 ?? "", at, due, isLate: isLate(at, due) });

function summaryOf({ tables, scoreCard }: YearReport): YearSummary {
  const rows = tables
    .filter(({ annex }) => annex === "I")
    .flatMap(({ columns, rows: all }) => {
      const value = columns.findIndex(({ id }) => id === "value");
      return all.map(({ id, cells }) => [id, cells[value]] as const);
    });
  const { rubric, self } = scoreCard ?? {};
  return {
    figures: Object.fromEntries(rows.flatMap(([id, cell]) => (typeof cell === "string" ? [] : [[id, cell ?? null]]))),
    score:
      rubric && self
        ? {
            rubric: rubric.id,
            status: rubric.status,
            total: self.total,
            known: self.known,
            applicable: self.applicable,
            max: rubric.max,
            percent: self.percent,
            band: self.band,
          }
        : null,
  };
}
