import { DvRating } from "../dv-rating/dv-rating.js";

if (!customElements.get("dv-rating")) customElements.define("dv-rating", DvRating);

declare global {
  interface HTMLElementTagNameMap {
    "dv-rating": DvRating;
  }
}
