import { type TemplateResult, html } from "lit";
import type { Acts } from "./tracker-state.js";

/** What became of the last act of this kind; its live region stands before it speaks. */
export function resultOf({ result }: Acts, about: string): TemplateResult {
  const { text, isBad } = result?.about === about ? result : {};
  return html`<div class=${text ? "" : "out-of-sight"} role=${isBad ? "alert" : "status"}>
    ${text && html`<p class="panel ${isBad ? "bad" : "good"}">${text}</p>`}
  </div>`;
}
