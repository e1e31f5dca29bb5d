import { type TemplateResult, html, nothing } from "lit";
import { fill } from "../../messages/fill.js";
import { forget, remember, remembered } from "../../device/remembered.js";
import { forgetPhotos } from "./photos/kept-photos.js";
import type { CaseView, TrackerView } from "./tracker-state.js";

/** The codes that this device keeps, each to open and to forget. */
export function rememberedList(view: TrackerView): TemplateResult {
  const { t, agency, acts, on } = view;
  const result = acts.result?.about === "forget" ? acts.result.text : "";
  const receipts = remembered(agency);
  return html`${
      receipts[0]
        ? html`<section class="field" part="remembered" aria-labelledby="remembered">
            <h3 id="remembered" tabindex="-1">${t.rememberedTitle}</h3>
            <ul class="rows">
              ${receipts.map(
                ({ code, secret }) =>
                  html`<li>
                    <strong id="r${code}" translate="no">${code}</strong>
                    <button
                      type="button"
                      class="button"
                      id="o${code}"
                      aria-labelledby="o${code} r${code}"
                      @click=${() => void on.look(code, secret)}
                    >
                      ${t.rememberedOpen}
                    </button>
                    <button
                      type="button"
                      class="button"
                      id="f${code}"
                      aria-labelledby="f${code} r${code}"
                      @click=${() => drop(code)}
                    >
                      ${t.forget}
                    </button>
                  </li>`,
              )}
            </ul>
          </section>`
        : nothing
    }
    <p class=${result ? "muted" : "out-of-sight"} role="status">${result}</p>`;

  function drop(code: string) {
    void forgetPhotos(agency, code);
    forget(agency, code);
    on.act({ result: { about: "forget", text: fill(t.forgotten, { code }) } });
    on.focus(remembered(agency)[0] ? "#remembered" : "#code");
  }
}

/** Whether this device keeps the code that is shown: only a person ticks it. */
export function rememberTick({ t, agency, secret, acts, on, case: { code } }: CaseView): TemplateResult {
  const kept = remembered(agency).find((one) => one.code === code);
  const result = acts.result?.about === "remember" ? acts.result.text : nothing;
  const change = ({ target }: Event) => {
    const box = target as HTMLInputElement;
    const own = secret || kept?.secret;
    const done = box.checked ? remember(agency, { code, ...(own && { secret: own }) }) : forget(agency, code);
    if (!done) box.checked = false;
    on.act({ result: { about: "remember", text: done ? "" : t.rememberFailed } });
  };
  return html`<div class="keep" part="remember">
    <label class="choice">
      <input
        type="checkbox"
        id="remember"
        .checked=${!!kept && (!secret || kept.secret === secret)}
        @change=${change}
        aria-describedby="remember-hint"
      />
      <span>${t.remember}</span>
    </label>
    <p class="muted" id="remember-hint">${secret ? t.rememberSecretHint : t.rememberHint}</p>
    <p class="error" role="alert" ?hidden=${!acts.result?.text || acts.result.about !== "remember"}>${result}</p>
  </div>`;
}
