import { DvReport } from "../dv-report/dv-report.js";

if (!customElements.get("dv-report")) customElements.define("dv-report", DvReport);

declare global {
  interface HTMLElementTagNameMap {
    "dv-report": DvReport;
  }
}
