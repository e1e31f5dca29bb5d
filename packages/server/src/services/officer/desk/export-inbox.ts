import { ok, type Result } from "@danvan/core";
import type { Actor } from "../../access/actor.js";
import { signature } from "../../access/deputies/signature.js";
import { permit } from "../../access/policy.js";
import type { Context } from "../../context/context.js";
import { casesOf, entriesFor, MOST_LISTED, type InboxEntry, type InboxFilter } from "../inbox.js";

/** More than a ward has in years; a list is held in memory while its file is written. */
const MOST_EXPORTED = 50_000;

/** A list that is taken along. */
export interface ExportedInbox {
  readonly entries: readonly InboxEntry[];
  /** Whether nothing was left out for its length. */
  readonly isWhole: boolean;
  /** Codes of those whose rows cannot be read. */
  readonly unreadable: readonly string[];
}

/**
 * The whole list that an officer looks at, to be taken along: that it left is written into the audit.
 *
 * @param most entries at the most
 * @returns the entries, and whether these are all; or a problem of `permit` or `casesOf`
 */
export async function exportInbox(
  context: Context,
  actor: Actor,
  filter: Omit<InboxFilter, "after" | "limit"> = {},
  most: number = MOST_EXPORTED,
): Promise<Result<ExportedInbox>> {
  const deployment = permit(context, actor, "inbox");
  if (!deployment.ok) return deployment;
  const toEntry = await entriesFor(context, actor.agency, deployment.value);
  const entries: InboxEntry[] = [];
  const unreadable: string[] = [];
  let after: string | null | undefined;
  while (after !== null && entries.length <= most) {
    const cursor = after === undefined ? {} : { after };
    const page = await casesOf(context, actor.agency, { ...filter, limit: MOST_LISTED, ...cursor });
    if (!page.ok) return page;
    entries.push(...page.value.cases.map(toEntry));
    unreadable.push(...page.value.unreadable);
    after = page.value.next;
  }
  const by = signature(actor, "inbox");
  await context.store.audit(actor.agency, { actor: by, verb: "export-list", object: "", at: context.now() });
  return ok({ entries: entries.slice(0, most), isWhole: after === null && entries.length <= most, unreadable });
}
