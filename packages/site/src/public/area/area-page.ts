import { formatInstant, formatNumber, formatShare, type PublicAgency, type PublicReport } from "@danvan/core";
import { layout } from "../../kit/page/layout.js";
import { unitsTable, type Row } from "../../kit/parts/units-table.js";
import { html, type Html } from "../../kit/view/html.js";
import { localHref } from "../../kit/view/own-address.js";
import type { View } from "../../kit/view/view.js";
import { reportTable } from "../report-table.js";

/** Where the account of all units stands. */
export const AREA = "/ket-qua/cac-don-vi";

/** The account of all units of an area: their sums, and each beside the others in the order of the list, nobody ranked. */
export function areaPage(view: View, report: PublicReport, year: number, years: readonly number[]): string {
  const { messages, lang } = view;
  const { area: words } = messages;
  const title = words.title(report.agency.name, year);
  return layout(view, {
    title,
    body: html`<h1>${title}</h1>
      <p class="lead">${words.lead}</p>
      <p class="hint">${words.asOf(formatInstant(report.period.asOf, lang))}</p>
      <nav class="tabs" aria-label="${words.years}">
        <ul class="row">
          ${years.map(
            (one) =>
              html`<li>
                <a href="${localHref(view, `${AREA}?nam=${one}`)}" ${one === year && html`aria-current="page"`}
                  >${one}</a
                >
              </li>`,
          )}
        </ul>
      </nav>
      ${reportTable(view, report)} ${monthsTable(view, report.months)} ${besideEachOther(view, report.agencies ?? [])}
      <p class="hint">${words.small}</p>
      <p><a href="${localHref(view, `${AREA}.json?nam=${year}`)}">${words.data}</a></p>`,
  });
}

const monthsTable = ({ messages, lang }: View, months: PublicReport["months"]): Html | false =>
  months.length > 0 &&
  html`<h2>${messages.area.months}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col">${messages.area.month}</th>
          <th scope="col">${messages.report.received}</th>
          <th scope="col">${messages.report.answered}</th>
        </tr>
      </thead>
      <tbody>
        ${months.map(
          ({ month, received, answered }) =>
            html`<tr>
              <th scope="row">${month.slice(5)}/${month.slice(0, 4)}</th>
              <td>${formatNumber(received, lang)}</td>
              <td>${formatNumber(answered, lang)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;

function besideEachOther(view: View, agencies: readonly PublicAgency[]): Html {
  const { report: words, area } = view.messages;
  const heads = [area.unit, words.received, words.answered, words.overdue, words.onTime, words.satisfaction];
  return html`<h2 id="units">${area.units}</h2>
    ${unitsTable({ label: area.units, heads, rows: agencies.map((one) => unitRow(view, one)) })}`;
}

function unitRow({ messages: { area }, lang }: View, one: PublicAgency): Row {
  if (!one.reported) return [one.name, { shown: html`<span class="gap">${area.counting}</span>`, over: 5 }];
  const count = (value: number | null) =>
    value === null ? html`<span class="gap">${area.kept}</span>` : html`${formatNumber(value, lang)}`;
  const share = (ratio: typeof one.onTime) =>
    ratio === null
      ? html`<span class="gap">${area.kept}</span>`
      : ratio.percent === null
        ? html`<span class="gap">${area.none}</span>`
        : html`${formatShare(ratio.percent, lang)}`;
  return [
    one.name,
    count(one.received),
    count(one.answered),
    count(one.overdue),
    share(one.onTime),
    share(one.satisfaction),
  ];
}
