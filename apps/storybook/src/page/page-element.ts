import type { Lang } from "@danvan/core/terms";
import { LitElement } from "lit";
import { onPageLanguage, pageLanguage } from "./page-language.ts";

/** What the elements of these pages have in common: they speak the language of the page. */
export abstract class PageElement extends LitElement {
  #forget: () => void = () => {};

  override connectedCallback(): void {
    super.connectedCallback();
    this.#forget = onPageLanguage(() => this.requestUpdate());
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    this.#forget();
    super.disconnectedCallback();
  }

  /** The language in force here. */
  protected get language(): Lang {
    return pageLanguage();
  }
}
