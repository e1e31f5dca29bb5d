import type { OnlineKind } from "@danvan/core/terms";
import { type TemplateResult, html } from "lit";
import type { ConsentView } from "./consent-field.js";
import { errorOf, isWrong } from "./field.js";
import { pictogram } from "./kind-pictograms.js";

/** The kinds to choose from, one card each. What a person chose stays chosen, whichever card has it now: a page may offer other kinds meanwhile. */
export const kindField = (view: ConsentView, kinds: readonly OnlineKind[]): TemplateResult =>
  html`<fieldset
    role="radiogroup"
    aria-required="true"
    aria-invalid=${isWrong(view, "kind")}
    aria-describedby="kind-error"
  >
    <legend>${view.t.kindTitle}</legend>
    ${errorOf(view, "kind")}
    <div class="cards">
      ${kinds.map((kind, index) => {
        const name = view.t.kinds[kind];
        return html`<label class="choice card" part="card">
          ${pictogram(kind)}
          <span
            ><strong>${name}</strong><br /><span class="muted" id="${kind}-hint">${view.t.kindHints[kind]}</span></span
          >
          <input
            type="radio"
            name="kind"
            id=${index ? kind : "kind"}
            .value=${kind}
            .checked=${kind === view._consents.fields["kind"]}
            aria-label=${name}
            aria-describedby="${kind}-hint"
          />
        </label>`;
      })}
    </div>
  </fieldset>`;
