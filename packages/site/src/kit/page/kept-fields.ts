import type { FormFields } from "@danvan/server";
import { html, type Html } from "../view/html.js";

/** Shorter fields are choices and codes, which nobody needs to see again. */
const SHOWN_MIN = 40;

/**
 * What was sent, in fields that send it again: what a person wrote can be seen and mended, the rest is hidden.
 * @example keptFields([["answer", "Đã sửa đèn đường ở ngõ 5 …"]], "Đã gõ") // → <p><textarea name="answer" …
 */
export const keptFields = (fields: FormFields, label: string): Html[] =>
  fields.map(([name, value]) =>
    value.length >= SHOWN_MIN || value.includes("\n")
      ? html`<p><textarea name="${name}" rows="8" aria-label="${label}">${"\n"}${value}</textarea></p>`
      : html`<input type="hidden" name="${name}" value="${value}" />`,
  );
