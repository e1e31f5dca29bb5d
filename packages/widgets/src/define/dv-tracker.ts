import { DvTracker } from "../dv-tracker/dv-tracker.js";

DvTracker._defineRating = () => import("./dv-rating.js");

if (!customElements.get("dv-tracker")) customElements.define("dv-tracker", DvTracker);

declare global {
  interface HTMLElementTagNameMap {
    "dv-tracker": DvTracker;
  }
}
