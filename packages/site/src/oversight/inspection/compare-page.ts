import { formatNumber, formatShare } from "@danvan/core";
import type { Overview, UnitStanding } from "@danvan/server";
import { unitsTable, type Row } from "../../kit/parts/units-table.js";
import { html } from "../../kit/view/html.js";
import { spoken } from "../../kit/view/spoken.js";
import { localHref } from "../../kit/view/own-address.js";
import type { OversightView } from "../oversight-view.js";
import { ofYear, oversightPage } from "../parts/frame.js";
import { unitPath } from "../parts/paths.js";

/** Two years side by side, in the order of the share on time; it says whom it leaves out and what it does not tell. */
export function comparePage(view: OversightView, now: Overview, before: Overview): string {
  const { compare: words } = view.year;
  const earlier = new Map(before.units.map((unit) => [unit.agency.code, unit]));
  const share = ({ totals }: UnitStanding) => totals?.onTime.percent ?? null;
  const ranked = now.units.filter((unit) => share(unit) !== null).toSorted((a, b) => share(b)! - share(a)!);
  const left = now.units.filter((unit) => share(unit) === null);
  const title = words.title(now.year, before.year);
  return oversightPage(
    view,
    title,
    html`<h1>${title}</h1>
      <p class="hint">${words.lead}</p>
      <p class="notice">
        ${words.what}${left.length > 0 && html` ${words.leftOut(left.length)}${left.map(({ agency }) => agency.name).join("; ")}.`}
      </p>
      ${unitsTable({
        label: words.rank,
        caption: words.rank,
        heads: [
          view.words.columns.name,
          `${words.received} ${before.year}`,
          `${words.received} ${now.year}`,
          `${words.onTime} ${before.year}`,
          `${words.onTime} ${now.year}`,
          words.change,
        ],
        rows: [...ranked, ...left].map((unit) => row(view, now.year, unit, earlier.get(unit.agency.code))),
      })}`,
    now.year,
  );
}

function row(view: OversightView, year: number, unit: UnitStanding, before: UnitStanding | undefined): Row {
  const { lang, words } = view;
  const count = (one: UnitStanding | undefined) => (one?.totals ? formatNumber(one.totals.received, lang) : "–");
  const percent = (one: UnitStanding | undefined) => one?.totals?.onTime.percent ?? null;
  const shown = (value: number | null) => (value === null ? words.table.none : formatShare(value, lang));
  const [then, now] = [percent(before), percent(unit)];
  const change = then === null || now === null ? null : Math.round((now - then) * 10) / 10;
  return [
    html`<a href="${localHref(view, ofYear(unitPath(unit.agency.code), year))}">${spoken(view, unit.agency.name)}</a>`,
    count(before),
    count(unit),
    shown(then),
    shown(now),
    change === null ? "–" : view.year.compare.points(change),
  ];
}
