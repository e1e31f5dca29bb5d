import { LIMITS, RATING_LEVELS, type Problem, type PublicCase } from "@danvan/core";
import { html, type Html } from "../kit/html.js";
import { localHref, type View } from "../kit/view.js";
import { dueDate, dueReasons, instant } from "../kit/due.js";
import { errorSummary, faultsOf, textField } from "../kit/fields.js";
import { fileList } from "../kit/file-list.js";
import { layout } from "../kit/layout.js";
import { ownPart, type OwnState } from "./own-part.js";

/** What was typed on the tracking page and what came of it. */
export interface Tracking extends OwnState {
  readonly code: string;
  readonly found: PublicCase | null;
  /** About the code, or about what was tried and not taken. */
  readonly problems: readonly Problem[];
  readonly comment?: string;
}

/** The fields of the page's forms, in their order. */
const FIELDS = ["code", "level", "comment", "secret", "text"];

/** A case by its code, for a browser without script; with script `<dv-tracker>` shows the same. */
export function trackingPage(view: View, tracking: Tracking): string {
  const { words, lang, site } = view;
  const { problems, found, code } = tracking;
  const faults = faultsOf(problems, words);
  const title = found ? words.tracking.found(found.code) : words.tracking.title;
  return layout(view, {
    title: problems.length > 0 ? `${words.form.errorPrefix}: ${title}` : title,
    script: true,
    hidden: true,
    body: html`<div class="column">
      ${doneNotice(view, tracking)}
      <h1>${words.tracking.title}</h1>
      <dv-tracker agency="${site.agency.code}" endpoint="/api/v1" lang="${lang}" code="${found?.code ?? code}">
        ${errorSummary(faults, FIELDS, found ? words.form.errorTitle : words.tracking.failed, words.form.kept)}
        ${found && caseSection(view, found)} ${found && rating(view, tracking, found)}
        ${found && ownPart(view, tracking, found, faults)} ${trackingForm(view, code, found ? [] : problems)}
      </dv-tracker>
    </div>`,
  });
}

/** Asks for a code. A GET form: a code names no person, and the page it leads to can be bookmarked. */
export function trackingForm(view: View, code = "", problems: readonly Problem[] = []): Html {
  const { words, lang } = view;
  return html`<form class="card" method="get" action="/tra-cuu" novalidate>
    ${lang !== "vi" && html`<input type="hidden" name="lang" value="${lang}" />`}
    ${textField(faultsOf(problems, words), {
      name: "code",
      label: words.tracking.code,
      hint: words.tracking.codeHint,
      value: code,
      autocomplete: "off",
      required: true,
      max: 40,
    })}
    <button type="submit">${words.tracking.submit}</button>
  </form>`;
}

/** What was just done comes first and takes the focus: nothing else on the page says that it worked. */
const doneNotice = ({ words }: View, { done }: Tracking): Html | null =>
  done ? html`<p class="notice good" role="status" tabindex="-1" autofocus>${words.tracking.own[done]}</p>` : null;

/** Timing of the first answer says nothing true about a case that is open again. */
const isReopened = ({ status, timeline }: PublicCase): boolean =>
  ["in-progress", "paused"].includes(status) && timeline.some(({ type }) => type === "reopened");

function caseSection(view: View, found: PublicCase): Html {
  const { words, lang } = view;
  return html`<section class="card" aria-labelledby="case-title">
    <h2 id="case-title">${words.tracking.found(found.code)}</h2>
    <dl class="facts">
      <div>
        <dt>${words.tracking.status}</dt>
        <dd>
          <strong>${words.statuses[found.status]}</strong>
          ${
            isReopened(found) && found.timing.startsWith("met")
              ? html`<span class="tag due-soon">${words.events.reopened}</span>`
              : html`<span class="tag ${found.timing}">${words.timings[found.timing]}</span>`
          }
        </dd>
      </div>
      <div>
        <dt>${words.receipt.kind}</dt>
        <dd>${words.kinds[found.kind]}</dd>
      </div>
      <div class="wide">
        <dt>${words.tracking.due}</dt>
        <dd>${dueDate(found.due, lang, words)}</dd>
      </div>
    </dl>
    ${dueReasons(found.due, lang, words)}
    ${
      found.answer &&
      html`<h3>${words.tracking.answer}</h3>
        <p class="said">${found.answer.text}</p>
        <p class="hint">${words.tracking.answeredAt} ${instant(found.answer.at, lang)}</p>`
    }
    ${answerFiles(view, found)}
    ${
      found.refusal &&
      html`<h3>${words.tracking.refusal}</h3>
        <p><strong>${words.refusals[found.refusal.reason]}</strong></p>
        <p class="said">${found.refusal.text}</p>`
    }
    <h3>${words.tracking.history}</h3>
    <ol class="history">
      ${found.timeline.map((entry) => html`<li>${words.events[entry.type]}: ${instant(entry.at, lang)}</li>`)}
    </ol>
  </section>`;
}

/** Whoever has the code may have them, so their own addresses will do. */
function answerFiles({ words, lang, site }: View, { code, files }: PublicCase): Html | null {
  const ofAgency = files.filter(({ from }) => from === "agency");
  if (ofAgency.length === 0) return null;
  const address = `/api/v1/agencies/${site.agency.code}/cases/${code}/files`;
  return html`<h3>${words.tracking.answerFiles}</h3>
    ${fileList(
      ofAgency,
      words.tracking,
      lang,
      ({ id }, name) =>
        html`<a href="${address}/${id}">${words.tracking.own.save} <span class="unseen">${name}</span></a>`,
    )}`;
}

function rating(view: View, { problems, comment }: Tracking, found: PublicCase): Html | null {
  const { words, lang } = view;
  if (found.rated) return html`<p class="notice good" role="status">${words.tracking.rated}</p>`;
  if (found.status !== "answered") return null;
  const faults = faultsOf(problems, words);
  const error = faults.get("level");
  return html`<form class="card" method="post" action="${localHref("/tra-cuu/danh-gia", lang)}" novalidate>
    <input type="hidden" name="code" value="${found.code}" />
    <fieldset class="${error && "wrong"}">
      <legend>${words.tracking.rate}</legend>
      <p class="hint">${words.tracking.rateHint}</p>
      ${error && html`<p class="error">${error}</p>`}
      ${RATING_LEVELS.map(
        (level, index) =>
          html`<label class="choice">
            <input type="radio" name="level" value="${level}" required ${index === 0 && html`id="level"`} />
            <span>${words.tracking.levels[level]}</span>
          </label>`,
      )}
    </fieldset>
    ${textField(faults, {
      name: "comment",
      label: words.tracking.comment,
      value: comment ?? "",
      rows: 3,
      max: LIMITS.commentMax,
    })}
    <button type="submit">${words.tracking.rateSubmit}</button>
  </form>`;
}
