import { type TemplateResult, html } from "lit";
import type { FormView } from "./form-state.js";

/** Large letters and helped entry. */
export const formTools = ({ t, on, big = false }: FormView): TemplateResult =>
  html`<button type="button" class="button" aria-pressed=${big} @click=${() => on.set({ big: !big })}>
    ${t.toolsTitle}
  </button>`;
