import type { Receipt } from "@danvan/core/wire";
import { type PropertyDeclarations, type PropertyValues, html, nothing } from "lit";
import { AgencyElement } from "../agency-element.js";
import { controls } from "../controls.styles.js";
import { formatInstant } from "../dates.js";
import { duePromise, reasonsOf } from "../due-promise.js";
import { fill } from "../messages/fill.js";
import * as vi from "../messages/vi.js";
import { dueStyles } from "../due-promise.styles.js";
import { tokens } from "../tokens.styles.js";
import { styles } from "./dv-receipt.styles.js";

/**
 * The receipt, drawn like the slip of paper that a counter hands over: code, promised date with its reasons, what happens next.
 *
 * `<dv-feedback>` fetches and shows it; what stands between its tags is shown until then. With `takes-focus` it takes the
 * keyboard; the own `autofocus` of HTML would have Chromium complain in the console when something else has it already.
 *
 * @summary Receipt of a message.
 * @slot - What to show until the element is ready: at least the tracking code.
 * @fires {Event} dv-another - The person wants to write another message.
 * @csspart receipt - The slip.
 * @csspart code - The tracking code.
 * @csspart due - The promised date.
 */
export class DvReceipt extends AgencyElement<vi.CommonWords & vi.DueWords & vi.ReceiptWords> {
  static override styles = [tokens, controls, dueStyles, styles];
  static override properties: PropertyDeclarations = {
    receipt: { attribute: false },
    reasons: { state: true },
    copied: { state: true },
  };

  /** What the server answered. */
  declare receipt: Receipt | undefined;

  /** @internal */
  declare private reasons: readonly string[];
  /** @internal What became of the last "copy". */
  declare private copied: string | undefined;

  /** @internal */
  protected override readonly words = {
    vi: { ...vi.common, ...vi.due, ...vi.receipt },
    en: async () => {
      const en = await import("../messages/en.js");
      return { ...en.common, ...en.due, ...en.receipt };
    },
  };

  constructor() {
    super();
    this.reasons = [];
  }

  protected override firstUpdated(): void {
    if (this.hasAttribute("takes-focus")) void this.focusOn("#slip");
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("receipt") && this.receipt) void this.#reason(this.receipt);
  }

  async #reason({ due }: Receipt): Promise<void> {
    this.reasons = await reasonsOf(due, this.language);
  }

  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.receipt!.code);
      this.copied = this.t.copied;
    } catch {
      // Plain http has no clipboard: select the code so that the person can.
      getSelection()?.selectAllChildren(this.renderRoot.querySelector(".code")!);
      this.copied = this.t.copyByHand;
    }
  };

  readonly #another = (): void => {
    this.dispatchEvent(new Event("dv-another"));
  };

  protected override render() {
    const { t, language: lang, receipt } = this;
    if (!receipt) return html`<slot></slot>`;
    const kind = t.receiptKinds[receipt.kind];
    return html`<div class="dv stack" part="base" lang=${lang}>
      <section class="slip" part="receipt" aria-labelledby="slip">
        <header>
          <p class="agency">${receipt.agency.name}</p>
          <h2 id="slip" tabindex="-1">${t.slipTitle}</h2>
          <p class="badge good">${fill(t.slipLead, { kind })}</p>
        </header>
        <div class="tear"></div>
        <p class="muted" id="code-label">${t.slipCode}</p>
        <p class="code" part="code" translate="no">
          ${receipt.code.split("-").map((group, index) => html`${index > 0 ? html`-<wbr />` : nothing}<span>${group}</span>`)}
        </p>
        <p class="muted">
          ${t.slipAt} <time datetime=${receipt.receivedAt}>${formatInstant(receipt.receivedAt, lang)}</time>
        </p>
        <div class="actions no-print">
          <button type="button" class="button" @click=${this.#copy}>${t.copy}</button>
          <button type="button" class="button" @click=${() => window.print()}>${t.print}</button>
        </div>
        <p class="muted" role="status">${this.copied}</p>
        <div class="tear"></div>
        ${duePromise(receipt.due, this.reasons, t, lang)}
      </section>
      <section class="next" aria-labelledby="next">
        <h3 id="next">${t.nextTitle}</h3>
        <ol>
          ${t.next.map((line) => html`<li>${line}</li>`)}
        </ol>
      </section>
      <div class="actions no-print">
        <button type="button" class="button" @click=${this.#another}>${t.another}</button>
      </div>
    </div>`;
  }
}
