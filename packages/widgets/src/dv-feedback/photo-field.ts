import { type TemplateResult, html } from "lit";
import type { FormView } from "./form-state.js";

/** Photos and papers that follow the text. */
export const photoField = ({ t }: FormView): TemplateResult => html`<p>${t.photosTitle}</p>`;
