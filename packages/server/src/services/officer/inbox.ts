import {
  assigneeOf,
  awaitingApproval,
  kindOf,
  fail,
  isOpen,
  ok,
  type Kind,
  type Lang,
  type Result,
} from "@danvan/core";
import { foldedWords, NEVER_DUE } from "@danvan/core/advanced";
import type { Deployment } from "../../deployment/deployment.js";
import type { NarrowedTo, StoredCase, StoredPage } from "../../store/cases.js";
import type { Actor } from "../access/actor.js";
import { permit } from "../access/policy.js";
import { endOfDueDay, startOfDueDay } from "../context/due-day.js";
import { summaryOf, type CaseSummary } from "../case/summary.js";
import { maySupply } from "../case/questions.js";
import type { Context } from "../context/context.js";

const PAGE = 50;
/** A list that is printed or taken along. */
export const MOST_LISTED = 500;
const EXCERPT = 160;
const CURSOR = /^\d{1,15}~[0-9a-f-]{36}$/;
const FOUND_CURSOR = /^[0-9a-f-]{36}$/;
/** More words than anybody types: each costs a look into the index. */
const WORDS_MOST = 8;

/** One line of the inbox. The excerpt is the citizen's own words; contact data is not in it. */
export interface InboxEntry extends CaseSummary {
  readonly kind: Kind;
  /** Of its words. */
  readonly lang: Lang;
  /** What it is about: an id of the agency's list. */
  readonly field: string | null;
  /** The sender asked for it to be opened again, and it waits for its second answer. */
  readonly reopened: boolean;
  /** An answer or a refusal waits for approval. */
  readonly awaitsApproval: boolean;
  /** Its sender was asked for more and has not answered. */
  readonly awaitsSender: boolean;
  /** The name of the officer whom it was given; `null` for nobody. */
  readonly assignee: string | null;
  readonly excerpt: string;
}

/** What a list is narrowed to; with words in either state. */
export interface InboxOnly extends Omit<NarrowedTo, "dueAfter" | "dueBy"> {
  /** Civil dates, both within. */
  readonly dueFrom?: string;
  readonly dueTo?: string;
  /** Only those that are due after this civil date, or at no time. */
  readonly dueLater?: string;
  /** Only those against which no time runs: no rule limits them, the clock stands, or their promise was settled before they were opened again. */
  readonly undated?: true;
}

/** What an officer looks for in the list of cases. */
export interface InboxFilter {
  /** Default: `open`. */
  readonly state?: "open" | "closed";
  /** Words to look for, with or without accents: cases of either state that have all of them, the newest first. */
  readonly search?: string;
  readonly only?: InboxOnly;
  /** Those received last first, where no words are looked for. Default: by due date. */
  readonly order?: "newest";
  /** `next` of the page before. */
  readonly after?: string;
  /** How many at the most, up to 500. Default: 50. */
  readonly limit?: number;
}

/** Up to 50 entries; `next` continues after them, `null` on the last page. */
export interface InboxPage {
  readonly entries: readonly InboxEntry[];
  /** Codes of cases on this page whose rows cannot be read: whoever keeps the server has to look at them. */
  readonly unreadable: readonly string[];
  readonly next: string | null;
  /** How many there are, up to `MOST_COUNTED`. */
  readonly counts: { readonly open: number; readonly closed: number };
}

/**
 * From here on a list says "1.000+": its exact length helps nobody, and counting it costs.
 * @example MOST_COUNTED // → 1000
 */
export const MOST_COUNTED = 1000;

/** @returns one page of the agency's cases by due date, or of those that have the words looked for; or a problem of `permit`, or `cursor-invalid` */
export async function inbox(context: Context, actor: Actor, filter: InboxFilter = {}): Promise<Result<InboxPage>> {
  const deployment = permit(context, actor, "inbox");
  if (!deployment.ok) return deployment;
  const page = await casesOf(context, actor.agency, filter);
  if (!page.ok) return page;
  const { cases, unreadable, next } = page.value;
  const counts = await context.store.inboxCounts(actor.agency, MOST_COUNTED);
  const toEntry = await entriesFor(context, actor.agency, deployment.value);
  return ok({ entries: cases.map(toEntry), unreadable, next, counts });
}

/** The cases of one page. @returns them, and `next`; or `cursor-invalid` */
export async function casesOf(
  { store }: Context,
  agency: string,
  { state = "open", search = "", only, order, after, limit = PAGE }: InboxFilter,
): Promise<Result<StoredPage>> {
  const words = foldedWords(search).slice(0, WORDS_MOST);
  const isSearch = words.length > 0;
  if (after !== undefined && !(isSearch || order ? FOUND_CURSOR : CURSOR).test(after))
    return fail("cursor-invalid", "after");
  const page = await store.inbox({
    agency,
    open: state === "open",
    limit: Math.min(limit, MOST_LISTED),
    ...(only && { only: narrowedTo(only) }),
    ...(isSearch && { words }),
    ...(order && { order }),
    ...(after === undefined ? {} : { after }),
  });
  return ok(page);
}

/** The latest that something can be due. */
const LAST_DUE = NEVER_DUE - 1;

const narrowedTo = ({ dueFrom, dueTo, dueLater, undated, ...rest }: InboxOnly): NarrowedTo => ({
  ...rest,
  ...(dueFrom !== undefined && { dueAfter: startOfDueDay(dueFrom), dueBy: LAST_DUE }),
  ...(dueTo !== undefined && { dueBy: endOfDueDay(dueTo) }),
  ...(dueLater !== undefined && { dueAfter: endOfDueDay(dueLater) }),
  ...(undated && { dueAfter: LAST_DUE }),
});

/** How a case stands in a list now. */
export async function entriesFor({ store, now }: Context, agency: string, deployment: Deployment) {
  const names = new Map((await store.officers(agency)).map(({ id, name }) => [id, name]));
  return entriesOf(deployment, now(), names);
}

const entriesOf =
  (deployment: Deployment, now: string, names: ReadonlyMap<string, string>) =>
  (found: StoredCase): InboxEntry => ({
    ...summaryOf(found, deployment, now),
    kind: kindOf(found.events),
    lang: found.lang,
    field: found.field,
    reopened: isReopened(found),
    awaitsApproval: awaitingApproval(found.events) !== null,
    awaitsSender: maySupply(found.events),
    assignee: names.get(assigneeOf(found.events) ?? "") ?? null,
    excerpt: excerptOf(found.text),
  });

/** Whether the sender asked to open the case again, and no answer came since. */
export const isReopened = ({ events }: StoredCase): boolean =>
  isOpen(events) && events.some(({ type }) => type === "reopened");

const characters = new Intl.Segmenter("vi");

/** The first words on one line, cut between characters: an emoji or an accent is never halved. What follows is not looked at: a list has hundreds. */
function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  let count = 0;
  for (const { index } of characters.segment(line))
    if (count++ === EXCERPT) return `${line.slice(0, index).trimEnd()}…`;
  return line;
}
