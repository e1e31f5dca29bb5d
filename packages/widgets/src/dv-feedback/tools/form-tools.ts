import type { Lang } from "@danvan/core/terms";
import { type TemplateResult, html, nothing } from "lit";
import { type ToolWords, tools } from "../../messages/vi/tools.js";
import { toolStyles } from "./form-tools.styles.js";
import { canSpeak, readAloud } from "./read-aloud.js";

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
  /** Whether a voice was heard; not known before the first word. */
  readonly isHeard?: boolean | undefined;
}

/** Large letters, reading aloud, and helped entry: for this visit only, nothing of it is kept. */
export function formTools(
  t: ToolWords,
  lang: Lang,
  { big = false, helped = false, hush, isHeard }: Tools,
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
            <p class="muted" role="status">
              ${isHeard === undefined ? nothing : isHeard ? t.toolAloudOn : t.toolNoVoice}
            </p>`
        : nothing
    }
    <button type="button" class="button" id="helped" aria-pressed=${helped} @click=${() => change({ helped: !helped })}>
      ${t.toolHelped}
    </button>
    <p class="muted" role="status">${helped ? t.toolHelpedOn : nothing}</p>
  </div>`;

  function speak({ target }: Event) {
    hush?.();
    change({ hush: undefined, isHeard: undefined });
    if (hush) return;
    const form = (target as Element).closest("form")!;
    const tell = (isHeard: boolean) => change(isHeard ? { isHeard } : { isHeard, hush: undefined });
    change({ hush: readAloud(form, lang, tell) });
  }
}
