import { type TemplateResult, html } from "lit";
import { fill } from "../../messages/fill.js";
import type { ShownNotice } from "../../net/load-notice.js";
import { type FieldView, optional } from "./field.js";

/** What a consent rests on: the notice with the way to the whole of it, or that none has come. */
export function consentHead(t: FieldView["t"], notice: ShownNotice | undefined): TemplateResult {
  const name = notice && fill(t.noticeName ?? "", { version: notice.version });
  return html`<legend>${t.consentTitle} ${optional(t)}</legend>
    <p class="muted" id="notice">
      ${notice ? notice.text : t.noticeNone}
      ${/^(https?:|\/)/.test(notice?.url ?? "") ? html`<a href=${notice!.url}>${name}</a>` : name}
    </p>`;
}
