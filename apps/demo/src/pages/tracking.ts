import { LIMITS, RATING_LEVELS, type Problem, type PublicCase } from "@danvan/core";
import { html, type Html } from "../html.ts";
import { localHref, type View } from "../view.ts";
import { dueDate, dueReasons, instant } from "./due.ts";
import { errorSummary, faultsOf, textField } from "./fields.ts";
import { layout } from "./layout.ts";

/** What was typed on the tracking page and what came of it. */
export interface Tracking {
  readonly code: string;
  readonly found: PublicCase | null;
  /** About the code, or about a rating that was not taken. */
  readonly problems: readonly Problem[];
  readonly comment?: string;
}

/** A case by its code, for a browser without script; with script `<dv-tracker>` shows the same. */
export function trackingPage(view: View, tracking: Tracking): string {
  const { words, lang, site } = view;
  const { problems, found, code } = tracking;
  const title = found ? words.tracking.found(found.code) : words.tracking.title;
  return layout(view, {
    title: problems.length > 0 ? `${words.form.errorPrefix}: ${title}` : title,
    script: true,
    hidden: true,
    body: html`<div class="column">
      ${errorSummary(faultsOf(problems, words), ["code", "level", "comment"], words.form.errorTitle, words.form.kept)}
      <h1>${words.tracking.title}</h1>
      <dv-tracker agency="${site.agency.code}" endpoint="/api" lang="${lang}" code="${found?.code ?? code}">
        ${found && caseSection(view, found)} ${found && rating(view, tracking, found)}
        ${trackingForm(view, code, found ? [] : problems)}
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

function caseSection({ words, lang }: View, found: PublicCase): Html {
  return html`<section class="card" aria-labelledby="case-title">
    <h2 id="case-title">${words.tracking.found(found.code)}</h2>
    <dl class="facts">
      <div>
        <dt>${words.tracking.status}</dt>
        <dd>
          <strong>${words.statuses[found.status]}</strong>
          <span class="tag ${found.timing}">${words.timings[found.timing]}</span>
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

function rating(view: View, { problems, comment }: Tracking, found: PublicCase): Html | null {
  const { words, lang } = view;
  if (found.rated) return html`<p class="notice good" role="status">${words.tracking.rated}</p>`;
  if (!found.answer) return null;
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
