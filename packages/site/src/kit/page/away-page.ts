import { problemSentence, type Problem } from "@danvan/core";
import { html } from "../view/html.js";
import { localHref, ownAddress } from "../view/own-address.js";
import type { View } from "../view/view.js";
import { keptFields } from "./kept-fields.js";
import { layout } from "./layout.js";
import type { Posted } from "./posted.js";

/** Never on a screen again. */
const HIDDEN_FROM_ALL: ReadonlySet<string> = new Set(["password"]);

/**
 * The store is away. Every word that was sent is in the page, in a form that sends it again: whoever works without script has no other copy.
 *
 * @param page `address` is the own one that was asked for; `posted` is missing when nothing was sent
 */
export function awayPage(
  view: View,
  { problem, address, posted }: { problem: Problem; address: string; posted: Posted | undefined },
): string {
  const { title, again, files, typed } = view.messages.away;
  const fields = posted?.fields.filter(([name]) => !HIDDEN_FROM_ALL.has(name)) ?? [];
  const isLost = posted !== undefined && fields.length < posted.fields.length;
  return layout(view, {
    title,
    hidden: true,
    body: html`<div class="column">
      <h1>${title}</h1>
      <p class="lead" role="alert">${problemSentence(problem, view.lang)}</p>
      ${posted && posted.files.length > 0 && html`<p class="notice">${files}</p>`}
      ${
        posted &&
        !isLost &&
        html`<form class="card" method="post" action="${ownAddress(view.site, address)}">
          ${keptFields(fields, typed)}
          <button type="submit">${again}</button>
        </form>`
      }
      <p><a href="${localHref(view, "/")}">${view.messages.receipt.home}</a></p>
    </div>`,
  });
}
