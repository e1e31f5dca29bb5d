import type { Overview, UnitStanding } from "@danvan/server";
import { html, type Html } from "../../kit/view/html.js";
import { localHref } from "../../kit/view/own-address.js";
import type { OversightView } from "../oversight-view.js";
import { count, share } from "../parts/figures.js";
import { ofYear } from "../parts/frame.js";
import { reportTag } from "../report/report-standing.js";
import { OVERVIEW, unitPath } from "../parts/paths.js";
import { COLUMNS, unitsAddress, type AskedUnits, type UnitColumn } from "./unit-filter.js";

/** The units, a row each; a heading sorts by its column, and its address can be kept. */
export function overviewTable(
  view: OversightView,
  overview: Overview,
  units: readonly UnitStanding[],
  asked: AskedUnits,
): Html {
  const { words } = view;
  return html`<div class="scroll" role="region" tabindex="0" aria-labelledby="units-caption">
    <table class="units">
      <caption id="units-caption">
        ${words.table.caption}
      </caption>
      <thead>
        <tr>
          ${COLUMNS.map((column) => heading(view, column, asked))}
        </tr>
      </thead>
      <tbody>
        ${units.map((unit) => row(view, overview, unit))}
      </tbody>
    </table>
  </div>`;
}

function heading(view: OversightView, column: UnitColumn, asked: AskedUnits): Html {
  const { words } = view;
  const isSorted = asked.sort === column;
  // Another look at the same column turns it round; a new column begins with what is largest, a name with A.
  const isDown = isSorted ? !asked.isDown : column !== "name";
  const title = column === "report" ? view.year.report.column : words.columns[column];
  const href = localHref(view, unitsAddress(OVERVIEW, { ...asked, sort: column, isDown }));
  const sorted = isSorted && html`aria-sort="${asked.isDown ? "descending" : "ascending"}"`;
  return html`<th scope="col" ${sorted}>
    <a href="${href}" title="${words.table.sort(title, isDown)}">${title}</a>
  </th>`;
}

function row(view: OversightView, overview: Overview, { agency, totals, report }: UnitStanding): Html {
  const { words, lang } = view;
  const name = html`<th scope="row">
    <a href="${localHref(view, ofYear(unitPath(agency.code), overview.year))}">${agency.name}</a>
  </th>`;
  const reportCell = html`<td>${reportTag(view, report, overview)}</td>`;
  if (!totals)
    return html`<tr>
      ${name}
      <td colspan="${COLUMNS.length - 2}">${words.table.counting}</td>
      ${reportCell}
    </tr>`;
  const { received, answered, open, overdue, oldestOpenDays } = totals;
  return html`<tr>
    ${name} ${[received, answered, open].map((value) => html`<td>${count(value, lang)}</td>`)}
    <td>${overdue > 0 ? html`<span class="tag overdue">${count(overdue, lang)}</span>` : count(0, lang)}</td>
    <td>${count(oldestOpenDays, lang)}</td>
    <td>${share("onTime", totals, lang, words)}</td>
    <td>${share("satisfaction", totals, lang, words)}</td>
    ${reportCell}
  </tr>`;
}
