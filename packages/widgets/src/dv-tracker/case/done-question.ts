import { type TemplateResult, html } from "lit";
import { confirmCase } from "../../net/client.js";
import { resultOf } from "./result-of.js";
import type { CaseView } from "./tracker-state.js";

const ABOUT = "confirm";

/** Asks the sender, some time after an answer, whether it is really done; "not yet" leads to the form that opens the case again. */
export function doneQuestion(view: CaseView): TemplateResult {
  const { t, acts, on, secret } = view;
  const { code, asksIfDone } = view.case;
  return html`${resultOf(acts, ABOUT)}
  ${
    asksIfDone &&
    html`<section class="panel" part="confirm" aria-labelledby="confirm">
      <h3 id="confirm">${t.confirmTitle}</h3>
      <p class="muted">${t.confirmHint}</p>
      <div class="actions">
        <button type="button" class="button primary" aria-disabled=${acts.busy === ABOUT} @click=${confirmed}>
          ${acts.busy === ABOUT ? t.actSending : t.confirmYes}
        </button>
        <button type="button" class="button" @click=${notYet}>${t.confirmNo}</button>
      </div>
    </section>`
  }`;

  async function confirmed() {
    if (!on.begin(ABOUT)) return;
    const outcome = await confirmCase(view, code, secret);
    on.act({ busy: undefined });
    if (!outcome.ok) {
      const text = `${t.confirmFailed} ${on.explain(outcome.failure)}`;
      return on.act({ result: { about: ABOUT, text, isBad: true } });
    }
    on.act({ result: { about: ABOUT, text: t.confirmed } });
    await on.again();
    on.focus("#case");
  }

  function notYet() {
    on.act({ isReopening: true });
    on.focus("#reason");
  }
}
