import { html } from "../kit/view/html.js";
import { ownAddress } from "../kit/view/own-address.js";
import type { PageFile } from "../kit/view/site.js";
import type { View } from "../kit/view/view.js";
import { layout } from "../kit/page/layout.js";

/**
 * Where a webmaster has a page examined: the script of `@danvan/doctor` reads what is typed here and draws what it finds. Nothing of it is sent,
 * also where no script runs: a form whose method is `dialog` sends nothing outside a dialog.
 */
export function doctorPage(view: View, doctor: PageFile, origins: readonly string[]): string {
  const { doctor: t } = view.messages;
  return layout(view, {
    title: t.title,
    hidden: true,
    body: html`<article class="column">
      <h1>${t.title}</h1>
      <p class="lead">${t.lead}</p>
      <noscript><p class="notice">${t.noScript}</p></noscript>
      <form class="card" method="dialog" data-doctor data-origins="${ownAddress(view.site, "/nhung/kiem-tra/nguon")}">
        <div class="field">
          <label for="address">${t.address}</label>
          <p class="hint" id="address-hint">${t.addressHint}</p>
          <input
            id="address"
            name="address"
            type="url"
            inputmode="url"
            autocomplete="url"
            aria-describedby="address-hint"
          />
        </div>
        <div class="field">
          <label for="source">${t.source}</label>
          <p class="hint" id="source-hint">${t.sourceHint}</p>
          <textarea id="source" name="source" rows="8" spellcheck="false" aria-describedby="source-hint"></textarea>
        </div>
        <p><button>${t.run}</button></p>
      </form>
      <div class="findings" data-findings role="status"></div>
      ${
        origins.length > 0
          ? html`<h2>${t.origins}</h2>
              <ul>
                ${origins.map((origin) => html`<li>${origin}</li>`)}
              </ul>`
          : html`<p class="hint">${t.noOrigins}</p>`
      }
      <script defer src="${doctor.href}" integrity="${doctor.integrity}"></script>
    </article>`,
  });
}
