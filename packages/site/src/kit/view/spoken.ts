import type { Lang } from "@danvan/core";
import { html, type Html } from "./html.js";

type Page = { readonly lang: Lang };

/**
 * The attribute of an element whose words are of another language than its page's, so that they are read aloud in theirs (WCAG 3.1.2).
 * @param lang of the words: what agencies, officers and most citizens write is Vietnamese
 * @example inLang({ lang: "en" }) // → lang="vi"
 */
export const inLang = (page: Page, lang: Lang = "vi"): Html | false => lang !== page.lang && html`lang="${lang}"`;

/** Words within a line, with their language where it is not the page's. @example spoken({ lang: "vi" }, "Phường Thành Sen") // → "Phường Thành Sen" */
export const spoken = (page: Page, words: Html | string, lang: Lang = "vi"): Html | string =>
  lang === page.lang || words === "" ? words : html`<span lang="${lang}">${words}</span>`;

/** What somebody wrote, with its lines as they are. Nothing stands beside it: a line of the template would be one of the words. */
export function quoted(
  page: Page,
  words: Html | string | readonly (Html | string)[] | null | undefined,
  lang: Lang = "vi",
): Html {
  return lang === page.lang ? html`<p class="quote">${words}</p>` : html`<p class="quote" lang="${lang}">${words}</p>`;
}
