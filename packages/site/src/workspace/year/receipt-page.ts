import { formatDate } from "@danvan/core";
import type { YearReceipt, YearRecord } from "@danvan/server";
import { html } from "../../kit/view/html.js";
import { workspaceLayout, type WorkspaceView } from "../workspace-view.js";
import { receiptCard } from "./overview-page.js";

/** The receipt alone, to be printed and filed with the paper. */
export function receiptPage(view: WorkspaceView, record: YearRecord, receipt: YearReceipt): string {
  const { year: words } = view.labels;
  return workspaceLayout(
    view,
    words.receipt,
    html`<div class="column">
      <h1>${words.title(record.year)}</h1>
      <p>${view.site.agency.name}</p>
      <p>${words.due}: <time datetime="${receipt.due}">${formatDate(receipt.due, view.lang)}</time></p>
      ${receiptCard(view, record, receipt)}
    </div>`,
  );
}
