import {
  addDays,
  fail,
  isOpen,
  ok,
  statusOf,
  timingOf,
  toCivilDate,
  toDuePromise,
  type CaseEvent,
  type CaseFile,
  type Channel,
  type Consent,
  type Contact,
  type DuePromise,
  type Kind,
  type Lang,
  type OfficerAction,
  type PublicCase,
  type Result,
  type Status,
} from "@danvan/core";
import type { AgencyName, Deployment } from "../../deployment/deployment.js";
import { amend, deadlineOf, findByCode, kindOf, replyOf } from "../case/standing.js";
import type { Context } from "../context/context.js";
import { toCaseFile, wholeFiles } from "../case/file.js";
import type { OfficerSession } from "../access/session.js";
import type { StoredCase } from "../../store/store.js";

const PAGE = 50;
const EXCERPT = 160;
const CURSOR = /^\d{4}-\d{2}-\d{2}~[0-9a-f-]{36}$/;

/** One line of the inbox. The excerpt is the citizen's own words; contact data is not in it. */
export interface InboxEntry {
  readonly code: string;
  readonly kind: Kind;
  readonly channel: Channel;
  readonly status: Status;
  readonly receivedAt: string;
  readonly due: DuePromise | null;
  readonly timing: PublicCase["timing"];
  /** The sender asked for it to be opened again, and it waits for its second answer. */
  readonly reopened: boolean;
  readonly excerpt: string;
}

export interface InboxFilter {
  /** Default: `open`. */
  readonly state?: "open" | "closed";
  /** `next` of the page before. */
  readonly after?: string;
}

/** Up to 50 entries; `next` continues after them, `null` on the last page. */
export interface InboxPage {
  readonly entries: readonly InboxEntry[];
  readonly next: string | null;
}

/** A case as the officer who handles it sees it. Ratings are not in it: they are anonymous to the rated officer. */
export interface OfficerCase {
  readonly code: string;
  readonly agency: AgencyName;
  readonly kind: Kind;
  readonly channel: Channel;
  readonly status: Status;
  readonly receivedAt: string;
  readonly due: DuePromise | null;
  readonly timing: PublicCase["timing"];
  readonly lang: Lang;
  /** Empty when it was taken out of the system as a denunciation. */
  readonly text: string;
  readonly place: string | null;
  /** Somebody else typed it for the person. */
  readonly helped: boolean;
  readonly contact: Contact | null;
  /** What was allowed since when, oldest first: the last one holds. Empty when it was taken out of the system. */
  readonly consents: readonly (Consent & { readonly at: string })[];
  readonly files: readonly CaseFile[];
  readonly reopened: boolean;
  /** Why the sender asked to open the case again; shown to officers only. */
  readonly reopening: { readonly at: string; readonly text: string } | null;
  readonly answer: PublicCase["answer"];
  readonly refusal: PublicCase["refusal"];
  readonly events: readonly CaseEvent[];
}

/** @returns one page of the agency's cases by due date, or `cursor-invalid` */
export async function inbox(
  context: Context,
  { agency }: OfficerSession,
  { state = "open", after }: InboxFilter = {},
): Promise<Result<InboxPage>> {
  const deployment = context.deployment(agency);
  if (!deployment.ok) return deployment;
  if (after !== undefined && !CURSOR.test(after)) return fail("cursor-invalid", "after");
  const { cases, next } = await context.store.inbox({
    agency,
    open: state === "open",
    limit: PAGE,
    ...(after === undefined ? {} : { after }),
  });
  return ok({ entries: cases.map((one) => toEntry(context, one, deployment.value)), next });
}

/** @returns the case with the contact data of the person who wrote, or `code-…`, `case-not-found` */
export async function officerCase(
  context: Context,
  { agency }: OfficerSession,
  code: string,
): Promise<Result<OfficerCase>> {
  const deployment = context.deployment(agency);
  if (!deployment.ok) return deployment;
  const found = await findByCode(context, agency, code);
  if (!found.ok) return found;
  const { text, place, lang, helped, events, files, reopening } = found.value;
  const reopened = events.find(({ type }) => type === "reopened");
  const { excerpt: _, ...entry } = toEntry(context, found.value, deployment.value);
  return ok({
    ...entry,
    agency: { code: agency, name: deployment.value.agency.name },
    lang,
    text,
    place,
    helped,
    files: files.map(toCaseFile),
    reopening: reopened && reopening !== null ? { at: reopened.at, text: reopening } : null,
    ...(await context.store.person(agency, found.value.id)),
    ...replyOf(found.value),
    // A rating in the history would tell the rated officer who gave it.
    events: events.filter(({ type }) => type !== "rated"),
  });
}

/**
 * Answers or refuses a case. Refusing one as a denunciation takes every word of it out of the system, the officer's own included: a
 * denouncer's identity is a state secret (Luật Tố cáo 2018 Điều 9). Its history and its place in the counts stay.
 *
 * @param sent files that go with an answer
 * @returns the case as it is afterwards, or `code-…`, `case-not-found`, `event-not-allowed`, `case-changed`, or a problem of `wholeFiles`
 */
export async function act(
  context: Context,
  session: OfficerSession,
  code: string,
  action: OfficerAction,
  sent: readonly Uint8Array<ArrayBuffer>[] = [],
): Promise<Result<OfficerCase>> {
  const deployment = context.deployment(session.agency);
  if (!deployment.ok) return deployment;
  const files = await wholeFiles(context, deployment.value, sent);
  if (!files.ok) return files;
  const { contactDays } = deployment.value;
  const done = await amend(context, deployment.value, code, (at) => {
    const contactUntil = contactDays === undefined ? {} : { contactUntil: addDays(toCivilDate(at), contactDays) };
    if (action.type === "answer")
      return {
        event: { type: "answered", at, by: session.officer.id },
        follows: { reply: action.text, files: files.value, ...contactUntil },
      };
    const event = { type: "refused", at, by: session.officer.id, reason: action.reason } as const;
    return action.reason === "is-denunciation"
      ? { event, follows: { erase: true } }
      : { event, follows: { reply: action.text, ...contactUntil } };
  });
  return done.ok ? officerCase(context, session, code) : done;
}

function toEntry(context: Context, found: StoredCase, deployment: Deployment): InboxEntry {
  const { events, code, text } = found;
  const [first] = events;
  const deadline = deadlineOf(events, deployment);
  return {
    code,
    kind: kindOf(events),
    channel: first?.type === "received" ? first.channel : "web",
    status: statusOf(events),
    receivedAt: first?.at ?? "",
    due: deadline && toDuePromise(deadline),
    timing: timingOf(deadline, events, context.now(), deployment.calendar),
    reopened: isOpen(events) && events.some(({ type }) => type === "reopened"),
    excerpt: excerptOf(text),
  };
}

/** The first words on one line, cut between characters: an emoji or an accent is never halved. */
function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const characters = [...new Intl.Segmenter("vi").segment(line)].map(({ segment }) => segment);
  return characters.length > EXCERPT ? `${characters.slice(0, EXCERPT).join("").trimEnd()}…` : line;
}
