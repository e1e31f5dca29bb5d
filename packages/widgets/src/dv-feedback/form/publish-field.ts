import { type TemplateResult, html, nothing } from "lit";
import { fill } from "../../messages/fill.js";
import type { CheckWords } from "../../messages/vi/checks.js";
import { type ConsentForm, consentBox } from "./consent-box.js";

/** The consent to publish stands by the words that it is about, and tells under which notice. */
export function publishField(form: ConsentForm & { readonly t: CheckWords }): TemplateResult | typeof nothing {
  const { t, notice } = form;
  return notice
    ? html`<div>
        ${consentBox(form, notice, "publish", t.publish)}
        <details>
          <summary>${fill(t.noticeName, { version: notice.version })}</summary>
          <p class="muted">${notice.text}</p>
        </details>
      </div>`
    : nothing;
}
