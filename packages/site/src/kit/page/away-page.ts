import { problemSentence, type Problem } from "@danvan/core";
import { html, type Html } from "../view/html.js";
import { localHref, ownAddress } from "../view/own-address.js";
import type { View } from "../view/view.js";
import { keptFields } from "./kept-fields.js";
import { layout } from "./layout.js";
import type { Posted } from "./posted.js";

/** What a password is called by the forms that ask for one: never on a screen again, and in no page. */
export const PASSWORD_FIELDS: readonly string[] = ["password", "password-2", "old"];

/**
 * The store is away. Every word that was sent is in the page, in a form that sends it again: whoever works without script has no other copy. A
 * password is typed again; a form that asks for two of them bears no other words.
 *
 * @param page `address` is the own one that was asked for; `posted` is missing when nothing was sent
 */
export function awayPage(
  view: View,
  { problem, address, posted }: { problem: Problem; address: string; posted: Posted | undefined },
): string {
  const { title, again, files, typed, password } = view.messages.away;
  const fields = posted?.fields.filter(([name]) => !PASSWORD_FIELDS.includes(name)) ?? [];
  const [asked, ...others] = posted?.fields.filter(([name]) => PASSWORD_FIELDS.includes(name)) ?? [];
  return layout(view, {
    title,
    hidden: true,
    body: html`<div class="column">
      <h1 data-error>${title}</h1>
      <p class="lead" role="alert">${problemSentence(problem, view.lang)}</p>
      ${posted && posted.files.length > 0 && html`<p class="notice">${files}</p>`}
      ${
        posted &&
        others.length === 0 &&
        html`<form class="card" method="post" action="${ownAddress(view.site, address)}">
          ${keptFields(fields, typed)} ${asked && passwordField(asked[0], password)}
          <button type="submit">${again}</button>
        </form>`
      }
      <p><a href="${localHref(view, "/")}">${view.messages.receipt.home}</a></p>
    </div>`,
  });
}

const passwordField = (name: string, label: string): Html =>
  html`<div class="field">
    <label for="${name}">${label}</label>
    <input id="${name}" name="${name}" type="password" required />
  </div>`;
