import { type TemplateResult, html, nothing } from "lit";
import { fill } from "../../messages/fill.js";
import type { CheckWords } from "../../messages/vi/checks.js";
import { type ConsentForm, consentBox } from "./consent-box.js";

/**
 * The consent to be contacted, below what it rests on: the notice with the way to the whole of it, or that none has come. Without the notice
 * none is asked: consent rests on what was told before it (Luật 91/2025/QH15 Điều 9).
 * @param error what is wrong with it
 */
export function consentField(
  form: ConsentForm & { readonly t: CheckWords & { readonly optional: string } },
  error: unknown,
): TemplateResult {
  const { t, notice } = form;
  const name = notice && fill(t.noticeName, { version: notice.version });
  return html`<fieldset id=${notice ? nothing : "consent"} tabindex="-1" aria-describedby="notice consent-error">
    <legend>${t.consentTitle} <span class="muted">(${t.optional})</span></legend>
    <p class="muted" id="notice">
      ${notice ? notice.text : t.noticeNone}
      ${/^(https?:|\/)/.test(notice?.url ?? "") ? html`<a href=${notice!.url}>${name}</a>` : name}
    </p>
    ${error} ${notice && consentBox(form, notice, "contact", t.contactAllowed, "consent")}
  </fieldset>`;
}
