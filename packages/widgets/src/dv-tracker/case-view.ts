import type { Lang } from "@danvan/core/terms";
import type { PublicCase } from "@danvan/core/wire";
import { type TemplateResult, html, nothing } from "lit";
import { formatInstant } from "../dates.js";
import { duePromise } from "../due-promise.js";
import type { DvSentEvent } from "../events.js";
import type { DueWords, TrackerWords } from "../messages/vi.js";

/** What is shown of a case, and where its rating goes. */
export interface CaseView {
  readonly t: TrackerWords & DueWords;
  readonly lang: Lang;
  readonly case: PublicCase;
  readonly reasons: readonly string[];
  readonly agency: string;
  readonly endpoint: string;
  readonly onRated: (event: DvSentEvent) => void;
}

const TONE: Partial<Record<PublicCase["timing"], string>> = {
  "due-soon": "warn",
  overdue: "bad",
  met: "good",
  "met-late": "warn",
};

/** One case, most wanted first: where it stands, the answer, the date, and then how it went. */
export function caseView(view: CaseView): TemplateResult {
  const { t, lang } = view;
  const { status, timing, ...shown } = view.case;
  return html`<article class="stack" part="case" aria-labelledby="case">
    <header>
      <p class="muted">${t.kindNames[shown.kind]} · ${shown.agency.name} · <span translate="no">${shown.code}</span></p>
      <h2 id="case" tabindex="-1">${t.statuses[status]}</h2>
      ${t.timings[timing] ? html`<p><span class="badge ${TONE[timing]}">${t.timings[timing]}</span></p>` : nothing}
    </header>
    ${written(t.answerTitle, shown.answer, lang)}
    ${shown.refusal ? written(t.refusalTitle, shown.refusal, lang, t.refusals[shown.refusal.reason]) : nothing}
    ${rating(view)} ${duePromise(shown.due, view.reasons, t, lang)}
    <section aria-labelledby="history">
      <h3 id="history">${t.historyTitle}</h3>
      <ol class="history">
        ${shown.timeline.map(
          ({ type, at }) =>
            html`<li>
              <span>${t.events[type]}</span>
              <time class="muted" datetime=${at}>${formatInstant(at, lang)}</time>
            </li>`,
        )}
      </ol>
    </section>
  </article>`;
}

/** What the agency wrote. Its line breaks are kept; it is text, never markup. */
const written = (title: string, said: { at: string; text: string } | null, lang: Lang, lead?: string) =>
  said
    ? html`<section class="answer" part="answer">
        <h3>${title}</h3>
        ${lead ? html`<p><strong>${lead}</strong></p>` : nothing}
        <p class="words">${said.text}</p>
        <p class="muted"><time datetime=${said.at}>${formatInstant(said.at, lang)}</time></p>
      </section>`
    : nothing;

const rating = ({ t, lang, case: { code, answer, rated }, agency, endpoint, onRated }: CaseView) => {
  if (!answer) return nothing;
  if (rated) return html`<p class="panel good" role="status">${t.rated}</p>`;
  return html`<dv-rating
    agency=${agency}
    endpoint=${endpoint}
    code=${code}
    lang=${lang}
    @dv-sent=${onRated}
  ></dv-rating>`;
};
