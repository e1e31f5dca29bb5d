import { LANGS, type Lang } from "@danvan/core/terms";
import { css, html } from "lit";
import { GLOBALS_UPDATED, SET_GLOBALS, UPDATE_GLOBALS } from "storybook/internal/core-events";
import { addons } from "storybook/preview-api";
import { explorerStyles } from "./explorer.styles.ts";
import { PageElement } from "./page-element.ts";
import { setPageLanguage } from "./page-language.ts";

const NAMES: Record<Lang, string> = { vi: "Tiếng Việt", en: "English" };

/** The page follows Storybook's own switch in the toolbar: one choice for pages and stories alike. */
export async function followToolbar(): Promise<void> {
  // Storybook's frame says English until told otherwise, and an element reads the language of its page when it starts.
  setPageLanguage(/\blang:en\b/.test(new URLSearchParams(location.search).get("globals") ?? "") ? "en" : "vi");
  const channel = await addons.ready();
  const follow = (update: { globals?: { lang?: Lang } } | undefined) => {
    if (update?.globals?.lang) setPageLanguage(update.globals.lang);
  };
  for (const event of [SET_GLOBALS, GLOBALS_UPDATED]) channel.on(event, follow);
}

/** The choice of language at the top of a page: two buttons, each in its own language. */
export class LanguageSwitch extends PageElement {
  static override styles = [
    explorerStyles,
    css`
      .choices {
        justify-content: flex-end;
      }
      button[aria-pressed="true"] {
        background: var(--accent);
        color: var(--on-accent);
      }
    `,
  ];

  #choose(lang: Lang): void {
    setPageLanguage(lang);
    addons.getChannel().emit(UPDATE_GLOBALS, { globals: { lang } });
  }

  override render() {
    return html`<div class="choices row" role="group" aria-label="Ngôn ngữ / Language">
      ${LANGS.map(
        (lang) =>
          html`<button
            type="button"
            lang=${lang}
            aria-pressed=${lang === this.language}
            @click=${() => this.#choose(lang)}
          >
            ${NAMES[lang]}
          </button>`,
      )}
    </div>`;
  }
}
