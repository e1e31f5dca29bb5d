import { html, type Html } from "../view/html.js";
import type { Faults } from "./faults.js";
import { namesIn } from "./names-in.js";

/** What the summary of a page's faults says beside them. */
export interface Summary {
  readonly title: string;
  readonly note?: string | undefined;
}

/**
 * What is wrong before the forms that it is about: each fault by the name of its field, and a link to it. It takes the focus when it appears,
 * because a screen reader on a page that was just loaded would otherwise begin at the site's name.
 *
 * @param forms the rest of the page; what belongs to no field of it stands first, without a link
 */
export function withSummary(faults: Faults, { title, note }: Summary, forms: Html): Html {
  if (faults.size === 0) return forms;
  const names = namesIn(forms.toString());
  const ofForm = [...faults].filter(([field]) => !names.has(field));
  return html`<section class="errors" aria-labelledby="errors-title" tabindex="-1" autofocus>
      <h2 id="errors-title">${title}</h2>
      <ul>
        ${ofForm.map(([, text]) => html`<li>${text}</li>`)}
        ${[...names].map(
          ([field, name]) =>
            faults.has(field) && html`<li><a href="#${field}">${called(name)} ${faults.get(field)}</a></li>`,
        )}
      </ul>
      ${note && html`<p>${note}</p>`}
    </section>
    ${forms}`;
}

/** A question or a sentence ends by itself. */
const called = (name: string): string => (/[.:?!]$/.test(name) ? name : `${name}:`);
