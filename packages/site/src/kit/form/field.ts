import { html, type Html } from "../view/html.js";
import type { Faults } from "./faults.js";

/** What every field has; `name` is its id, too, so that the error summary can lead to it. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | Html;
}

/** Hint and error of a field, and the reference to both: `aria-describedby` is the one that every screen reader announces. */
export function description(
  faults: Faults,
  { name, hint }: { readonly name: string; readonly hint?: string | Html | undefined },
) {
  const error = faults.get(name);
  const ids = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ");
  return {
    error,
    lines: html`${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`}
    ${error && html`<p class="error" id="${name}-error">${error}</p>`}`,
    reference: ids && html`aria-describedby="${ids}"`,
  };
}

/** Label, hint, error and control together. @param control the control, given the attributes that tie it to the rest */
export function field(faults: Faults, { name, label, hint }: Field, control: (tied: Html) => Html): Html {
  const { error, lines, reference } = description(faults, { name, hint });
  const tied = html`id="${name}" name="${name}" ${reference} ${error && html`aria-invalid="true"`}`;
  return html`<div class="field ${error && "wrong"}">
    <label for="${name}">${label}</label>
    ${lines} ${control(tied)}
  </div>`;
}
