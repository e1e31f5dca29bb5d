import type { ProblemCode } from "@danvan/core";
import { html } from "../view/html.js";
import { localHref } from "../view/own-address.js";
import type { View } from "../view/view.js";
import { layout } from "./layout.js";

export const notFoundPage = (view: View): string => plain(view, view.messages.notFound);

/** Says whose fault it is and what to do; nothing of what happened inside leaves the server. */
export const failedPage = (view: View): string => plain(view, view.messages.failed);

/** A form that could not be read: too many bytes, one too many, cut off on the way, or sent to an address that takes none. The browser still has what was typed. */
export const unreadPage = (view: View, code: ProblemCode): string =>
  plain(view, view.messages.unread[UNREAD.get(code) ?? "broken"]);

const UNREAD: ReadonlyMap<ProblemCode, "tooLarge" | "busy" | "elsewhere"> = new Map([
  ["body-too-large", "tooLarge"],
  ["too-many-requests", "busy"],
  ["route-not-found", "elsewhere"],
  ["method-not-allowed", "elsewhere"],
  ["agency-not-found", "elsewhere"],
]);

const plain = (view: View, { title, text }: { title: string; text: string }): string =>
  layout(view, {
    title,
    hidden: true,
    body: html`<div class="column">
      <h1 data-error>${title}</h1>
      <p class="lead">${text}</p>
      <p>
        <a class="button" href="${localHref(view, view.framed ? view.here : "/")}">${view.messages.receipt.home}</a>
      </p>
    </div>`,
  });
