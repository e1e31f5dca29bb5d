import { html, type Html } from "../view/html.js";
import { spoken } from "../view/spoken.js";
import { localHref } from "../view/own-address.js";
import type { View } from "../view/view.js";
import { framedLayout } from "./framed-layout.js";
import type { Page } from "./page.js";
import { pageTitle } from "./page-title.js";

/** A field that nothing else shrinks for: the elements do so by themselves. */
const hasFileField = ({ body, script }: Page) => !script && body.toString().includes(" data-shrink");

/** Marked where small elements of the officers' pages stand. */
const hasDesk = ({ body, menu }: Page) => [body, menu].some((part) => part?.toString().includes("<desk-"));

/** A people's committee is named by its place; a department, or a name that says it already, stands for itself. */
const prefix = ({ site, messages }: View) =>
  site.isCommittee && html`<span class="agency-kind">${messages.agencyPrefix}</span>`;

/** A whole HTML document. */
export function layout(view: View, page: Page): string {
  if (view.framed) return framedLayout(view, page);
  const { site, lang, messages } = view;
  const { banner } = site.texts[lang];
  const markup = html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        ${page.hidden && html`<meta name="robots" content="noindex" />`}
        ${page.feed && html`<link rel="alternate" type="application/atom+xml" title="${page.title}" href="${page.feed}" />`}
        <title>${pageTitle(view, page)}</title>
        <link rel="icon" href="${site.icon.href}" type="image/svg+xml" />
        <link rel="stylesheet" href="${site.style.href}" integrity="${site.style.integrity}" />
        ${page.script && html`<script defer src="${site.script.href}" integrity="${site.script.integrity}"></script>`}
        ${
          site.desk &&
          hasDesk(page) &&
          html`<script defer src="${site.desk.href}" integrity="${site.desk.integrity}"></script>`
        }
        ${
          site.fileFields &&
          hasFileField(page) &&
          html`<script defer src="${site.fileFields.href}" integrity="${site.fileFields.integrity}"></script>`
        }
      </head>
      <body>
        <a class="skip" href="#main">${messages.skip}</a>
        <header>
          ${
            banner &&
            html`<p class="banner">
              <span class="wrap"><strong>${banner.label}</strong> ${banner.text}</span>
            </p>`
          }
          <div class="masthead wrap">
            <a class="agency" href="${localHref(view, "/")}">
              <img src="${site.icon.href}" alt="" width="44" height="44" />
              <span>${prefix(view)} ${spoken(view, site.agency.name)}</span>
            </a>
            <a
              class="language"
              href="${localHref({ site, lang: lang === "vi" ? "en" : "vi" }, view.here)}"
              lang="${messages.language.otherLang}"
              hreflang="${messages.language.otherLang}"
              >${messages.language.other}</a
            >
          </div>
          ${page.menu ?? menu(view)}
        </header>
        <main id="main" tabindex="-1" class="wrap">${page.body}</main>
        ${footer(view)}
      </body>
    </html> `;
  return markup.toString();
}

function menu(view: View): Html {
  const { messages } = view;
  const items = [
    ["/#gui", messages.nav.send],
    ["/tra-cuu", messages.nav.track],
    ["/ket-qua", messages.nav.report],
    ["/khieu-nai-to-cao", messages.nav.guidance],
  ] as const;
  return html`<nav class="menu" aria-label="${messages.nav.label}">
    <ul class="wrap">
      ${items.map(([path, text]) => html`<li><a href="${localHref(view, path)}">${text}</a></li>`)}
    </ul>
  </nav>`;
}

function footer(view: View): Html {
  const { messages } = view;
  const items = [
    ["/quyen-rieng-tu", messages.footer.privacy],
    ["/khieu-nai-to-cao", messages.nav.guidance],
    ["/ap-phich", messages.poster.title],
    ["/lam-viec", messages.footer.officers],
  ] as const;
  return html`<footer>
    <div class="wrap">
      <nav aria-label="${messages.footer.label}">
        <ul>
          ${items.map(([path, text]) => html`<li><a href="${localHref(view, path)}">${text}</a></li>`)}
        </ul>
      </nav>
      <p>${messages.footer.cookies}</p>
    </div>
  </footer>`;
}
