import type { Problem } from "@danvan/core";
import { html, type Html } from "../view/html.js";
import type { Messages } from "../../messages/vi.js";
import { problemText } from "./problem-text.js";

/** What is wrong with a form: sentences by the id of the field they belong to; an unknown id belongs to the whole form. */
export type Faults = ReadonlyMap<string, string>;

/** Problems about `contact.phone` belong to the field `phone`; those about `consent.purposes.0` and `files.2` to their group. */
const fieldOf = ({ path }: Problem): string =>
  ["consent", "files"].find((group) => path.startsWith(group)) ?? path.split(".").at(-1) ?? path;

/** The first problem of each field, in words. */
export const faultsOf = (problems: readonly Problem[], messages: Messages): Faults =>
  new Map(problems.map((problem) => [fieldOf(problem), problemText(problem, messages)] as const).reverse());

/**
 * The list of what is wrong, at the top of the page, each a link to its field. It takes the focus when it appears, because
 * a screen reader on a page that was just loaded would otherwise begin at the site's name.
 *
 * @param fields ids of the fields, in their order on the page
 */
export function errorSummary(faults: Faults, fields: readonly string[], title: string, note?: string): Html | null {
  if (faults.size === 0) return null;
  const ofForm = [...faults].filter(([field]) => !fields.includes(field));
  return html`<section class="errors" aria-labelledby="errors-title" tabindex="-1" autofocus>
    <h2 id="errors-title">${title}</h2>
    <ul>
      ${ofForm.map(([, text]) => html`<li>${text}</li>`)}
      ${fields
        .filter((field) => faults.has(field))
        .map((field) => html`<li><a href="#${field}">${faults.get(field)}</a></li>`)}
    </ul>
    ${note && html`<p>${note}</p>`}
  </section>`;
}

/** Chooses up to five photographs or papers; the server looks at what they are. */
export function fileField(faults: Faults, { label, hint }: { label: string; hint: string }): Html {
  const error = faults.get("files");
  const described = error ? "files-hint files-error" : "files-hint";
  return html`<div class="field ${error && "wrong"}">
    <label for="files">${label}</label>
    <p class="hint" id="files-hint">${hint}</p>
    ${error && html`<p class="error" id="files-error">${error}</p>`}
    <input
      type="file"
      id="files"
      name="files"
      multiple
      accept=".jpg,.jpeg,.pdf,image/jpeg,application/pdf"
      aria-describedby="${described}"
      ${error && html`aria-invalid="true"`}
    />
  </div>`;
}

export interface TextField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly type?: "text" | "tel" | "email" | "password";
  readonly autocomplete?: string;
  readonly max?: number;
  readonly min?: number;
  readonly required?: boolean;
  /** More than one line makes it a text area. */
  readonly rows?: number;
}

/** Label, hint, error and field together, tied by `aria-describedby`: the one reference every screen reader announces. */
export function textField(faults: Faults, field: TextField): Html {
  const { name, label, hint, value } = field;
  const error = faults.get(name);
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ");
  const shared = html`id="${name}" name="${name}" ${field.required && html`required`}
  ${field.max && html`maxlength="${field.max}"`} ${field.min && html`minlength="${field.min}"`}
  ${described && html`aria-describedby="${described}"`} ${error && html`aria-invalid="true"`}
  ${field.autocomplete && html`autocomplete="${field.autocomplete}"`}`;
  // The first line break inside a textarea is dropped by HTML, so one is given away before the text.
  return html`<div class="field ${error && "wrong"}">
    <label for="${name}">${label}</label>
    ${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`}
    ${error && html`<p class="error" id="${name}-error">${error}</p>`}
    ${
      field.rows
        ? html`<textarea rows="${field.rows}" ${shared}>${"\n"}${value}</textarea>`
        : html`<input type="${field.type ?? "text"}" value="${value}" ${shared} />`
    }
  </div>`;
}
