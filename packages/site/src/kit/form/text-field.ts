import type { Lang } from "@danvan/core";
import { html, type Html } from "../view/html.js";
import type { Faults } from "./faults.js";
import { field, type Field } from "./field.js";

export interface TextField extends Field {
  readonly value: string;
  readonly type?: "text" | "tel" | "email" | "password" | "date";
  readonly autocomplete?: string;
  /** Of one line: an area would cut a long text that is pasted, and nobody would see it. The server says what is too long. */
  readonly max?: number;
  readonly min?: number;
  readonly required?: boolean;
  /** Of the words typed there, where it may be another than the page's. */
  readonly lang?: Lang;
  /** Where typing begins when the page opens. */
  readonly focused?: boolean;
  /** More than one line makes it a text area. */
  readonly rows?: number;
}

/** A line or an area of text. */
export const textField = (faults: Faults, text: TextField): Html =>
  field(faults, text, (tied) => {
    const { value, type = "text", autocomplete, max, min, required, rows, focused, lang } = text;
    const attributes = html`${tied} ${required && html`required`} ${max && !rows && html`maxlength="${max}"`}
    ${min && html`minlength="${min}"`} ${autocomplete && html`autocomplete="${autocomplete}"`}
    ${focused && html`autofocus`} ${lang && html`lang="${lang}"`}`;
    // The first line break inside a textarea is dropped by HTML, so one is given away before the text.
    return rows
      ? html`<textarea rows="${rows}" ${attributes}>${"\n"}${value}</textarea>`
      : html`<input type="${type}" value="${value}" ${attributes} />`;
  });
