import type { InboxEntry } from "@danvan/server";
import { html, type Html } from "../../kit/view/html.js";
import { inLang } from "../../kit/view/spoken.js";
import { localHref } from "../../kit/view/own-address.js";
import { timingTag } from "../standing.js";
import type { WorkspaceView } from "../workspace-view.js";
import { cellOf } from "./case-cells.js";
import type { ListColumnName } from "./inbox-filter.js";
import type { Inbox } from "./inbox.js";
import { pickBox } from "./row.js";

/** The list as a table of the columns that were chosen: the words of a case first, as the link to it. */
export function caseTable(
  view: WorkspaceView,
  {
    page,
    now,
    calendar,
    columns,
    picking,
    asked,
  }: Inbox & { readonly columns: readonly ListColumnName[]; readonly picking: boolean },
): Html {
  const { list } = view.labels;
  const sorted: ListColumnName = asked.xep ? "receivedAt" : "due";
  const order = asked.xep || asked.xem ? "descending" : "ascending";
  return html`<div class="wide-table" role="region" aria-label="${list.asTable}" tabindex="0">
    <table class="cases">
      <thead>
        <tr>
          <th scope="col">${list.columns.excerpt}</th>
          ${columns.map(
            (column) =>
              html`<th scope="col" ${column === sorted && asked.tim === undefined && html`aria-sort="${order}"`}>
                ${list.columns[column]}
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${page.entries.map(
          (entry) =>
            html`<tr class="${entry.timing}" data-row>
              <td>
                ${picking && pickBox(view, entry)}
                <a href="${localHref(view, `/lam-viec/vu-viec/${entry.code}`)}" data-case
                  ><span class="words" ${entry.excerpt && inLang(view, entry.lang)}
                    >${entry.excerpt || view.labels.inbox.erased}</span
                  >
                  <span class="code">${entry.code}</span></a
                >
              </td>
              ${columns.map(
                (column) =>
                  html`<td data-head="${list.columns[column]}">
                    ${column === "timing" ? timingTag(view, entry, now, calendar) : text(view, column, entry)}
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

const text = (view: WorkspaceView, column: ListColumnName, entry: InboxEntry): string => cellOf[column](view, entry);
