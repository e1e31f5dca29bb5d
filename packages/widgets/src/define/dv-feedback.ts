import { DvFeedback } from "../dv-feedback/dv-feedback.js";

if (!customElements.get("dv-feedback")) customElements.define("dv-feedback", DvFeedback);

declare global {
  interface HTMLElementTagNameMap {
    "dv-feedback": DvFeedback;
  }
}
