import { html, type Html } from "../view/html.js";
import { writtenHref } from "../view/own-address.js";
import type { Place } from "../view/site.js";
import { outward, type View } from "../view/view.js";

/** Places and services, a card each; what is still to be entered shows as a gap. */
export const placeCards = (view: View, places: readonly Place[]): Html =>
  html`<ul class="cards">
    ${places.map(
      ({ name, text, link, where }) =>
        html`<li class="card">
          <h3>${name}</h3>
          ${(text || link) && html`<p>${text} ${link && html`<a href="${writtenHref(view, link.href)}" ${outward(view)}>${link.text}</a>`}</p>`}
          ${where && html`<p class="gap">${where}</p>`}
        </li>`,
    )}
  </ul>`;
