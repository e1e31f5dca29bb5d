import { formatDay, formatInstant, formatNumber, formatShare, type PublicReport } from "@danvan/core";
import type { Overview, UnitStanding } from "@danvan/server";
import { html, type Html } from "../../kit/view/html.js";
import { spoken } from "../../kit/view/spoken.js";
import { localHref, ownAddress } from "../../kit/view/own-address.js";
import { textField } from "../../kit/form/text-field.js";
import type { OversightView } from "../oversight-view.js";
import { barTable } from "../parts/bar-table.js";
import { count, share } from "../parts/figures.js";
import { ofYear, oversightPage } from "../parts/frame.js";
import { OVERVIEW, unitPath } from "../parts/paths.js";
import { overviewSums } from "./overview-sums.js";
import { overviewTable } from "./overview-table.js";
import { chosenUnits, SHOWS, unitsAddress, type AskedUnits } from "./unit-filter.js";

/** As many bars as are read at a glance. */
const BARS = 12;

export interface ShownOverview {
  readonly overview: Overview;
  readonly asked: AskedUnits;
  readonly months: PublicReport["months"];
}

/** All units of an area on one page: tiles, the table, and what stands out. */
export function overviewPage(view: OversightView, shown: ShownOverview): string {
  const { overview, asked } = shown;
  const { words, lang } = view;
  const { units, period, area } = overview;
  const chosen = chosenUnits(units, asked);
  const day = (date: string) => formatDay(date, lang);
  const title = words.title(area.name);
  return oversightPage(
    view,
    title,
    html`<h1>${title}</h1>
      <p class="hint">
        ${words.period(day(period.from), day(period.to), formatInstant(period.asOf, lang))} ${words.secret}
      </p>
      ${tiles(view, overview)} ${filterForm(view, asked, overview.year)}
      <p class="hint" role="status">${words.filter.shown(chosen.length, units.length)}</p>
      ${chosen.length === 0 ? html`<p class="notice">${words.filter.none}</p>` : overviewTable(view, overview, chosen, asked)}
      ${charts(view, shown)} ${openData(view, asked)}`,
    asked.year,
  );
}

function tiles({ words, year, lang }: OversightView, { units, due }: Overview): Html {
  const sums = overviewSums(units);
  const { tiles: t } = words;
  const handedIn = units.filter(({ report }) => report.handedInAt !== null);
  const late = handedIn.filter(({ report }) => report.isLate).length;
  const tile = (name: string, value: string | Html, note: string | false) =>
    html`<div>
      <dt>${name}</dt>
      <dd><strong>${value}</strong>${note && html`<span class="hint">${note}</span>`}</dd>
    </div>`;
  return html`<div>
    <h2 class="unseen">${t.title}</h2>
    <dl class="tiles">
      ${tile(t.units, count(units.length, lang), sums.counting > 0 && t.counting(sums.counting))}
      ${tile(
        year.report.tile,
        year.report.handedIn(handedIn.length, units.length),
        late > 0 ? year.report.lateOnes(late) : year.report.due(formatDay(due.date, lang)),
      )}
      ${tile(t.received, count(sums.received, lang), t.answered(sums.answered))}
      ${tile(t.onTime, share("onTime", sums, lang, words), false)}
      ${tile(t.overdue, count(sums.overdue, lang), t.withOverdue(sums.withOverdue))}
      ${tile(t.oldest, sums.oldestOpenDays === null ? words.table.none : t.days(sums.oldestOpenDays), false)}
      ${tile(t.satisfaction, share("satisfaction", sums, lang, words), t.rated(sums.rated))}
    </dl>
  </div>`;
}

function filterForm(view: OversightView, asked: AskedUnits, year: number): Html {
  const { words, lang, site } = view;
  const { filter } = words;
  const { overdue, unrated, nothing } = filter;
  const names = { overdue, unrated, nothing, ...view.year.report.filters };
  return html`<form class="card narrow" role="search" method="get" action="${ownAddress(site, OVERVIEW)}">
    ${lang !== "vi" && html`<input type="hidden" name="lang" value="${lang}" />`}
    <input type="hidden" name="xep" value="${asked.sort}" />
    ${!asked.isDown && html`<input type="hidden" name="chieu" value="tang" />`}
    <h2 class="unseen">${filter.title}</h2>
    ${textField(new Map(), {
      name: "tim",
      label: filter.name,
      hint: filter.nameHint,
      value: asked.name,
      autocomplete: "off",
      max: 100,
    })}
    <div class="field">
      <label for="loc">${filter.show}</label>
      <select id="loc" name="loc">
        <option value="">${filter.any}</option>
        ${SHOWS.map(
          (show) => html`<option value="${show}" ${asked.show === show && html`selected`}>${names[show]}</option>`,
        )}
      </select>
    </div>
    <div class="field">
      <label for="nam">${words.year}</label>
      <input id="nam" name="nam" inputmode="numeric" pattern="[0-9]{4}" value="${year}" />
    </div>
    <button type="submit">${filter.apply}</button>
  </form>`;
}

function charts(view: OversightView, { overview: { units, year }, months }: ShownOverview): Html {
  const { words, lang } = view;
  const { charts: t } = words;
  const link = ({ agency }: UnitStanding) =>
    html`<a href="${localHref(view, ofYear(unitPath(agency.code), year))}">${spoken(view, agency.name)}</a>`;
  const of = (sort: "overdue" | "onTime", isDown: boolean) =>
    chosenUnits(units, { name: "", show: null, sort, isDown }).slice(0, BARS);
  return html`<div class="halves">
    ${barTable({
      caption: t.overdue,
      heads: [t.unit, t.count],
      empty: t.empty,
      bars: of("overdue", true).flatMap((unit) => {
        const overdue = unit.totals?.overdue ?? 0;
        return overdue > 0 ? [{ label: link(unit), value: overdue, text: formatNumber(overdue, lang) }] : [];
      }),
    })}
    ${barTable({
      caption: t.onTime,
      heads: [t.unit, t.share],
      empty: t.empty,
      most: 100,
      bars: of("onTime", false).flatMap((unit) => {
        const percent = unit.totals?.onTime.percent ?? null;
        return percent === null ? [] : [{ label: link(unit), value: percent, text: formatShare(percent, lang) }];
      }),
    })}
    ${monthsChart(view, months)}
  </div>`;
}

const monthsChart = ({ words, lang }: OversightView, months: PublicReport["months"]): Html =>
  barTable({
    caption: words.charts.months,
    heads: [words.charts.month, words.charts.count],
    empty: words.charts.empty,
    bars: months.map(({ month, received, answered }) => ({
      label: `${month.slice(5)}/${month.slice(0, 4)}`,
      value: received,
      text: `${formatNumber(received, lang)} · ${words.tiles.answered(answered)}`,
    })),
  });

function openData(view: OversightView, asked: AskedUnits): Html {
  const { data } = view.words;
  const href = (file: string) =>
    localHref(view, unitsAddress(`${OVERVIEW}/${file}`, { ...asked, name: "", show: null }));
  return html`<section class="card" aria-labelledby="data-title">
    <h2 id="data-title">${data.title}</h2>
    <p>${data.lead}</p>
    <p class="buttons">
      <a href="${href("du-lieu.csv")}">${data.csv}</a>
      <a href="${href("du-lieu.json")}">${data.json}</a>
      <a href="${localHref(view, `${OVERVIEW}/tu-dien.json`)}">${data.dictionary}</a>
    </p>
  </section>`;
}
