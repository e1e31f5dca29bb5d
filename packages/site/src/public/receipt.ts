import type { Receipt } from "@danvan/core";
import { html } from "../kit/view/html.js";
import { localHref } from "../kit/view/own-address.js";
import { outward, type View } from "../kit/view/view.js";
import { dueDate, dueReasons, instant } from "../kit/parts/due.js";
import { layout } from "../kit/page/layout.js";

/** What a sending without script ends on; made to be photographed or printed. */
export function receiptPage(view: View, receipt: Receipt, filesLeftOut = false): string {
  const { messages, lang, site } = view;
  return layout(view, {
    title: messages.receipt.title,
    hidden: true,
    body: html`<article class="column receipt">
      <h1>${messages.receipt.title}</h1>
      ${filesLeftOut && html`<p class="notice" role="alert">${messages.receipt.filesLeftOut}</p>`}
      <div class="card ticket">
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
            <dd>${site.agency.name}</dd>
          </div>
        </dl>
        ${dueReasons(receipt.due, lang, messages)}
      </div>
      <p class="notice"><strong>${messages.receipt.keep}</strong></p>
      <h2>${messages.receipt.next}</h2>
      <ol class="steps">
        ${messages.receipt.steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      <p class="actions">
        <a class="button" href="${localHref(view, `/tra-cuu?code=${receipt.code}`)}" ${outward(view)}
          >${messages.receipt.track}</a
        >
        <a href="${localHref(view, view.framed ? view.here : "/")}">${messages.receipt.home}</a>
      </p>
    </article>`,
  });
}
