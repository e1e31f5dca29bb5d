import { LIMITS } from "@danvan/core/terms";
import { type TemplateResult, html, nothing } from "lit";
import { type FieldView, errorOf, isWrong, optional } from "./field.js";

/** Type, autocomplete and greatest length. */
const ROWS = {
  place: ["text", "off", LIMITS.placeMax],
  name: ["text", "name", LIMITS.nameMax],
  phone: ["tel", "tel", LIMITS.phoneMax],
  email: ["email", "email", LIMITS.emailMax],
} as const;

/** A field of one line reads whether others use this computer: its browser must not offer one person's data to the next. */
export interface TextRowView extends FieldView {
  readonly _element: FieldView["_element"] & { readonly _drafting: { readonly _isShared: boolean | undefined } };
}

export function textRow(view: TextRowView, name: keyof typeof ROWS, label: string, hint?: string): TemplateResult {
  const [type, autocomplete, maximum] = ROWS[name];
  return html`<div class="field">
    <label for=${name}>${label} ${optional(view.t)}</label>
    ${hint ? html`<p class="muted" id="${name}-hint">${hint}</p>` : nothing} ${errorOf(view, name)}
    <input
      class="input"
      part="input"
      id=${name}
      name=${name}
      type=${type}
      autocomplete=${view._element._drafting._isShared ? "off" : autocomplete}
      maxlength=${maximum}
      aria-invalid=${isWrong(view, name)}
      aria-describedby="${name}-hint ${name}-error"
    />
  </div>`;
}
