import { html, type Html } from "../../kit/view/html.js";
import { localHref } from "../../kit/view/own-address.js";
import type { OverseenBasis, OverseenClause } from "@danvan/server";
import type { OversightView } from "../oversight-view.js";
import { sectionName } from "../../workspace/year/section-name.js";
import { oversightPage, ofYear } from "../parts/frame.js";
import { figurePath } from "../parts/paths.js";

/** Every clause of the directive with the figures and the parts of the report in which units account for it. */
export function clausesPage(view: OversightView, year: number, { directive, clauses }: OverseenBasis): string {
  const { clauses: words } = view.year;
  return oversightPage(
    view,
    words.title,
    html`<h1>${words.title}</h1>
      <p class="hint">${words.lead}</p>
      ${directive.tasks.map((task) => {
        const mine = clauses.filter(({ clause }) => task.clauses.some(({ id }) => id === clause.id));
        return (
          mine.length > 0 &&
          html`<h2>${/^\d/.test(task.id) ? `${task.id}. ` : ""}${task.title[view.lang]}</h2>
            <ul class="reasons clauses">
              ${mine.map((one) => clauseLine(view, year, one))}
            </ul>`
        );
      })}`,
    year,
  );
}

const clauseLine = (view: OversightView, year: number, { clause, indicators, sections }: OverseenClause): Html =>
  html`<li id="${clause.id}">
    <div>
      <h3>${view.labels.year.duties.clause} ${clause.id}</h3>
      <p>${clause.text[view.lang]}</p>
    </div>
    <div>
      ${
        indicators.length > 0 &&
        html`<ul>
          ${indicators.map(
            ({ id, title }) =>
              html`<li><a href="${localHref(view, ofYear(figurePath(id), year))}">${title[view.lang]}</a></li>`,
          )}
        </ul>`
      }
      ${sections.length > 0 && html`<p class="hint">${view.year.clauses.sections(sections.map((id) => sectionName(id, view.labels.year.duties)).join(", "))}</p>`}
    </div>
  </li>`;
