import type { Calendar, Problem } from "@danvan/core";
import type { InboxEntry, OfficerCase } from "@danvan/server";
import { errorSummary } from "../../kit/form/error-summary.js";
import type { Faults } from "../../kit/form/faults.js";
import { dueDate, dueReasons, instant } from "../../kit/parts/due.js";
import { replyText } from "../../kit/parts/reply-text.js";
import { html, type Html } from "../../kit/view/html.js";
import { localHref } from "../../kit/view/own-address.js";
import { standing } from "../standing.js";
import { workspaceLayout, type WorkspaceView } from "../workspace-view.js";
import { answerForm, faultsOf, FIELDS, refuseForm } from "./action-forms.js";
import { assignCard } from "./assign-card.js";
import { approvalCard, heldNotice, returnedNotice } from "./approval-card.js";
import { askForm } from "../questions/ask-form.js";
import { questionsCard } from "../questions/questions-card.js";
import { clockCard } from "./clock-card.js";
import { citizensText } from "./citizens-text.js";
import { history } from "./history.js";
import { lifeCard } from "../life/life-card.js";
import { notesCard } from "./notes-card.js";
import { replyCard } from "./reply-card.js";
import { UNTOUCHED, type TypedAction } from "./typed-action.js";

export interface ShownCase {
  /** Words that the officer wants to see as their reader will, before they leave. */
  readonly preview?: string;
  /** The one to be answered first among the others; null when nothing waits. */
  readonly next: InboxEntry | null;
  readonly found: OfficerCase;
  readonly typed: TypedAction;
  readonly problems: readonly Problem[];
  readonly now: string;
  readonly calendar: Calendar;
}

/** All that an officer needs to answer one case: the words, the person as far as allowed, the date with its reasons, what may be done. */
export function casePage(view: WorkspaceView, shown: ShownCase): string {
  const { labels, messages } = view;
  const { found, problems } = shown;
  const typed = prefilled(found, shown.typed);
  const faults = faultsOf(view, typed, problems);
  const isOpen = ["received", "in-progress", "paused"].includes(found.status);
  const title = `${messages.kinds[found.kind]} ${found.code}`;
  return workspaceLayout(
    view,
    problems.length > 0 ? `${messages.form.errorPrefix}: ${title}` : title,
    html`<p><a class="back" href="${localHref(view, "/lam-viec")}">${labels.case.back}</a></p>
      ${errorSummary(faults, FIELDS, labels.errorTitle, isOpen ? messages.form.kept : undefined)}
      <h1>${messages.kinds[found.kind]} <span class="code">${found.code}</span></h1>
      ${outcome(view, shown)} ${isOpen ? strip(view, shown) : null}
      <div class="case">
        <div>
          ${reopening(view, found)} ${questionsCard(view, found)} ${citizensText(view, found)} ${deadline(view, shown)}
          ${assignCard(view, found)} ${clockCard(view, found)} ${lifeCard(view, found, typed.life, faults)}
          ${notesCard(view, found, typed, faults)} ${history(view, found)}
        </div>
        <div class="reply">
          ${preview(view, shown)} ${approvalCard(view, found, typed, faults)} ${returnedNotice(view, found)}
          ${forms(view, found, typed, faults)} ${askForm(view, found, typed, faults)}
          ${replyCard(view, found, typed, faults, isOpen)}
        </div>
      </div>`,
  );
}

/** What came back for changes stands in its form again: nobody types it anew. */
function prefilled({ returned, may }: OfficerCase, typed: TypedAction): TypedAction {
  if (!returned || typed !== UNTOUCHED || !may.includes("submit")) return typed;
  const { submitted, reason } = returned;
  return reason ? { ...typed, form: "refuse", reason, explanation: submitted } : { ...typed, answer: submitted };
}

function forms(view: WorkspaceView, found: OfficerCase, typed: TypedAction, faults: Faults): Html | null {
  const { code, may, submission } = found;
  const submits = may.includes("submit");
  const both = html`${(submits || may.includes("answer")) && answerForm(view, code, typed, faults, { submits })}
  ${may.includes("refuse") && refuseForm(view, code, typed, faults, { submits })}`;
  // Words wait already: they are changed, not written beside.
  return submission && typed === UNTOUCHED && may.length > 0
    ? html`<details class="again">
        <summary>${submits ? view.labels.reply.again : view.labels.answer.title}</summary>
        ${both}
      </details>`
    : both;
}

/** What was typed, as its reader will see it. */
function preview(view: WorkspaceView, { preview: text, now }: ShownCase): Html | null {
  if (!text) return null;
  return html`<section class="card preview" aria-labelledby="preview-title" tabindex="-1" autofocus>
    <h2 id="preview-title">${view.labels.reply.previewTitle}</h2>
    ${replyText(view, { answer: { at: now, text }, refusal: null })}
  </section>`;
}

/** Where it stands at a glance: status, date, days left. */
function strip(view: WorkspaceView, { found, now, calendar }: ShownCase): Html {
  const { labels, messages, lang } = view;
  return html`<div class="strip">
    <p class="stands">${standing(view, found, now, calendar)}</p>
    ${found.due && html`<p>${labels.inbox.due}: ${dueDate(found.due, lang, messages)}</p>`}
  </div>`;
}

function outcome(view: WorkspaceView, { found, next }: ShownCase): Html | null {
  const { labels } = view;
  const { status, refusal } = found;
  const { done } = labels.case;
  const text =
    refusal?.reason === "is-denunciation"
      ? done.erased
      : status === "answered"
        ? done.answered
        : status === "refused"
          ? done.refused
          : null;
  if (text === null) return null;
  return html`${heldNotice(view, found) ?? html`<p class="notice good" role="status">${text}</p>`}
  ${
    next &&
    html`<p class="next">
      <a class="button" href="${localHref(view, `/lam-viec/vu-viec/${next.code}`)}">${labels.case.next}</a>
      <span class="hint">${next.excerpt}</span>
    </p>`
  }`;
}

/** What comes first when a case is open again: the sender's own words, which nobody else sees. */
function reopening({ labels, lang }: WorkspaceView, { reopening: asked }: OfficerCase): Html | null {
  if (!asked) return null;
  return html`<section class="card" aria-labelledby="reopening-title">
    <h2 id="reopening-title">${labels.case.reopening}</h2>
    <p class="quote">${asked.text}</p>
    <p class="hint">${instant(asked.at, lang)}. ${labels.case.reopeningHint}</p>
  </section>`;
}

function deadline(view: WorkspaceView, { found, now, calendar }: ShownCase): Html {
  const { messages, lang } = view;
  return html`<section class="card" aria-labelledby="due-title">
    <h2 id="due-title">${messages.due.title}</h2>
    <p>${dueDate(found.due, lang, messages)}</p>
    <p>${standing(view, found, now, calendar)}</p>
    ${dueReasons(found.due, lang, messages)}
  </section>`;
}
