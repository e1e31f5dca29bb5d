import type { Overview, UnitStanding } from "@danvan/server";
import { unitsTable, type Head, type Row } from "../../kit/parts/units-table.js";
import { html, type Html } from "../../kit/view/html.js";
import { spoken } from "../../kit/view/spoken.js";
import { localHref } from "../../kit/view/own-address.js";
import type { OversightView } from "../oversight-view.js";
import { count, share } from "../parts/figures.js";
import { ofYear } from "../parts/frame.js";
import { reportTag } from "../report/report-standing.js";
import { OVERVIEW, unitPath } from "../parts/paths.js";
import { COLUMNS, unitsAddress, type AskedUnits, type UnitColumn } from "./unit-filter.js";

/** So many rows are laid out as a table, which measures each cell of it. */
const FEW = 20;

/** The units, a row each; a heading sorts by its column, and its address can be kept. */
export function overviewTable(
  view: OversightView,
  overview: Overview,
  units: readonly UnitStanding[],
  asked: AskedUnits,
): Html {
  const { caption } = view.words.table;
  return unitsTable({
    label: caption,
    caption,
    heads: COLUMNS.map((column) => heading(view, column, asked)),
    rows: units.map((unit) => row(view, overview, unit)),
    widths: units.length > FEW ? "of-units" : undefined,
  });
}

function heading(view: OversightView, column: UnitColumn, asked: AskedUnits): Head {
  const { words } = view;
  const isSorted = asked.sort === column;
  // Another look at the same column turns it round; a new column begins with what is largest, a name with A.
  const isDown = isSorted ? !asked.isDown : column !== "name";
  const title = column === "report" ? view.year.report.column : words.columns[column];
  const href = localHref(view, unitsAddress(OVERVIEW, { ...asked, sort: column, isDown }));
  return {
    name: title,
    link: html`<a href="${href}" title="${words.table.sort(title, isDown)}">${title}</a>`,
    sorted: isSorted ? (asked.isDown ? "descending" : "ascending") : undefined,
  };
}

function row(view: OversightView, overview: Overview, { agency, totals, report }: UnitStanding): Row {
  const { words, lang } = view;
  const name = html`<a href="${localHref(view, ofYear(unitPath(agency.code), overview.year))}"
    >${spoken(view, agency.name)}</a
  >`;
  const reportCell = reportTag(view, report, overview);
  if (!totals) return [name, { shown: words.table.counting, over: COLUMNS.length - 2 }, reportCell];
  const { received, answered, open, overdue, oldestOpenDays } = totals;
  return [
    name,
    ...[received, answered, open].map((value) => count(value, lang)),
    overdue > 0 ? html`<span class="tag overdue">${count(overdue, lang)}</span>` : count(0, lang),
    count(oldestOpenDays, lang),
    share("onTime", totals, lang, words),
    share("satisfaction", totals, lang, words),
    reportCell,
  ];
}
