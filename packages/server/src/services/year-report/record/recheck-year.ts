import { canonical, ok, type Figure, type Result } from "@danvan/core";
import { sha256 } from "@danvan/core/advanced";
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
  /** Of the report that was made again. */
  readonly again: string;
  /** Indicators whose cases count to another number today; null where there was none, or is none any more. */
  readonly figures: readonly {
    readonly indicator: string;
    readonly before: number | null;
    readonly now: number | null;
  }[];
  /** Sections whose words are others: what was asked for after the hand-in was written into already. */
  readonly sections: readonly string[];
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
  const counted = frozen && (await measuredFigures(context, deployment.value, account.value, frozen.period));
  const before = new Map((frozen?.figures ?? []).map((figure): [string, Figure] => [figure.indicator, figure]));
  const figures = (counted ?? [])
    .filter((figure) => canonical(figure) !== canonical(before.get(figure.indicator) ?? null))
    .map(({ indicator, value }) => ({ indicator, before: before.get(indicator)?.value ?? null, now: value }));
  // What was asked for after the hand-in may have been written into already: then only its figures can be made again.
  const draft = await draftOf(context, deployment.value, record);
  if (!draft.ok) return draft;
  const { receipt, report } = handedIn.value;
  const again = await sha256(canonical(draft.value.report));
  const kept = new Map(report.sections.map((section) => [section.id, canonical(section)]));
  const sections = draft.value.report.sections
    .filter((section) => canonical(section) !== kept.get(section.id))
    .map(({ id }) => id);
  const same = figures.length === 0 && again === receipt.sha256;
  return ok({ same, sha256: receipt.sha256, again, figures, sections });
}
