import { formatDate } from "@danvan/core";
import type { YearReceipt, YearRecord } from "@danvan/server";
import { instant } from "../../kit/parts/due.js";
import { html, type Html } from "../../kit/view/html.js";
import { spoken } from "../../kit/view/spoken.js";
import { localHref } from "../../kit/view/own-address.js";
import { workspaceLayout, type WorkspaceView } from "../workspace-view.js";
import { yearPath } from "./year-page.js";

/** The receipt alone, to be printed and filed with the paper. */
export function receiptPage(view: WorkspaceView, record: YearRecord, receipt: YearReceipt): string {
  const { year: words } = view.labels;
  return workspaceLayout(
    view,
    words.receipt,
    html`<div class="column">
      <h1>${words.title(record.year)}</h1>
      <p>${spoken(view, view.site.agency.name)}</p>
      <p>${words.due}: <time datetime="${receipt.due}">${formatDate(receipt.due, view.lang)}</time></p>
      ${receiptCard(view, record, receipt)}
    </div>`,
  );
}

/** What proves the hand-in: number, hash, instant, and whether it was late. */
export function receiptCard(view: WorkspaceView, record: YearRecord, receipt: YearReceipt): Html {
  const { year: words } = view.labels;
  const late = record.isLate === true;
  return html`<section class="card ticket" aria-labelledby="receipt">
    <h2 id="receipt">${words.receipt}</h2>
    <dl class="facts">
      <div class="wide">
        <dt>${words.receiptNumber}</dt>
        <dd><span class="code">${receipt.number}</span></dd>
      </div>
      <div>
        <dt>${words.receivedAt}</dt>
        <dd>${instant(receipt.at, view.lang)}</dd>
      </div>
      <div>
        <dt>${words.standing}</dt>
        <dd><span class="tag ${late ? "met-late" : "met"}">${late ? words.isLate : words.onTime}</span></dd>
      </div>
      <div class="wide">
        <dt>${words.hash}</dt>
        <dd><code class="hash">${receipt.sha256}</code></dd>
        <dd class="hint">${words.hashHint}</dd>
      </div>
    </dl>
    <p class="no-print buttons">
      <a href="${localHref(view, `${yearPath(record.year)}/phieu`)}">${words.showReceipt}</a>
      <a href="${localHref(view, `${yearPath(record.year)}/lap-lai`)}">${words.recheck.link}</a>
    </p>
  </section>`;
}
