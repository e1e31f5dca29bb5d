import { CONSENT_PURPOSES, type ConsentPurpose } from "@danvan/core/terms";
import { type TemplateResult, html, nothing } from "lit";
import { narrowConsent } from "../../net/client.js";
import { panel } from "../../element/panel.js";
import { resultOf } from "./result-of.js";
import type { CaseView } from "./tracker-state.js";

/**
 * What the sender still allows, each to withdraw: as easy as it was to give (Luật 91/2025/QH15 Điều 9). Asked once before, because
 * what is erased does not come back. Only whoever has the secret sees it.
 */
export function consents(view: CaseView): TemplateResult | typeof nothing {
  const { t, acts, on } = view;
  const allowed = view.case.consent?.purposes;
  if (!allowed || !(allowed[0] || acts.result?.about === "consent")) return nothing;
  const { asking } = acts;
  return html`<section class="field" part="consent" aria-labelledby="consent">
    <h3 id="consent" tabindex="-1">${t.consentTitle}</h3>
    ${
      allowed[0]
        ? html`<ul class="rows">
            ${CONSENT_PURPOSES.filter((purpose) => allowed.includes(purpose)).map(
              (purpose) =>
                html`<li>
                  <span id="p-${purpose}">${t.consents[purpose]}</span>
                  <button
                    type="button"
                    class="button"
                    id="w-${purpose}"
                    aria-labelledby="w-${purpose} p-${purpose}"
                    ?hidden=${asking === purpose}
                    @click=${() => ask(purpose)}
                  >
                    ${t.withdraw}
                  </button>
                </li>`,
            )}
          </ul>`
        : html`<p>${t.consentNone}</p>`
    }
    ${
      asking
        ? panel("asking", "warn", t.withdrawTitle[asking], html`<p>${t.withdrawText[asking]}</p>`, [
            [acts.busy === asking ? t.actSending : t.withdrawYes[asking], () => void withdraw(asking)],
            [t.withdrawNo, () => leave(asking)],
          ])
        : nothing
    }
    ${resultOf(acts, "consent")}
  </section>`;

  function ask(purpose: ConsentPurpose) {
    on.act({ asking: purpose, result: undefined });
    on.focus("#asking");
  }

  function leave(purpose: ConsentPurpose) {
    on.act({ asking: undefined });
    on.focus(`#w-${purpose}`);
  }

  async function withdraw(purpose: ConsentPurpose) {
    if (!on.begin(purpose)) return;
    on.act({ result: undefined });
    const rest = allowed!.filter((one) => one !== purpose);
    const outcome = await narrowConsent(view, view.case.code, view.secret, rest);
    if (!outcome.ok) {
      const text = `${t.withdrawFailed} ${on.explain(outcome.failure)}`;
      return on.act({ busy: undefined, result: { about: "consent", text, isBad: true } });
    }
    on.know({ consent: { purposes: outcome.value.purposes } });
    on.act({ busy: undefined, asking: undefined, result: { about: "consent", text: t.withdrawn[purpose] } });
    on.focus("#consent");
  }
}
