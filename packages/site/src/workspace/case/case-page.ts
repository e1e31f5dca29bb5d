import type { Calendar, Problem } from "@danvan/core";
import type { CaseDesk, InboxEntry, OfficerCase, PublishState, RelatedCases, StoredTemplate } from "@danvan/server";
import { withSummary } from "../../kit/form/error-summary.js";
import type { Faults } from "../../kit/form/faults.js";
import { dueDate, duePlan, dueReasons, instant } from "../../kit/parts/due.js";
import { replyText } from "../../kit/parts/reply-text.js";
import { html, type Html } from "../../kit/view/html.js";
import { inLang, quoted } from "../../kit/view/spoken.js";
import { localHref } from "../../kit/view/own-address.js";
import { standing } from "../standing.js";
import { workspaceLayout, type WorkspaceView } from "../workspace-view.js";
import { answerForm, faultsOf, refuseForm } from "./action-forms.js";
import { actionOf } from "./action-of.js";
import { assignCard } from "./assign-card.js";
import { approvalCard, heldNotice, returnedNotice } from "./approval-card.js";
import { publishCard } from "../publish/publish-card.js";
import { askForm } from "../questions/ask-form.js";
import { questionsCard } from "../questions/questions-card.js";
import { clockCard } from "./clock-card.js";
import { citizensText } from "./citizens-text.js";
import { history } from "./history.js";
import { elsewhere, lifeCard } from "../life/life-card.js";
import { notesCard } from "./notes-card.js";
import { replyCard } from "./reply-card.js";
import { shortcutKeys } from "../desk/keys.js";
import { freshBar, writingText } from "../desk/news.js";
import { relatedCard } from "../desk/related-card.js";
import { unsentCard } from "../desk/unsent-card.js";
import { UNTOUCHED, WORDS_OF, type CaseForm, type TypedAction } from "./typed-action.js";

export interface ShownCase {
  /** Words that the officer wants to see as their reader will, before they leave. */
  readonly preview?: string;
  /** The one to be answered first among the others; null when nothing waits. */
  readonly next: InboxEntry | null;
  readonly found: OfficerCase;
  /** What the officer has begun on it, and who else writes. */
  readonly desk: CaseDesk;
  readonly templates: readonly StoredTemplate[];
  /** Cases that may be the same matter again. */
  readonly related: RelatedCases;
  /** Whether single keys do something. */
  readonly shortcuts: boolean;
  /** What of it is published; null for who may not decide that. */
  readonly publishing: PublishState | null;
  readonly typed: TypedAction;
  readonly problems: readonly Problem[];
  readonly now: string;
  readonly calendar: Calendar;
}

/** All that an officer needs to answer one case: the words, the person as far as allowed, the date with its reasons, what may be done. */
export function casePage(view: WorkspaceView, shown: ShownCase): string {
  const { labels, messages } = view;
  const { found, problems, desk } = shown;
  const typed = begun(found, desk.drafts, shown.typed);
  const faults = faultsOf(view, typed, problems);
  const isOpen = ["received", "in-progress", "paused"].includes(found.status);
  const title = `${messages.kinds[found.kind]} ${found.code}`;
  return workspaceLayout(
    view,
    title,
    html`<p><a class="back" href="${localHref(view, "/lam-viec")}">${labels.case.back}</a></p>
      ${withSummary(
        faults,
        { title: labels.errorTitle, note: isOpen ? messages.form.kept : undefined },
        html`${freshBar(view, {
            src: `/lam-viec/vu-viec/${found.code}/moi?su-kien=${found.events.length}&ghi-chu=${found.notes.length}`,
            here: `/lam-viec/vu-viec/${found.code}`,
            writing: writingText(view, desk.writing),
            drafts: actionOf(view, found.code, "ban-nhap"),
          })}
          <h1>${messages.kinds[found.kind]} <span class="code">${found.code}</span></h1>
          ${outcome(view, shown)} ${elsewhere(view, found)} ${isOpen ? strip(view, shown) : null}
          <div class="case">
            <div>
              ${reopening(view, found)} ${questionsCard(view, found)} ${citizensText(view, found)}
              ${relatedCard(view, shown.related)} ${deadline(view, shown)} ${assignCard(view, found, faults)}
              ${clockCard(view, found)} ${lifeCard(view, found, typed.life, faults, desk.drafts)}
              ${notesCard(view, found, typed, faults, desk.drafts)} ${history(view, found)}
            </div>
            <div class="reply" id="reply">
              ${preview(view, shown)}
              ${unsentCard(view, found, desk.drafts, Boolean(shown.publishing?.isOver && shown.publishing.isAllowed))}
              ${approvalCard(view, found, typed, faults, desk.drafts)} ${returnedNotice(view, found)}
              ${forms(view, shown, typed, faults)} ${askForm(view, found, typed, faults, desk.drafts)}
              ${replyCard(view, found, typed, faults, { isOpen, drafts: desk.drafts })}
              ${publishCard(view, found, shown.publishing, typed, faults, desk.drafts)}
            </div>
          </div>
          ${shortcutKeys(view, shown.shortcuts)}`,
      )} `,
  );
}

/** What the forms begin with: what was just typed, else the drafts, else what came back for changes. Nobody types it anew. */
function begun(found: OfficerCase, drafts: CaseDesk["drafts"], typed: TypedAction): TypedAction {
  const start = prefilled(found, typed);
  const form = typed === UNTOUCHED ? null : typed.form;
  const all = drafts.reduce((some, draft) => withDraft(found, some, draft, form), start);
  return form === null && all.begun.includes("refuse") ? { ...all, reason: all.reason || recalledReason(found) } : all;
}

