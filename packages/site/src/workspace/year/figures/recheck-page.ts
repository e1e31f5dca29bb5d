import { formatNumber } from "@danvan/core";
import type { RecheckedYear, YearBasis, YearRecord } from "@danvan/server";
import { html, type Html } from "../../../kit/view/html.js";
import { localHref } from "../../../kit/view/own-address.js";
import type { WorkspaceView } from "../../workspace-view.js";
import { yearPage, yearPath } from "../year-page.js";

/** Whether the report that was handed in, made again from its cases and its words, is the same to the byte; else where it differs. */
export function recheckPage(
  view: WorkspaceView,
  record: YearRecord,
  { indicators, directive }: YearBasis,
  checked: RecheckedYear,
): string {
  const { recheck: words, hash } = view.labels.year;
  const { lang } = view;
  const titleOf = (id: string) => indicators.find((one) => one.id === id)?.title[lang] ?? id;
  const number = (value: number | null) => (value === null ? "–" : formatNumber(value, lang));
  const sectionOf = (id: string) => directive.report.parts.find((part) => part.id === id)?.title[lang] ?? id;
  return yearPage(
    view,
    record,
    "overview",
    html`<section class="card" aria-labelledby="recheck">
      <h2 id="recheck">${words.title}</h2>
      <p class="notice ${checked.same ? "good" : "bad"}" role="status">${checked.same ? words.same : words.differs}</p>
      <dl class="facts">
        ${hashLine(`${hash}, ${words.handedIn}`, checked.sha256)} ${hashLine(`${hash}, ${words.again}`, checked.again)}
      </dl>
      ${
        checked.figures.length > 0 &&
        html`<h3>${words.figures}</h3>
          <ul>
            ${checked.figures.map(
              ({ indicator, before, now }) =>
                html`<li>
                  <a href="${localHref(view, `${yearPath(record.year, "figures")}/${indicator}`)}"
                    >${titleOf(indicator)}</a
                  >: ${number(before)} → ${number(now)}
                </li>`,
            )}
          </ul>`
      }
      ${
        checked.sections.length > 0 &&
        html`<h3>${words.sections}</h3>
          <ul>
            ${checked.sections.map((id) => html`<li>${sectionOf(id)}</li>`)}
          </ul>`
      }
      ${!checked.same && checked.figures.length + checked.sections.length === 0 && html`<p>${words.elsewhere}</p>`}
      <p><a href="${localHref(view, yearPath(record.year))}">${words.back}</a></p>
    </section>`,
  );
}

const hashLine = (label: string, sha256: string): Html =>
  html`<div class="wide">
    <dt>${label}</dt>
    <dd><code class="hash">${sha256}</code></dd>
  </div>`;
