import type { Lang } from "@danvan/core";
import { html } from "../kit/view/html.js";
import { localHref } from "../kit/view/own-address.js";
import type { Look, MountedSite } from "../kit/view/site.js";
import { en } from "../messages/en.js";
import { vi } from "../messages/vi.js";

/** Which agency do you mean? The one page of a server that belongs to none of them. */
export function choosePage(
  look: Look & Pick<MountedSite, "base">,
  agencies: readonly { readonly name: string; readonly href: string }[],
  lang: Lang,
): string {
  const { choose, language } = lang === "en" ? en : vi;
  const inLang = (href: string) => (lang === "vi" ? href : `${href}?lang=${lang}`);
  const markup = html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${choose.title}</title>
        <link rel="icon" href="${look.icon.href}" type="image/svg+xml" />
        <link rel="stylesheet" href="${look.style.href}" integrity="${look.style.integrity}" />
      </head>
      <body>
        <main id="main" tabindex="-1" class="wrap">
          <div class="column">
            <h1>${choose.title}</h1>
            <p class="lead">${choose.lead}</p>
            <ul class="cards">
              ${agencies.map(({ name, href }) => html`<li class="card"><a href="${inLang(href)}">${name}</a></li>`)}
            </ul>
            <p>
              <a
                href="${localHref({ site: look, lang: lang === "vi" ? "en" : "vi" }, "/")}"
                lang="${language.otherLang}"
                hreflang="${language.otherLang}"
                >${language.other}</a
              >
            </p>
          </div>
        </main>
      </body>
    </html> `;
  return markup.toString();
}
