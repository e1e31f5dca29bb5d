import { canonical, criterionName, problemSentence, VOCABULARY, type Problem, type Rubric } from "@danvan/core";
import { rubrics } from "@danvan/core/data";
import { withSummary } from "../../kit/form/error-summary.js";
import { textField } from "../../kit/form/text-field.js";
import { html, type Html } from "../../kit/view/html.js";
import { localHref, ownAddress } from "../../kit/view/own-address.js";
import type { OversightView } from "../oversight-view.js";
import { oversightPage, ofYear } from "../parts/frame.js";
import { RUBRIC } from "../parts/paths.js";

export interface ShownRubric {
  readonly year: number;
  readonly seen: number;
  readonly typed: string;
  /** What came of trying it; null before. */
  readonly tried: { readonly rubric: Rubric } | { readonly problems: readonly Problem[] } | null;
  readonly days: { readonly opensOn: string; readonly closesOn: string };
  readonly problems: readonly Problem[];
  readonly mayOpen: boolean;
  readonly isOpened: boolean;
}

/** A rubric is tried here as on the command line, and a round is opened by it. */
export function rubricPage(view: OversightView, shown: ShownRubric): string {
  const { rubric: words } = view.year;
  const { tried, typed, isOpened, mayOpen, year } = shown;
  const check = localHref(view, ofYear(RUBRIC, year));
  return oversightPage(
    view,
    words.title,
    html`<h1>${words.title}</h1>
      <p class="hint">${words.lead}</p>
      ${isOpened && html`<p class="notice good" role="status">${words.opened}</p>`}
      ${tried && ("rubric" in tried ? good(view, shown, tried.rubric) : faultTable(view, tried.problems))}
      ${
        mayOpen &&
        html`<form class="card" method="post" action="${check}" novalidate>
            ${textField(new Map(), { name: "file", label: words.file, hint: words.fileHint, value: typed, rows: 14 })}
            <button type="submit">${words.check}</button>
          </form>
          ${shipped(view, year)}`
      }`,
    year,
  );
}

function shipped(view: OversightView, year: number): Html {
  const { rubric: words } = view.year;
  const { lang, site } = view;
  return html`<details class="card">
    <summary>${words.shipped}</summary>
    <ul class="files">
      ${rubrics.map(
        (rubric) =>
          html`<li>
            <span
              >${rubric.title[lang]}
              ${doubtsOf(view, rubric).map((doubt) => html`<span class="hint">${doubt}</span>`)}</span
            >
            <form method="get" action="${ownAddress(site, RUBRIC)}">
              <input type="hidden" name="nam" value="${year}" />
              ${lang !== "vi" && html`<input type="hidden" name="lang" value="${lang}" />`}
              <button class="quiet" type="submit" name="mau" value="${rubric.id}">
                ${words.use}<span class="unseen">: ${rubric.title[lang]}</span>
              </button>
            </form>
          </li>`,
      )}
    </ul>
  </details>`;
}

const doubtsOf = ({ lang }: OversightView, { status, confidence }: Rubric): string[] =>
  [...new Set([status, confidence])].flatMap((mark) =>
    mark === "official" || mark === "verified" ? [] : [`${VOCABULARY[lang].rubricNotes[mark]}.`],
  );

function good(view: OversightView, shown: ShownRubric, rubric: Rubric): Html {
  const { rubric: words } = view.year;
  const { lang } = view;
  const { days, problems, mayOpen, year, seen } = shown;
  const faults = new Map(problems.map((one) => [one.path || "opensOn", problemSentence(one, lang)]));
  return html`<section class="card" aria-label="${words.title}">
    <p class="notice good" role="status">${words.good(rubric.title[lang], rubric.criteria.length, rubric.max)}</p>
    ${doubtsOf(view, rubric).map((doubt) => html`<p class="notice"><strong>${words.doubt}:</strong> ${doubt}</p>`)}
    <table>
      <thead>
        <tr>
          <th scope="col">${words.criterion}</th>
          <th scope="col">${words.max}</th>
        </tr>
      </thead>
      <tbody>
        ${rubric.criteria.map(
          (criterion) =>
            html`<tr>
              <th scope="row">${criterionName(criterion)[lang]}</th>
              <td>${criterion.max}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      mayOpen &&
      html`<form method="post" action="${localHref(view, ofYear(`${RUBRIC}/mo`, year))}" novalidate>
        <h2>${words.open}</h2>
        ${withSummary(
          faults,
          { title: view.year.scoring.errorTitle },
          html`<input type="hidden" name="seen" value="${seen}" />
            <input type="hidden" name="file" value="${canonical(rubric)}" />
            ${textField(faults, { name: "opensOn", label: words.opensOn, value: days.opensOn, type: "date", required: true })}
            ${textField(faults, { name: "closesOn", label: words.closesOn, value: days.closesOn, type: "date", required: true })}`,
        )}
        <button type="submit">${words.submit}</button>
      </form>`
    }
  </section>`;
}

function faultTable(view: OversightView, problems: readonly Problem[]): Html {
  const { rubric: words } = view.year;
  return html`<section class="errors" role="alert">
    <h2>${words.faults(problems.length)}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.place}</th>
          <th scope="col">${words.fault}</th>
        </tr>
      </thead>
      <tbody>
        ${problems.map(
          (one) =>
            html`<tr>
              <th scope="row"><code>${one.path || "–"}</code></th>
              <td>${problemSentence(one, view.lang)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
