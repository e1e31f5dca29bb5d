import type { Calendar, CaseFile, Problem } from "@danvan/core";
import type { OfficerCase } from "@danvan/server";
import { html, type Html } from "../kit/html.js";
import { dueDate, dueReasons, instant } from "../kit/due.js";
import { errorSummary } from "../kit/fields.js";
import { fileList } from "../kit/file-list.js";
import { localHref } from "../kit/view.js";
import { answerForm, faultsOf, FIELDS, refuseForm } from "./action-forms.js";
import { deskLayout, type DeskView } from "./desk-view.js";
import { standing } from "./standing.js";
import type { TypedAction } from "./typed-action.js";

export interface ShownCase {
  readonly found: OfficerCase;
  readonly typed: TypedAction;
  readonly problems: readonly Problem[];
  readonly now: string;
  readonly calendar: Calendar;
}

/** All that an officer needs to answer one case: the words, the person as far as allowed, the date with its reasons, the two forms. */
export function casePage(view: DeskView, shown: ShownCase): string {
  const { desk, words, lang } = view;
  const { found, problems, typed } = shown;
  const faults = faultsOf(view, typed.form, problems);
  const isOpen = ["received", "in-progress", "paused"].includes(found.status);
  const title = `${words.kinds[found.kind]} ${found.code}`;
  return deskLayout(
    view,
    problems.length > 0 ? `${words.form.errorPrefix}: ${title}` : title,
    html`<p><a class="back" href="${localHref("/lam-viec", lang)}">${desk.case.back}</a></p>
      ${errorSummary(faults, FIELDS, desk.problems.errorTitle, isOpen ? words.form.kept : undefined)}
      <h1>${words.kinds[found.kind]} <span class="code">${found.code}</span></h1>
      ${outcome(view, found)}
      <div class="desk">
        <div>${reopening(view, found)} ${said(view, found)} ${deadline(view, shown)} ${history(view, found)}</div>
        <div>
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

function outcome({ desk }: DeskView, { status, refusal }: OfficerCase): Html | null {
  const { done } = desk.case;
  const text =
    refusal?.reason === "is-denunciation"
      ? done.erased
      : status === "answered"
        ? done.answered
        : status === "refused"
          ? done.refused
          : null;
  return text === null ? null : html`<p class="notice good" role="status">${text}</p>`;
}

/** What comes first when a case is open again: the sender's own words, which nobody else sees. */
function reopening({ desk, lang }: DeskView, { reopening: asked }: OfficerCase): Html | null {
  if (!asked) return null;
  return html`<section class="card" aria-labelledby="reopening-title">
    <h2 id="reopening-title">${desk.case.reopening}</h2>
    <p class="said">${asked.text}</p>
    <p class="hint">${instant(asked.at, lang)}. ${desk.case.reopeningHint}</p>
  </section>`;
}

function files(
  { desk, words, lang }: DeskView,
  { code, files: all }: OfficerCase,
  from: CaseFile["from"],
): Html | null {
  const ofSide = all.filter((file) => file.from === from);
  if (ofSide.length === 0) return null;
  return html`<h3>${from === "sender" ? desk.case.files : desk.case.answerFiles}</h3>
    ${fileList(
      ofSide,
      words.tracking,
      lang,
      ({ id }, name) =>
        html`<a href="/lam-viec/vu-viec/${code}/tep/${id}">${desk.case.save} <span class="unseen">${name}</span></a>`,
    )}
    ${from === "sender" && html`<p class="hint">${desk.case.filesHint}</p>`}`;
}

function said(view: DeskView, found: OfficerCase): Html {
  const { desk, words, lang } = view;
  const { contact, text, place } = found;
  const consent = found.consents.at(-1);
  const before = found.consents.slice(0, -1).toReversed();
  const people = contact && [contact.name, contact.phone, contact.email].filter(Boolean);
  return html`<section class="card" aria-labelledby="said-title">
    <h2 id="said-title">${desk.case.said}</h2>
    <p class="said" ${found.lang !== lang && html`lang="${found.lang}"`}>${text || desk.case.erased}</p>
    ${found.helped && html`<p><span class="tag">${desk.case.helped}</span></p>`} ${files(view, found, "sender")}
    <dl class="facts">
      ${
        place &&
        html`<div class="wide">
          <dt>${desk.case.place}</dt>
          <dd>${place}</dd>
        </div>`
      }
      <div class="wide">
        <dt>${desk.case.contact}</dt>
        <dd>${people?.length ? people.map((line) => html`<div>${line}</div>`) : desk.case.anonymous}</dd>
      </div>
      ${
        consent &&
        html`<div class="wide">
          <dt>${desk.case.consent}</dt>
          <dd>
            ${
              consent.purposes.length > 0
                ? consent.purposes.map((purpose) => html`<div>${desk.case.purposes[purpose]}</div>`)
                : desk.case.none
            }
            <span class="hint">(${desk.case.notice} ${consent.notice}, ${instant(consent.at, lang)})</span>
            ${
              before.length > 0 &&
              html`<div class="hint">
                ${desk.case.consentBefore}:
                ${before.map(
                  ({ purposes, at }) =>
                    html`<div>
                      ${instant(at, lang)}:
                      ${purposes.map((purpose) => desk.case.purposes[purpose]).join("; ") || desk.case.none}
                    </div>`,
                )}
              </div>`
            }
          </dd>
        </div>`
      }
      <div>
        <dt>${desk.case.channel}</dt>
        <dd>${words.channels[found.channel]}</dd>
      </div>
      <div>
        <dt>${desk.case.receivedAt}</dt>
        <dd>${instant(found.receivedAt, lang)}</dd>
      </div>
    </dl>
  </section>`;
}

function deadline(view: DeskView, { found, now, calendar }: ShownCase): Html {
  const { words, lang } = view;
  return html`<section class="card" aria-labelledby="due-title">
    <h2 id="due-title">${words.tracking.due}</h2>
    <p>${dueDate(found.due, lang, words)}</p>
    <p>${standing(view, found, now, calendar)}</p>
    ${dueReasons(found.due, lang, words)}
  </section>`;
}

function history({ desk, words, lang }: DeskView, { events }: OfficerCase): Html {
  return html`<section class="card" aria-labelledby="history-title">
    <h2 id="history-title">${desk.case.history}</h2>
    <ol class="history">
      ${events.map(({ type, at }) => html`<li>${words.events[type]}: ${instant(at, lang)}</li>`)}
    </ol>
  </section>`;
}

/** What was sent; above it, while the case is open again, the forms for the second answer. */
function reply(view: DeskView, found: OfficerCase, isOpen: boolean): Html | null {
  const { desk, words, lang } = view;
  const { answer, refusal } = found;
  if (answer)
    return html`<section class="card" aria-labelledby="reply-title">
      <h2 id="reply-title">${isOpen ? desk.case.firstAnswer : desk.case.yourAnswer}</h2>
      <p class="said">${answer.text}</p>
      <p class="hint">${instant(answer.at, lang)}</p>
      ${files(view, found, "agency")}
    </section>`;
  if (refusal)
    return html`<section class="card" aria-labelledby="reply-title">
      <h2 id="reply-title">${isOpen ? desk.case.firstRefusal : desk.case.yourRefusal}</h2>
      <p><strong>${words.refusals[refusal.reason]}</strong></p>
      ${refusal.text && html`<p class="said">${refusal.text}</p>`}
      <p class="hint">${instant(refusal.at, lang)}</p>
    </section>`;
  return null;
}
