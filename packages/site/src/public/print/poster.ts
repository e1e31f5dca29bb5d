import { html } from "../../kit/view/html.js";
import { spoken } from "../../kit/view/spoken.js";
import { localHref, ownAddress } from "../../kit/view/own-address.js";
import type { View } from "../../kit/view/view.js";
import { layout } from "../../kit/page/layout.js";
import { placeCards } from "../../kit/parts/place-cards.js";
import { qrCode } from "../../kit/parts/qr-code.js";

/**
 * A sheet to print and hang up where people wait: the way to the form for a telephone's camera, for whoever types, and for whoever does
 * neither.
 *
 * @param origin where people reach this server
 */
export function posterPage(view: View, origin: URL): string {
  const { messages, lang, site } = view;
  const { poster } = messages;
  const address = new URL(localHref(view, "/"), origin).href;
  const typed = new URL(ownAddress(site, "/"), origin).href.replace(/^https?:\/\/|\/$/g, "");
  const texts = site.texts[lang];
  return layout(view, {
    title: poster.title,
    hidden: true,
    body: html`<article class="poster">
      <p class="poster-hint hint">${poster.hint}</p>
      <p class="poster-agency">${site.isCommittee && messages.agencyPrefix} ${spoken(view, site.agency.name)}</p>
      <h1>${poster.heading}</h1>
      <p class="lead">${poster.lead}</p>
      ${qrCode(`${address}#gui`, poster.code)}
      <p class="poster-address">${typed}</p>
      <ol class="steps">
        ${poster.steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      <p class="notice">${poster.notHere} ${texts.lawfulChannel}</p>
      ${
        texts.otherWays.length > 0 &&
        html`<h2>${messages.otherWays}</h2>
          ${placeCards(view, texts.otherWays)}`
      }
    </article>`,
  });
}
