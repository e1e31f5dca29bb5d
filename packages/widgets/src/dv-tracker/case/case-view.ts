import { linkedText } from "@danvan/core/linked-text";
import { caseStanding, promisePhase, roundOf } from "@danvan/core/standing";
import type { Lang } from "@danvan/core/terms";
import type { EarlierReply, PublicCase } from "@danvan/core/wire";
import { formatInstant } from "@danvan/core/written-date";
import { type TemplateResult, html, nothing } from "lit";
import { duePromise, pastPromise } from "../../text/due-promise.js";
import type { CaseDetailsWords } from "../../messages/vi/case-details.js";
import { agencyFiles, caseFiles } from "./case-files.js";
import { consents } from "./consents.js";
import { doneQuestion } from "./done-question.js";
import { rememberTick } from "./remembered-list.js";
import { reopening } from "./reopen-form.js";
import { questions } from "./supply-form.js";
import type { CaseView } from "./tracker-state.js";
import { whileShown } from "./while-shown.js";
import { called } from "../../messages/called.js";

const TONE: Partial<Record<PublicCase["timing"], string>> = {
  "due-soon": "warn",
  overdue: "bad",
  met: "good",
  "met-late": "warn",
};

/** One case, most wanted first: where it stands, the answer with its files and rating; then the date, how it went, what can be done. */
export function caseView(given: CaseView): TemplateResult {
  const view = { ...given, on: whileShown(given) };
  const { t, lang } = view;
  const { status, timing, ...shown } = view.case;
  const standing = caseStanding(view.case, { events: t.events, timings: t.timings, rounds: t.rounds });
  return html`<article class="stack" part="case" aria-labelledby="case">
    <header>
      <p class="muted">
        ${called(t.kinds, shown.kind)} · ${shown.agency.name} ·
        <span class="whole" translate="no">${shown.code}</span>
      </p>
      <h2 id="case" tabindex="-1">${called(t.statuses, status)}</h2>
      <p><span class="badge ${standing === t.events.reopened ? "warn" : TONE[timing]}">${standing}</span></p>
    </header>
    ${passedOn(view)} ${questions(view)} ${doneQuestion(view)} ${replies(view)} ${caseFiles(view)} ${rating(view)}
    ${reopening(view)} ${promise(view)} ${history(shown.timeline, t, lang)} ${consents(view)} ${rememberTick(view)}
  </article>`;
}

/** Whom it was passed on to and why; the matters of it that have cases of their own. Its agency now stands above. */
const passedOn = ({ t, lang, case: { transfer, parts = [] } }: CaseView) =>
  html`${
    transfer
      ? html`<section class="answer">
          <p><strong>${t.events.transferred}${transfer.to ? `: ${transfer.to.name}` : nothing}</strong></p>
          <p class="words">${transfer.text}</p>
          <p class="muted"><time datetime=${transfer.at}>${formatInstant(transfer.at, lang)}</time></p>
        </section>`
      : nothing
  }${parts.length > 0 ? html`<p>${t.events.split}: <span translate="no">${parts.join(", ")}</span></p>` : nothing}`;

/** The date that is waited for; once the answer is there, a line about it; of a second look without a limit, that it has none. */
function promise({ t, lang, reasons, case: found }: CaseView) {
  const { due } = found;
  const phase = promisePhase(found);
  if (phase === "running" || !due) return phase === "over" ? nothing : duePromise(due, reasons, t, lang);
  const past = pastPromise(
    due,
    reasons,
    t,
    lang,
    phase === "over" ? t.dueOver : `${t.rounds.first}, ${t.dueTitle.toLowerCase()}`,
  );
  return phase === "over"
    ? past
    : html`<div class="field">
        <p>${t.dueReopened}</p>
        ${past}
      </div>`;
}

/** All that the agency wrote, in its order: a second answer stands beside the first. */
function replies(view: CaseView) {
  const { t, case: found } = view;
  const { answer, refusal, earlier = [] } = found as Partial<PublicCase>; // an older server sends none
  const last = answer ? { ...answer, reason: null } : refusal;
  const round = roundOf({ ...found, earlier }, t);
  return html`${earlier.map((one) => written(view, one, t.rounds.first, agencyFiles(view, one.files)))}
  ${last ? written(view, last, round) : nothing}`;
}

/** What the agency wrote. Its line breaks are kept; it is text, never markup. */
function written(
  { t, lang }: CaseView,
  { at, reason, text, correctedAt }: Omit<EarlierReply, "files">,
  round?: string,
  files: unknown = nothing,
) {
  const instant = (one: string) => html`<time datetime=${one}>${formatInstant(one, lang)}</time>`;
  return html`<section class="answer" part="answer">
    <h3>${reason ? t.refusalTitle : t.answerTitle}${round ? `, ${round.toLowerCase()}` : nothing}</h3>
    ${reason ? html`<p><strong>${called(t.refusals, reason)}</strong></p>` : nothing}
    <p class="words">${linked(text)}</p>
    <p class="muted">${instant(at)}${correctedAt ? html`. ${t.correctedAt} ${instant(correctedAt)}` : nothing}</p>
    ${files}
  </section>`;
}

/** Nothing stands beside it: its lines are kept, and so would those of a template be. */
const linked = (words: string) =>
  linkedText(words).map(({ text, href }) => (href ? html`<a href=${href}>${text}</a>` : text));

/** Stays empty until its own file is here. */
const rating = ({ t, lang, case: { code, status, answer, rated }, agency, endpoint, on }: CaseView) => {
  if (!answer || status !== "answered") return nothing; // an answer to a case that is open again is not the last word
  if (rated) return html`<p class="panel good" id="rated" tabindex="-1" role="status">${t.rated}</p>`;
  return html`<dv-rating
    agency=${agency}
    endpoint=${endpoint}
    code=${code}
    lang=${lang}
    @dv-sent=${() => {
      on.know({ rated: true });
      on.focus("#rated"); // what had the keyboard is gone
    }}
  ></dv-rating>`;
};

/** How it went, in the order of the events. */
const history = (timeline: PublicCase["timeline"], t: CaseDetailsWords, lang: Lang) =>
  html`<section aria-labelledby="history">
    <h3 id="history">${t.historyTitle}</h3>
    <ol class="history">
      ${timeline.map(
        ({ type, at }) =>
          html`<li>
            <span>${called(t.events, type)}</span>
            <time class="muted" datetime=${at}>${formatInstant(at, lang)}</time>
          </li>`,
      )}
    </ol>
  </section>`;
