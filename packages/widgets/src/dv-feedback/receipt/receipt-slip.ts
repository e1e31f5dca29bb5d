import type { Lang } from "@danvan/core/terms";
import type { Receipt } from "@danvan/core/wire";
import { formatInstant } from "@danvan/core/written-date";
import { type TemplateResult, html, nothing } from "lit";
import { duePromise } from "../../text/due-promise.js";
import { fill } from "../../messages/fill.js";
import type { DueWords } from "../../messages/vi/due.js";
import type { FeedbackWords } from "../../messages/vi/feedback.js";
import type { ReceiptWords } from "../../messages/vi/receipt.js";
import { forget, remember } from "../../device/remembered.js";
import { printAlone } from "../../element/print-alone.js";
import { qrCode } from "./qr-code.js";
import { slipPaper } from "./receipt-slip.paper.js";
import { called } from "../../messages/called.js";

/** What becomes of the slip. */
export interface Slip {
  /** What is said of the last "copy". */
  readonly copied?: string;
}

/** What the slip says, and whom it tells. */
export interface ReceiptView extends Slip {
  readonly t: Pick<FeedbackWords, "kinds"> & DueWords & ReceiptWords;
  readonly lang: Lang;
  readonly receipt: Receipt;
  /** Why the promised date is that date, once the words for it are here. */
  readonly reasons: readonly string[];
  /** Address of the page where a case is looked up. */
  readonly trackerHref: string | undefined;
  change(change: Slip): void;
  another(): void;
}

/**
 * The receipt, drawn like the slip of paper that a counter hands over: code, promised date, the sender's own code, all in one screenshot of
 * a phone; then what may be done with it, the picture, what happens next. The picture leads to the case and never holds the sender's own code: it is made to be shown to others.
 */
export function receiptSlip(view: ReceiptView): TemplateResult {
  const { t, lang, receipt, reasons } = view;
  const { code, secret, receivedAt } = receipt;
  const address = trackerAddress(view.trackerHref, code);
  return html`<div class="stack">
    <section class="slip" part="receipt" aria-labelledby="slip">
      <p class="muted">${receipt.agency.name}</p>
      <h2 id="slip" tabindex="-1">${t.slipTitle}</h2>
      <p><span class="badge good">${fill(t.slipLead, { kind: called(t.kinds, receipt.kind) })}</span></p>
      <div class="codes">
        <p class="muted">${t.slipCode}</p>
        <p class="code" part="code" translate="no">
          ${code.split("-").map((group, index) => html`${index ? html`-<wbr />` : ""}<span>${group}</span>`)}
        </p>
        ${duePromise(receipt.due, reasons, t, lang)}
        <p class="muted">${t.slipSecret}</p>
        <p class="code secret" part="secret" translate="no">${secret}</p>
      </div>
      <p class="muted">${t.slipSecretUse}</p>
      <div class="actions no-print">
        <button type="button" class="button" @click=${copy}>${t.copy}</button>
        <button type="button" class="button print" @click=${print}>${t.print}</button>
      </div>
      <p class="muted no-print" role="status">${view.copied}</p>
      <label class="choice no-print">
        <input type="checkbox" id="remember" @change=${keep} aria-describedby="remember-hint" />
        <span>${t.remember}</span>
      </label>
      <p class="muted no-print" id="remember-hint">${t.rememberSecretHint}</p>
      <hr />
      ${qrCode(address ?? code, fill(t.slipPicture, { code }))}
      ${address ? html`<p class="no-print"><a href=${address}>${t.slipTrack}</a></p>` : nothing}
      <p class="muted">${t.slipAt} <time datetime=${receivedAt}>${formatInstant(receivedAt, lang)}</time></p>
    </section>
    <section aria-labelledby="next">
      <h3 id="next">${t.nextTitle}</h3>
      <ol>
        ${t.next.map((line) => html`<li>${line}</li>`)}
      </ol>
    </section>
    <div class="actions no-print">
      <button type="button" class="button" id="another" @click=${view.another}>${t.another}</button>
    </div>
  </div>`;

  function print({ target }: Event) {
    const whole = (target as Element).closest(".stack")!;
    printAlone(whole, t.slipTitle, lang, slipPaper, ...whole.querySelectorAll("section"));
  }

  /** Only a person ticks it, and both codes are kept: the second visit may need either. */
  function keep({ target }: Event) {
    const box = target as HTMLInputElement;
    const { code: agency } = receipt.agency;
    const done = box.checked ? remember(agency, { code, secret }) : forget(agency, code);
    if (!done) box.checked = false;
    view.change({ copied: done ? "" : t.rememberFailed });
  }

  async function copy({ target }: Event) {
    try {
      await navigator.clipboard.writeText(`${t.slipCode}: ${code} \n${t.slipSecret}: ${secret}`);
      view.change({ copied: t.copied });
    } catch {
      // Plain http has no clipboard: select the codes so that the person can.
      getSelection()?.selectAllChildren((target as Element).closest(".slip")!.querySelector(".codes")!);
      view.change({ copied: t.copyByHand });
    }
  }
}

/** Where the case is looked up, with its code behind the `#`, which no server hears of; nothing for an address that is no page. */
function trackerAddress(page: string | undefined, code: string): string | undefined {
  if (!page) return undefined;
  const link = document.createElement("a");
  link.href = page; // as the page itself would read it
  link.hash = `dv=${code}`;
  return link.protocol.startsWith("http") ? link.href : undefined;
}
