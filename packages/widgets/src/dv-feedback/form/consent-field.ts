import { type TemplateResult, html, nothing } from "lit";
import { type ConsentForm, consentBox } from "./consent-box.js";
import type { consentHead } from "./consent-head.js";
import { type FieldView, errorOf } from "./field.js";

/** The consent to be contacted, and what tells of the notice that it rests on; that comes with a part. */
export interface ConsentView extends FieldView {
  readonly _consents: ConsentForm;
  readonly _element: FieldView["_element"] & {
    readonly _parts: { readonly checks?: { readonly consentHead: typeof consentHead } | undefined };
  };
}

/** Without the notice none is asked: consent rests on what was told before it (Luật 91/2025/QH15 Điều 9). */
export function consentField(view: ConsentView): TemplateResult {
  const { t, _element: element } = view;
  const notice = view._consents.notice;
  return html`<fieldset id=${notice ? nothing : "consent"} tabindex="-1" aria-describedby="notice consent-error">
    ${element._parts.checks?.consentHead(t, notice) ?? notice?.text} ${errorOf(view, "consent")}
    ${notice && consentBox(view._consents, notice, "contact", t.contactAllowed, "consent")}
  </fieldset>`;
}
