import { DvReceipt } from "../dv-receipt/dv-receipt.js";

if (!customElements.get("dv-receipt")) customElements.define("dv-receipt", DvReceipt);

declare global {
  interface HTMLElementTagNameMap {
    "dv-receipt": DvReceipt;
  }
}
