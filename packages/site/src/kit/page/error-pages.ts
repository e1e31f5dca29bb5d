import { html } from "../view/html.js";
import { localHref, type View } from "../view/view.js";
import { layout } from "./layout.js";

export const notFoundPage = (view: View): string => plain(view, view.messages.notFound);

/** Says whose fault it is and what to do; nothing of what happened inside leaves the server. */
export const failedPage = (view: View): string => plain(view, view.messages.failed);

/** Photographs that are too many bytes to be read at all; the browser still has what was typed. */
export const tooLargePage = (view: View): string => plain(view, view.messages.tooLarge);

const plain = (view: View, { title, text }: { title: string; text: string }): string =>
  layout(view, {
    title,
    hidden: true,
    body: html`<div class="column">
      <h1>${title}</h1>
      <p class="lead">${text}</p>
      <p><a class="button" href="${localHref("/", view.lang)}">${view.messages.receipt.home}</a></p>
    </div>`,
  });
