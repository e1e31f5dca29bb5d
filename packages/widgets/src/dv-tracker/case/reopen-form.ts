import { LIMITS } from "@danvan/core/terms";
import { type TemplateResult, html, nothing } from "lit";
import { reopenCase } from "../../net/client.js";
import { resultOf } from "./result-of.js";
import { doneOf, senderForm } from "./sender-form.js";
import type { CaseView } from "./tracker-state.js";

/** Asks the agency, once, to look at a closed case again. */
export function reopening(view: CaseView): TemplateResult | typeof nothing {
  const { t, acts, secret } = view;
  const { code, mayReopen } = view.case;
  if (acts.result?.about === doneOf("reopen")) return resultOf(acts, doneOf("reopen"));
  if (!mayReopen) return nothing;
  return html`<details class="reopen" part="reopen" ?open=${acts.isReopening}>
    <summary>${t.reopenTitle}</summary>
    ${senderForm(view, {
      id: "reopen",
      label: t.reasonTitle,
      hint: t.reopenHint,
      submit: t.reopen,
      needsSecret: t.reopenNeedsSecret,
      done: t.reopened,
      shortest: LIMITS.textMin,
      longest: LIMITS.commentMax,
      send: (words) => reopenCase(view, code, secret, words),
    })}
  </details>`;
}
