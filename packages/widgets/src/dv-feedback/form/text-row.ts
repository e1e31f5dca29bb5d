import { type TemplateResult, html, nothing } from "lit";
import { type FieldView, errorOf, isWrong, optional } from "./field.js";

/** A field of one line reads whether others use this computer: its browser must not offer one person's data to the next. */
export interface TextRowView extends FieldView {
  readonly _element: FieldView["_element"] & { readonly _drafting: { readonly _isShared: boolean | undefined } };
}

/**
 * Its label is `t.placeTitle`, `t.nameTitle`, `t.phoneTitle` or `t.emailTitle`. No maxlength, as of the text: of a pasted phone number it would cut
 * the last digits silently, and another one would be left.
 */
export function textRow(view: TextRowView, name: "place" | "name" | "phone" | "email", hint?: string): TemplateResult {
  // What autocomplete calls it: "tel" and "email" are types of fields, too.
  const known = name === "phone" ? "tel" : name;
  return html`<div class="field">
    <label for=${name}>${view.t[`${name}Title`]} ${optional(view.t)}</label>
    ${hint ? html`<p class="muted" id="${name}-hint">${hint}</p>` : nothing} ${errorOf(view, name)}
    <input
      class="input"
      part="input"
      id=${name}
      name=${name}
      type=${known.endsWith("l") ? known : "text"}
      autocomplete=${view._element._drafting._isShared || name === "place" ? "off" : known}
      aria-invalid=${isWrong(view, name)}
      aria-describedby="${name}-hint ${name}-error"
    />
  </div>`;
}
