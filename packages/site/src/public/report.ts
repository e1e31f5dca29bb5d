import type { PublicDuties, PublicReport } from "@danvan/core";
import { html, type Html } from "../kit/view/html.js";
import { localHref, ownAddress } from "../kit/view/own-address.js";
import type { View } from "../kit/view/view.js";
import { layout } from "../kit/page/layout.js";
import { AREA } from "./area/area-page.js";
import { reportTable } from "./report-table.js";

/** The whole public account. Without script it is two tables of this year and the address of the data. */
export function reportPage(view: View, report: PublicReport | null): string {
  const { messages, lang, site } = view;
  const api = ownAddress(site, `/api/v1/agencies/${site.agency.code}/report`);
  return layout(view, {
    title: messages.report.title,
    script: true,
    body: html`<h1>${messages.report.title}</h1>
      <p class="lead">${messages.report.lead}</p>
      ${site.oversees && html`<p><a href="${localHref(view, AREA)}">${messages.area.link}</a></p>`}
      <dv-report agency="${site.agency.code}" endpoint="${ownAddress(site, "/api/v1")}" lang="${lang}">
        ${report && reportTable(view, report)} ${report?.duties && dutiesTable(view, report.duties)}
        <p><a href="${api}">${messages.report.data}</a></p>
      </dv-report>`,
  });
}

function dutiesTable({ messages, lang }: View, { tasks }: PublicDuties): Html {
  const { duties, dutyNote, clause, duty, state } = messages.report;
  return html`<h2>${duties}</h2>
    <p>${dutyNote}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${clause}</th>
          <th scope="col">${duty}</th>
          <th scope="col">${state}</th>
        </tr>
      </thead>
      <tbody>
        ${tasks.flatMap(({ clauses }) =>
          clauses.map(
            (one) =>
              html`<tr>
                <th scope="row">${one.id}</th>
                <td>${one.text[lang]}</td>
                <td>${messages.dutyStates[one.state]}</td>
              </tr>`,
          ),
        )}
      </tbody>
    </table>`;
}
