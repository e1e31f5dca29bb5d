import { LIMITS } from "@danvan/core/terms";
import { type TemplateResult, html } from "lit";
import { fill } from "../../messages/fill.js";
import { type FieldView, errorOf, isWrong } from "./field.js";

/** What the field of the text shows of the writing. */
export interface TextView extends FieldView {
  readonly _element: FieldView["_element"] & {
    readonly _drafting: {
      readonly _used: number;
      readonly _isKept: boolean | null | undefined;
      readonly _isShared: boolean | undefined;
      _share(isShared: boolean): void;
    };
  };
}

/** No maxlength: it would cut a pasted text silently. What is too long is said, and kept. */
export function textField(view: TextView): TemplateResult {
  const { t } = view;
  const drafting = view._element._drafting;
  const used = drafting._used;
  return html`<div class="field">
    <label for="text">${t.textTitle}</label>
    <p class="muted" id="text-hint">${t.textHint}</p>
    ${errorOf(view, "text")}
    <textarea
      class="input"
      id="text"
      name="text"
      part="input"
      rows="6"
      required
      aria-invalid=${isWrong(view, "text")}
      aria-describedby="text-hint text-error"
    ></textarea>
    <div class="actions">
      <p class="muted ${used > LIMITS.textMax ? "error" : ""}">${fill(t.textCount, { used, max: LIMITS.textMax })}</p>
      <p class="muted">${drafting._isKept ? t.keptYes : drafting._isKept === false ? t.keptNo : ""}</p>
    </div>
    <p>
      <label class="tick">
        <input
          type="checkbox"
          id="shared"
          ?checked=${drafting._isShared}
          @change=${({ target }: Event) => drafting._share((target as HTMLInputElement).checked)}
        />
        <span>${t.shared}</span>
      </label>
    </p>
  </div>`;
}