/** Why a case was refused by the reply that was taken back last: a draft holds its words alone. */
function recalledReason({ events }: OfficerCase): string {
  const back = events.findLastIndex(({ type }) => type === "recalled");
  const reply = events.slice(0, Math.max(0, back)).findLast(({ type }) => type === "answered" || type === "refused");
  return reply?.type === "refused" ? reply.reason : "";
}

/** @param form the one that was sent just now: its words stand as they were sent */
function withDraft(
  { submission }: OfficerCase,
  typed: TypedAction,
  { field, text }: CaseDesk["drafts"][number],
  form: CaseForm | null,
): TypedAction {
  const name = field === `approved-${submission?.place}` ? "approved" : field;
  const own = FORMS.find((one) => WORDS_OF[one] === name);
  return own === undefined || own === form ? typed : { ...typed, [name]: text, begun: [...typed.begun, own] };
}

const FORMS = Object.keys(WORDS_OF) as CaseForm[];

/** What came back for changes stands in its form again. */
function prefilled({ returned, may }: OfficerCase, typed: TypedAction): TypedAction {
  if (!returned || typed !== UNTOUCHED || !may.includes("submit")) return typed;
  const { submitted, reason } = returned;
  return reason ? { ...typed, form: "refuse", reason, explanation: submitted } : { ...typed, answer: submitted };
}

function forms(view: WorkspaceView, shown: ShownCase, typed: TypedAction, faults: Faults): Html | null {
  const { found, desk, templates } = shown;
  const { may, submission } = found;
  const submits = may.includes("submit");
  // Who may only approve would else unfold nothing.
  if (!submits && !may.includes("answer") && !may.includes("refuse")) return null;
  const both = html`${(submits || may.includes("answer")) && answerForm(view, found, typed, faults, { submits, drafts: desk.drafts, templates })}
  ${may.includes("refuse") && refuseForm(view, found, typed, faults, { submits, drafts: desk.drafts, templates })}`;
  // Words wait already: they are changed, not written beside.
  return submission && shown.typed === UNTOUCHED
    ? html`<details class="again" ${typed.begun.includes("answer") && html`open`}>
        <summary>${submits ? view.labels.reply.again : view.labels.answer.title}</summary>
        ${both}
      </details>`
    : both;
}

/** What was typed, as its reader will see it. */
function preview(view: WorkspaceView, { preview: text, now, found }: ShownCase): Html | null {
  if (!text) return null;
  return html`<section class="card preview" aria-labelledby="preview-title" tabindex="-1" autofocus>
    <h2 id="preview-title">${view.labels.reply.previewTitle}</h2>
    ${replyText(view, { answer: { at: now, text }, refusal: null, lang: found.lang })}
  </section>`;
}

/** Where it stands at a glance: status, date, days left. */
function strip(view: WorkspaceView, { found, now, calendar }: ShownCase): Html {
  const { labels, messages, lang } = view;
  return html`<div class="strip">
    <p class="stands">${standing(view, found, now, calendar)}</p>
    ${found.due && html`<p>${labels.inbox.due}: ${dueDate(found.due, lang, messages)}</p>`} ${toReply(view, found)}
  </div>`;
}

/** On a phone the words that leave stand below everything that is known: the way there, for who may do something. */
function toReply({ labels }: WorkspaceView, { may, submission }: OfficerCase): Html | null {
  const waiting = may.includes("approve") ? labels.reply.approve.title : labels.reply.waiting;
  const writes = may.includes("answer") || may.includes("submit");
  if (!submission && !writes) return null;
  return html`<p class="to-reply"><a class="back" href="#reply">${submission ? waiting : labels.answer.title}</a></p>`;
}

/** What the last act did, in words; null where nothing has ended or begun anew by it. */
function outcomeText({ labels }: WorkspaceView, { status, refusal, events }: OfficerCase): string | null {
  const { done } = labels.case;
  if (refusal?.reason === "is-denunciation") return done.erased;
  if (status === "answered") return done.answered;
  if (status === "refused") return done.refused;
  return events.at(-1)?.type === "recalled" ? done.recalled : null;
}

function outcome(view: WorkspaceView, { found, next }: ShownCase): Html | null {
  const { labels } = view;
  const text = outcomeText(view, found);
  if (text === null) return null;
  return html`${heldNotice(view, found) ?? html`<p class="notice good" role="status">${text}</p>`}
  ${
    next &&
    html`<p class="next">
      <a class="button" href="${localHref(view, `/lam-viec/vu-viec/${next.code}`)}">${labels.case.next}</a>
      <span class="hint" ${inLang(view, next.lang)}>${next.excerpt}</span>
    </p>`
  }`;
}

/** What comes first when a case is open again: the sender's own words, which nobody else sees. */
function reopening(view: WorkspaceView, { reopening: asked, lang: own }: OfficerCase): Html | null {
  const { labels, lang } = view;
  if (!asked) return null;
  return html`<section class="card" aria-labelledby="reopening-title">
    <h2 id="reopening-title">${labels.case.reopening}</h2>
    ${quoted(view, asked.text, own)}
    <p class="hint">${instant(asked.at, lang)}. ${labels.case.reopeningHint}</p>
  </section>`;
}

function deadline(view: WorkspaceView, { found, now, calendar }: ShownCase): Html {
  const { labels, messages, lang } = view;
  // A complaint is accepted by its first date and settled by the next: neither was promised as the day of an answer.
  return html`<section class="card" aria-labelledby="due-title">
    <h2 id="due-title">${found.kind === "complaint" ? labels.inbox.due : messages.due.title}</h2>
    <p>${dueDate(found.due, lang, messages)}</p>
    ${duePlan(found.due, lang)}
    <p>${standing(view, found, now, calendar)}</p>
    ${dueReasons(found.due, lang, messages)}
  </section>`;
}
