import { type TemplateResult, html, nothing } from "lit";
import { type ToolWords, tools } from "../../messages/vi/tools.js";
import { toolStyles } from "./form-tools.styles.js";
import type { FormView } from "../form-state.js";
import { canSpeak, hasVoice, readAloud } from "./read-aloud.js";

export const words = { tools };
export const styles = [toolStyles];

/** Large letters, reading aloud, and helped entry: for this visit only, nothing of it is kept. */
export function formTools({ t: all, lang, on, big = false, helped = false, hush }: FormView): TemplateResult {
  const t = all as typeof all & ToolWords;
  return html`<div class="stack inner tools">
    <button type="button" class="button" id="big" aria-pressed=${big} @click=${() => on.set({ big: !big })}>
      ${t.toolBig}
    </button>
    ${
      canSpeak()
        ? html`<button type="button" class="button" id="aloud" aria-pressed=${!!hush} @click=${speak}>
              ${t.toolAloud}
            </button>
            <p class="muted" role="status">${hush ? (hasVoice(lang) ? t.toolAloudOn : t.toolNoVoice) : nothing}</p>`
        : nothing
    }
    <button type="button" class="button" id="helped" aria-pressed=${helped} @click=${() => on.set({ helped: !helped })}>
      ${t.toolHelped}
    </button>
    <p class="muted" role="status">${helped ? t.toolHelpedOn : nothing}</p>
  </div>`;

  function speak({ target }: Event) {
    hush?.();
    const form = (target as Element).closest("form")!;
    on.set({ hush: hush ? undefined : readAloud(form, lang) });
  }
}
