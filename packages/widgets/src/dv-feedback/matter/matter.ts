import { guessField } from "@danvan/core/guess-field";
import type { Lang } from "@danvan/core/terms";
import type { CaseField, PublishedAnswer } from "@danvan/core/wire";
import { type TemplateResult, html, nothing } from "lit";
import { fill } from "../../messages/fill.js";
import { type MatterWords, matter } from "../../messages/vi/matter.js";
import type { Agency } from "../../net/client.js";
import type { Net } from "../../net/load-notice.js";
import { matterOf } from "./load-matter.js";
import { type PositionForm, positionField } from "./position.js";
import { similar } from "./similar.js";

export const words = { matter };

type Words = MatterWords & { readonly optional: string };

/** What the part reads of the form and tells it. */
export interface MatterForm extends PositionForm {
  readonly t: Words;
  readonly lang: Lang;
  readonly at: PositionForm["at"] & Agency;
  readonly net: Net;
}

/** What the message is about, and what was answered to others in like words. Nothing of it is needed to send. */
export function matterField(form: MatterForm): TemplateResult {
  const { t } = form;
  const { text = "" } = form.fields;
  const { fields, answers } = matterOf(form.net, form.at, text, () => form.at.requestUpdate());
  return html`${positionField(form)} ${fields[0] ? fieldSelect(form, fields, text) : nothing}
  ${similarAnswers(t, similar(text, answers))}`;
}

/** Only the sender's own choice is sent; the guess is shown, and the agency's server makes it of the same words. */
const fieldSelect = (
  { t, lang, tell, fields: { field: chosen = "" } }: MatterForm,
  fields: readonly CaseField[],
  text: string,
) => {
  const guessed = guessField(text, fields);
  const name = fields.find(({ id }) => id === guessed)?.name[lang];
  return html`<div class="field">
    <label for="field">${t.fieldTitle} <span class="muted">(${t.optional})</span></label>
    <select
      class="input"
      id="field"
      part="input"
      @change=${({ target }: Event) => tell({ field: (target as HTMLSelectElement).value })}
    >
      <option value="">${name ? fill(t.fieldGuessed, { name }) : t.fieldGuess}</option>
      ${fields.map((one) => html`<option value=${one.id} .selected=${one.id === chosen}>${one.name[lang]}</option>`)}
    </select>
  </div>`;
};

const similarAnswers = (t: Words, found: readonly PublishedAnswer[]) =>
  found[0]
    ? html`<details id="similar">
        <summary>${fill(t.similarTitle, { count: found.length })}</summary>
        ${found.map(
          ({ lang, question, answer, place }) =>
            html`<div class="field">
              <p>
                <strong lang=${question === null ? nothing : lang}>${question ?? t.similarWithheld}</strong
                >${place ? ` (${place})` : nothing}
              </p>
              <p lang=${lang}>${answer}</p>
            </div>`,
        )}
      </details>`
    : nothing;
