import type { Receipt } from "@danvan/core";
import { html, type Html } from "../view/html.js";
import { spoken } from "../view/spoken.js";
import type { View } from "../view/view.js";
import { dueDate, dueReasons, instant } from "./due.js";

/** A receipt to be photographed or printed: the code, the sender's own one, the promised date with its reasons. */
export function ticket({ messages, lang, site }: Pick<View, "messages" | "lang" | "site">, receipt: Receipt): Html {
  return html`<div class="card ticket">
    <dl class="facts">
      <div class="wide">
        <dt>${messages.receipt.code}</dt>
        <dd class="code">${receipt.code}</dd>
      </div>
      <div class="wide">
        <dt>${messages.receipt.secret}</dt>
        <dd class="code secret">${receipt.secret}</dd>
        <dd class="hint">${messages.receipt.secretHint}</dd>
      </div>
      <div class="wide">
        <dt>${messages.due.title}</dt>
        <dd>${dueDate(receipt.due, lang, messages)}</dd>
      </div>
      <div>
        <dt>${messages.receipt.kind}</dt>
        <dd>${messages.kinds[receipt.kind]}</dd>
      </div>
      <div>
        <dt>${messages.receipt.receivedAt}</dt>
        <dd>${instant(receipt.receivedAt, lang)}</dd>
      </div>
      <div>
        <dt>${messages.receipt.agency}</dt>
        <dd>${spoken({ lang }, site.agency.name)}</dd>
      </div>
    </dl>
    ${dueReasons(receipt.due, lang, messages)}
  </div>`;
}
