import type { ConsentPurpose } from "@danvan/core/terms";
import { type TemplateResult, html } from "lit";
import type { ShownNotice } from "../../net/load-notice.js";
import type { Fields } from "../writing/fields.js";

/** What consents read of the element and tell it: no member, for they stand in a part too. `notice` is `undefined` while none has come. */
export interface ConsentForm {
  readonly notice: ShownNotice | undefined;
  readonly fields: Fields;
  tell(fields: Fields): void;
}

/**
 * Nothing is ticked beforehand but what the person ticked under the same notice, in the plain form or before the words came back. The
 * form's own field holds it, so that it counts before the box is drawn.
 */
export function consentBox(
  form: ConsentForm,
  { version }: ShownNotice,
  purpose: ConsentPurpose,
  label: string,
  id: string = purpose,
): TemplateResult {
  const { notice, consent } = form.fields;
  const given = (notice === version && consent) || "";
  return html`<label class="tick">
    <input
      type="checkbox"
      id=${id}
      .checked=${given.includes(purpose)}
      @change=${({ target }: Event) =>
        form.tell({
          notice: version,
          consent: (target as HTMLInputElement).checked ? `${given} ${purpose}` : given.replace(purpose, ""),
        })}
    />
    <span>${label}</span>
  </label>`;
}
