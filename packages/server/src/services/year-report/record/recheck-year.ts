import { canonical, isHandIn, ok, type Figure, type Result } from "@danvan/core";
import type { Actor } from "../../access/actor.js";
import { permit } from "../../access/policy.js";
import type { Context } from "../../context/context.js";
import { accountOf, measuredFigures } from "../year-basis.js";
import { draftOf, frozenFigures } from "./draft.js";
import { handedInReport } from "./oversee.js";

/** Whether a report, counted and written again, is the same to the byte; else which figures differ, or that its words do. */
export interface RecheckedYear {
  readonly same: boolean;
  readonly sha256: string;
  /** Indicators whose cases count to another number today. */
  readonly figures: readonly string[];
}

/**
 * Makes the report that was handed in last again: its figures from the cases as they stood at its cut-off, its words from what was kept.
 *
 * @returns the verdict, or a problem of `permit`, `handedInReport` or `yearDraft`
 */
export async function recheckYear(context: Context, actor: Actor, year: number): Promise<Result<RecheckedYear>> {
  const deployment = permit(context, actor, "readYear");
  if (!deployment.ok) return deployment;
  const account = accountOf(deployment.value, year);
  if (!account.ok) return account;
  const handedIn = await handedInReport(context, actor, year);
  if (!handedIn.ok) return handedIn;
  const record = await context.store.yearRecord(actor.agency, year);
  const frozen = await frozenFigures(context, record);
  const again = frozen && (await measuredFigures(context, deployment.value, account.value, frozen.period));
  const before = new Map((frozen?.figures ?? []).map((figure): [string, Figure] => [figure.indicator, figure]));
  const figures = (again ?? [])
    .filter((figure) => canonical(figure) !== canonical(before.get(figure.indicator) ?? null))
    .map(({ indicator }) => indicator);
  // What was asked for after the hand-in may have been written into already: then only its figures can be made again.
  const draft = await draftOf(context, deployment.value, record);
  if (!draft.ok) return draft;
  const { sha256 } = handedIn.value.receipt;
  const isLast = record.events.findLast(isHandIn)?.seq === handedIn.value.seq;
  const same = figures.length === 0 && isLast && canonical(draft.value.report) === canonical(handedIn.value.report);
  return ok({ same, sha256, figures });
}
