import { html, type Html } from "../view/html.js";
import type { Faults } from "./faults.js";

/**
 * The list of what is wrong, at the top of the page, each a link to its field. It takes the focus when it appears, because
 * a screen reader on a page that was just loaded would otherwise begin at the site's name.
 *
 * @param fields ids of the fields, in their order on the page
 */
export function errorSummary(faults: Faults, fields: readonly string[], title: string, note?: string): Html | null {
  if (faults.size === 0) return null;
  const ofForm = [...faults].filter(([field]) => !fields.includes(field));
  return html`<section class="errors" aria-labelledby="errors-title" tabindex="-1" autofocus>
    <h2 id="errors-title">${title}</h2>
    <ul>
      ${ofForm.map(([, text]) => html`<li>${text}</li>`)}
      ${fields
        .filter((field) => faults.has(field))
        .map((field) => html`<li><a href="#${field}">${faults.get(field)}</a></li>`)}
    </ul>
    ${note && html`<p>${note}</p>`}
  </section>`;
}
