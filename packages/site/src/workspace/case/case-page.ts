import { type Calendar, type CaseFile, formatInstant, phoneHref, type Problem } from "@danvan/core";
import type { InboxEntry, OfficerCase } from "@danvan/server";
import { html, type Html } from "../../kit/view/html.js";
import { dueDate, dueReasons, instant } from "../../kit/parts/due.js";
import { errorSummary } from "../../kit/form/error-summary.js";
import { fileList } from "../../kit/parts/file-list.js";
import { localHref, ownAddress } from "../../kit/view/own-address.js";
import { answerForm, faultsOf, FIELDS, refuseForm } from "./action-forms.js";
import { workspaceLayout, type WorkspaceView } from "../workspace-view.js";
import { standing } from "../standing.js";
import type { TypedAction } from "./typed-action.js";

export interface ShownCase {
  /** The one to be answered first among the others; null when nothing waits. */
  readonly next: InboxEntry | null;
  readonly found: OfficerCase;
  readonly typed: TypedAction;
  readonly problems: readonly Problem[];
  readonly now: string;
  readonly calendar: Calendar;
}

/** All that an officer needs to answer one case: the words, the person as far as allowed, the date with its reasons, the two forms. */
export function casePage(view: WorkspaceView, shown: ShownCase): string {
  const { labels, messages } = view;
  const { found, problems, typed } = shown;
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
          ${reopening(view, found)} ${citizensText(view, found)} ${deadline(view, shown)} ${history(view, found)}
        </div>
        <div class="reply">
          ${
            isOpen
              ? html`${answerForm(view, found.code, typed, faults)} ${refuseForm(view, found.code, typed, faults)}`
              : null
          }
          ${reply(view, found, isOpen)}
        </div>
      </div>`,
  );
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
  return html`<p class="notice good" role="status">${text}</p>
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

function files(view: WorkspaceView, { code, files: all }: OfficerCase, from: CaseFile["from"]): Html | null {
  const { labels, messages, lang, site } = view;
  const ofSide = all.filter((file) => file.from === from);
  if (ofSide.length === 0) return null;
  return html`<h3>${from === "sender" ? labels.case.files : labels.case.answerFiles}</h3>
    ${fileList(
      ofSide,
      messages.tracking,
      lang,
      ({ id }, name) =>
        html`<a href="${ownAddress(site, `/lam-viec/vu-viec/${code}/tep/${id}`)}"
          >${labels.case.save} <span class="unseen">${name}</span></a
        >`,
    )}
    ${from === "sender" && html`<p class="hint">${labels.case.filesHint}</p>`}`;
}

function citizensText(view: WorkspaceView, found: OfficerCase): Html {
  const { labels, messages, lang } = view;
  const { contact, text, place } = found;
  const consent = found.consents.at(-1);
  const before = found.consents.slice(0, -1).toReversed();
  // What a sender took back is no sender who left nothing.
  const withdrawn =
    consent?.purposes.length === 0 && before.some(({ purposes }) => purposes.length > 0) ? consent.at : null;
  const nobody = withdrawn === null ? labels.case.anonymous : labels.case.withdrawn(formatInstant(withdrawn, lang));
  const { name, phone, email } = contact ?? {};
  const people = [
    name,
    phone && html`<a href="${phoneHref(phone)}">${phone}</a>`,
    email && html`<a href="mailto:${encodeURIComponent(email)}">${email}</a>`,
  ].filter(Boolean);
  return html`<section class="card" aria-labelledby="text-title">
    <h2 id="text-title">${labels.case.text}</h2>
    <p class="quote" ${found.lang !== lang && html`lang="${found.lang}"`}>${text || labels.case.erased}</p>
    ${found.helped && html`<p><span class="tag">${labels.case.helped}</span></p>`} ${files(view, found, "sender")}
    <dl class="facts">
      ${
        place &&
        html`<div class="wide">
          <dt>${labels.case.place}</dt>
          <dd>${place}</dd>
        </div>`
      }
      <div class="wide">
        <dt>${labels.case.contact}</dt>
        <dd>${people.length > 0 ? people.map((line) => html`<div>${line}</div>`) : nobody}</dd>
      </div>
      ${
        consent &&
        html`<div class="wide">
          <dt>${labels.case.consent}</dt>
          <dd>
            ${
              consent.purposes.length > 0
                ? consent.purposes.map((purpose) => html`<div>${labels.case.purposes[purpose]}</div>`)
                : labels.case.none
            }
            <span class="hint">(${labels.case.notice} ${consent.notice}, ${instant(consent.at, lang)})</span>
            ${
              before.length > 0 &&
              html`<div class="hint">
                ${labels.case.consentBefore}:
                ${before.map(
                  ({ purposes, at }) =>
                    html`<div>
                      ${instant(at, lang)}:
                      ${purposes.map((purpose) => labels.case.purposes[purpose]).join("; ") || labels.case.none}
                    </div>`,
                )}
              </div>`
            }
          </dd>
        </div>`
      }
      <div>
        <dt>${labels.case.channel}</dt>
        <dd>${messages.channels[found.channel]}</dd>
      </div>
      <div>
        <dt>${labels.case.receivedAt}</dt>
        <dd>${instant(found.receivedAt, lang)}</dd>
      </div>
    </dl>
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

function history({ labels, messages, lang }: WorkspaceView, { events }: OfficerCase): Html {
  return html`<section class="card" aria-labelledby="history-title">
    <h2 id="history-title">${labels.case.history}</h2>
    <ol class="history">
      ${events.map(({ type, at }) => html`<li>${messages.events[type]}: ${instant(at, lang)}</li>`)}
    </ol>
  </section>`;
}

/** What was sent; above it, while the case is open again, the forms for the second answer. */
function reply(view: WorkspaceView, found: OfficerCase, isOpen: boolean): Html | null {
  const { labels, messages, lang } = view;
  const { answer, refusal } = found;
  if (answer)
    return html`<section class="card" aria-labelledby="reply-title">
      <h2 id="reply-title">${isOpen ? labels.case.firstAnswer : labels.case.yourAnswer}</h2>
      <p class="quote">${answer.text}</p>
      <p class="hint">${instant(answer.at, lang)}</p>
      ${files(view, found, "agency")}
    </section>`;
  if (refusal)
    return html`<section class="card" aria-labelledby="reply-title">
      <h2 id="reply-title">${isOpen ? labels.case.firstRefusal : labels.case.yourRefusal}</h2>
      <p><strong>${messages.refusals[refusal.reason]}</strong></p>
      ${refusal.text && html`<p class="quote">${refusal.text}</p>`}
      <p class="hint">${instant(refusal.at, lang)}</p>
    </section>`;
  return null;
}
