import { html } from "../view/html.js";
import { localHref } from "../view/own-address.js";
import type { View } from "../view/view.js";
import type { Page } from "./page.js";
import { pageTitle } from "./page-title.js";

/**
 * A document made to stand in a frame of another site: no masthead, no menu, no script, and every link opens a page of its own, because
 * a frame cannot show what refuses framing.
 */
export function framedLayout(view: View, page: Page): string {
  const { site, lang, messages, here } = view;
  const { banner } = site.texts[lang];
  const { other, otherLang } = messages.language;
  const markup = html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${pageTitle(view, page)}</title>
        <link rel="stylesheet" href="${site.style.href}" integrity="${site.style.integrity}" />
      </head>
      <body>
        <main id="main" tabindex="-1" class="wrap">${page.body}</main>
        <footer>
          <div class="wrap">
            <p>
              ${messages.frame.agency(site.isCommittee ? messages.agencyFull(site.agency.name) : site.agency.name)}
              ${banner && `${banner.label} ${banner.text}`}
            </p>
            <ul>
              <li>
                <a href="${localHref(view, `/gui-y-kien/${site.agency.code}`)}" target="_blank"
                  >${messages.frame.ownPage}</a
                >
              </li>
              <li>
                <a
                  href="${localHref({ site, lang: lang === "vi" ? "en" : "vi" }, here)}"
                  lang="${otherLang}"
                  hreflang="${otherLang}"
                  >${other}</a
                >
              </li>
            </ul>
          </div>
        </footer>
      </body>
    </html> `;
  return markup.toString();
}
