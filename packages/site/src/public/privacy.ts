import { html } from "../kit/view/html.js";
import type { View } from "../kit/view/view.js";
import { layout } from "../kit/page/layout.js";

/** Kept with every consent, so that it can be shown later what the person had read. Changes whenever the notice does. */
export const NOTICE_VERSION = "demo-2026-11.3";

/** The notice that a person's consent refers to (Luật 91/2025/QH15 Điều 9: told purposes, data, holder and rights). */
export function privacyPage(view: View): string {
  const { privacy } = view.messages;
  return layout(view, {
    title: privacy.title,
    body: html`<article class="column">
      <h1>${privacy.title}</h1>
      <p class="lead">${privacy.lead}</p>
      <table class="stacked">
        <caption>
          ${privacy.caption}
        </caption>
        <thead>
          <tr>
            ${privacy.columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${privacy.purposes.map(
            ([purpose, data, when]) =>
              html`<tr>
                <th scope="row">${purpose}</th>
                <td>${data}</td>
                <td>${when}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${privacy.sections.map(
        ([title, text]) =>
          html`<h2>${title}</h2>
            <p>${text}</p>`,
      )}
      <p class="hint">${privacy.version}: ${NOTICE_VERSION}</p>
    </article>`,
  });
}
