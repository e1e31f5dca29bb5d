import { type TemplateResult, html, nothing } from "lit";
import { fill } from "../../messages/fill.js";
import { type FieldView, errorOf, optional } from "./field.js";

/** What is told about the data before a consent is asked for. */
export interface ShownNotice {
  readonly version: string;
  readonly text: string;
  /** Where the whole of it stands. */
  readonly url: string | undefined;
}

/** The consents, and the notice that they rest on; `undefined` while it has not come. */
export interface ConsentView extends FieldView {
  readonly _element: FieldView["_element"] & {
    readonly _notice: ShownNotice | undefined;
    readonly _drafting: { readonly _allowed: string | undefined };
  };
}

/**
 * Nothing is ticked beforehand but what the person ticked in the plain form under the same notice, and only what is used is asked for: nothing here publishes. Without the notice none is asked: consent rests on what was told
 * before it (Luật 91/2025/QH15 Điều 9).
 */
export function consentField(view: ConsentView): TemplateResult {
  const { t } = view;
  const notice = view._element._notice;
  const name = notice && fill(t.noticeName, { version: notice.version });
  return html`<fieldset id=${notice ? nothing : "consent"} tabindex="-1" aria-describedby="notice consent-error">
    <legend>${t.consentTitle} ${optional(t)}</legend>
    <p class="muted" id="notice">
      ${notice ? notice.text : t.noticeNone}
      ${/^(https?:|\/)/.test(notice?.url ?? "") ? html`<a href=${notice!.url}>${name}</a>` : name}
    </p>
    ${errorOf(view, "consent")}
    ${
      notice &&
      html`<label class="tick">
        <input
          type="checkbox"
          name="consent"
          id="consent"
          value="contact"
          ?checked=${view._element._drafting._allowed === notice.version}
        />
        <span>${t.purposes.contact}</span>
      </label>`
    }
  </fieldset>`;
}
