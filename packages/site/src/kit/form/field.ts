import { html, type Html } from "../view/html.js";
import type { Faults } from "./faults.js";

/** What every field has; the error summary leads to its id. */
export interface Field {
  readonly name: string;
  /** Where several forms of a page have a field of this name. Default: the name. */
  readonly id?: string;
  readonly label: string | Html;
  readonly hint?: string | Html;
}

/** Hint and error of a field, and the reference to both: `aria-describedby` is the one that every screen reader announces. */
export function description(
  faults: Faults,
  { name, id = name, hint }: Pick<Field, "name" | "id"> & { readonly hint?: string | Html | undefined },
) {
  const error = faults.get(id);
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return {
    error,
    lines: html`${hint && html`<p class="hint" id="${id}-hint">${hint}</p>`}
    ${error && html`<p class="error" id="${id}-error">${error}</p>`}`,
    reference: ids && html`aria-describedby="${ids}"`,
  };
}

/** Label, hint, error and control together. @param control the control, given the attributes that tie it to the rest */
export function field(faults: Faults, { name, id = name, label, hint }: Field, control: (tied: Html) => Html): Html {
  const { error, lines, reference } = description(faults, { name, id, hint });
  const tied = html`id="${id}" name="${name}" ${reference} ${error && html`aria-invalid="true"`}`;
  return html`<div class="field ${error && "wrong"}">
    <label for="${id}">${label}</label>
    ${lines} ${control(tied)}
  </div>`;
}
