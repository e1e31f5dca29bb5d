import { html } from "../kit/view/html.js";
import { outward, type View } from "../kit/view/view.js";
import { localHref } from "../kit/view/own-address.js";
import { layout } from "../kit/page/layout.js";
import { placeCards } from "../kit/parts/place-cards.js";

/**
 * Where complaints and denunciations lawfully go.
 *
 * @param stopped whether a sending without script read like a denunciation; its text is not shown again, so that it stays on no screen and
 * in no history
 */
export function guidancePage(view: View, stopped = false): string {
  const { guidance } = view.messages;
  return layout(view, {
    title: guidance.title,
    ...(stopped ? { hidden: true } : {}),
    body: html`<article class="column">
      ${
        stopped &&
        html`<section class="notice" aria-labelledby="stopped-title" tabindex="-1" autofocus>
          <h2 id="stopped-title">${guidance.stopped.title}</h2>
          <p>${guidance.stopped.denunciation}</p>
          <p>${guidance.stopped.back}</p>
        </section>`
      }
      <h1>${guidance.title}</h1>
      <p class="lead">${guidance.lead}</p>
      <h2>${guidance.denunciation}</h2>
      <ul>
        ${guidance.denunciationItems.map((item) => html`<li>${item}</li>`)}
      </ul>
      <h2>${guidance.complaint}</h2>
      <ul>
        ${guidance.complaintItems.map((item) => html`<li>${item}</li>`)}
      </ul>
      <h2>${guidance.where}</h2>
      ${placeCards(view, view.site.texts[view.lang].receptions)}
      ${view.site.reception && html`<p><a href="${localHref(view, "/lich-tiep-cong-dan")}" ${outward(view)}>${view.messages.reception.link}</a></p>`}
    </article>`,
  });
}
