import type { Lang } from "@danvan/core/terms";
import { type TemplateResult, html, nothing } from "lit";
import { type ToolWords, tools } from "../../messages/vi/tools.js";
import { toolStyles } from "./form-tools.styles.js";
import { canSpeak, hasVoice, readAloud } from "./read-aloud.js";

export const words = { tools };
export const styles = [toolStyles];

/** What is switched on. */
export interface Tools {
  /** The letters are large. */
  readonly big?: boolean;
  /** Somebody types for somebody else. */
  readonly helped?: boolean;
  /** Stops reading aloud; there while it reads. */
  readonly hush?: (() => void) | undefined;
}

/** Large letters, reading aloud, and helped entry: for this visit only, nothing of it is kept. */
export function formTools(
  t: ToolWords,
  lang: Lang,
  { big = false, helped = false, hush }: Tools,
  change: (change: Tools) => void,
): TemplateResult {
  return html`<div class="stack inner tools">
    <button type="button" class="button" id="big" aria-pressed=${big} @click=${() => change({ big: !big })}>
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
    <button type="button" class="button" id="helped" aria-pressed=${helped} @click=${() => change({ helped: !helped })}>
      ${t.toolHelped}
    </button>
    <p class="muted" role="status">${helped ? t.toolHelpedOn : nothing}</p>
  </div>`;

  function speak({ target }: Event) {
    hush?.();
    const form = (target as Element).closest("form")!;
    change({ hush: hush ? undefined : readAloud(form, lang) });
  }
}
