import type { Receipt } from "@danvan/core/wire";
import { type TemplateResult, html } from "lit";
import { formatInstant } from "../dates.js";
import { duePromise } from "../due-promise.js";
import { fill } from "../messages/fill.js";
import { type DueWords, due } from "../messages/vi/due.js";
import { type ReceiptWords, receipt as receiptWords } from "../messages/vi/receipt.js";
import { reading } from "../reading.styles.js";
import type { FormView } from "./form-state.js";
import { slipStyles } from "./receipt-slip.styles.js";

export { reasonsOf } from "../due-promise.js";

export const styles = [reading, slipStyles];
export const words = { due, receipt: receiptWords };

/** The receipt, drawn like the slip of paper that a counter hands over: code, promised date with its reasons, what happens next. */
export function receiptSlip(view: FormView, receipt: Receipt): TemplateResult {
  const { lang, copied, reasons, on } = view;
  const t = view.t as FormView["t"] & DueWords & ReceiptWords;
  const { code, receivedAt } = receipt;
  return html`<div class="stack">
    <section class="slip" part="receipt" aria-labelledby="slip">
      <p class="muted">${receipt.agency.name}</p>
      <h2 id="slip" tabindex="-1">${t.slipTitle}</h2>
      <p><span class="badge good">${fill(t.slipLead, { kind: t.kinds[receipt.kind][0] })}</span></p>
      <hr />
      <p class="muted">${t.slipCode}</p>
      <p class="code" part="code" translate="no">
        ${code.split("-").map((group, index) => html`${index ? html`-<wbr />` : ""}<span>${group}</span>`)}
      </p>
      <p class="muted">${t.slipAt} <time datetime=${receivedAt}>${formatInstant(receivedAt, lang)}</time></p>
      <div class="actions no-print">
        <button type="button" class="button" @click=${copy}>${t.copy}</button>
        <button type="button" class="button" @click=${() => window.print()}>${t.print}</button>
      </div>
      <p class="muted" role="status">${copied}</p>
      <hr />
      ${duePromise(receipt.due, reasons, t, lang)}
    </section>
    <section aria-labelledby="next">
      <h3 id="next">${t.nextTitle}</h3>
      <ol>
        ${t.next.map((line) => html`<li>${line}</li>`)}
      </ol>
    </section>
    <div class="actions no-print">
      <button type="button" class="button" id="another" @click=${on.another}>${t.another}</button>
    </div>
  </div>`;

  async function copy({ target }: Event) {
    try {
      await navigator.clipboard.writeText(code);
      on.set({ copied: t.copied });
    } catch {
      // Plain http has no clipboard: select the code so that the person can.
      getSelection()?.selectAllChildren((target as Element).closest(".slip")!.querySelector(".code")!);
      on.set({ copied: t.copyByHand });
    }
  }
}
