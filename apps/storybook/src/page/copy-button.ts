import type { Lang } from "@danvan/core/terms";
import { css, html } from "lit";
import { explorerStyles } from "./explorer.styles.ts";
import { PageElement } from "./page-element.ts";

const WORDS: Record<Lang, { copy: (what: string) => string; copied: string; byHand: string }> = {
  vi: {
    copy: (what) => `Chép ${what}`,
    copied: "Đã chép.",
    byHand: "Trình duyệt không cho chép. Hãy chọn đoạn chữ rồi nhấn Ctrl+C.",
  },
  en: {
    copy: (what) => `Copy ${what}`,
    copied: "Copied.",
    byHand: "The browser does not allow copying. Select the text and press Ctrl+C.",
  },
};

/**
 * Copies a text and says so, to the eye and to a screen reader.
 *
 * @attr what - What is copied, in a word: it makes the name of the button.
 */
export class CopyButton extends PageElement {
  static override properties = { what: {}, text: { attribute: false }, outcome: { state: true } };
  static override styles = [
    explorerStyles,
    css`
      :host {
        container-type: normal;
      }
    `,
  ];

  declare what: string;
  declare text: string;
  declare outcome: "copied" | "byHand" | null;

  constructor() {
    super();
    this.what = "";
    this.text = "";
    this.outcome = null;
  }

  async #copy(): Promise<void> {
    this.outcome = null;
    await this.updateComplete; // said twice, the same words must change in between to be heard again
    this.outcome = await navigator.clipboard.writeText(this.text).then(
      () => "copied" as const,
      () => "byHand" as const,
    );
  }

  override render() {
    const words = WORDS[this.language];
    return html`<div class="row">
      <button type="button" @click=${this.#copy}>${words.copy(this.what)}</button>
      <span role="status">${this.outcome && words[this.outcome]}</span>
    </div>`;
  }
}
