import type { Receipt } from "@danvan/core";
import { html } from "../kit/html.js";
import { localHref, outward, type View } from "../kit/view.js";
import { dueDate, dueReasons, instant } from "../kit/due.js";
import { layout } from "../kit/layout.js";

/** What a sending without script ends on; made to be photographed or printed. */
export function receiptPage(view: View, receipt: Receipt): string {
  const { words, lang, site } = view;
  return layout(view, {
    title: words.receipt.title,
    hidden: true,
    body: html`<article class="column receipt">
      <h1>${words.receipt.title}</h1>
      <div class="card ticket">
        <dl class="facts">
          <div class="wide">
            <dt>${words.receipt.code}</dt>
            <dd class="code">${receipt.code}</dd>
          </div>
          <div class="wide">
            <dt>${words.receipt.secret}</dt>
            <dd class="code secret">${receipt.secret}</dd>
            <dd class="hint">${words.receipt.secretHint}</dd>
          </div>
          <div class="wide">
            <dt>${words.receipt.due}</dt>
            <dd>${dueDate(receipt.due, lang, words)}</dd>
          </div>
          <div>
            <dt>${words.receipt.kind}</dt>
            <dd>${words.kinds[receipt.kind]}</dd>
          </div>
          <div>
            <dt>${words.receipt.receivedAt}</dt>
            <dd>${instant(receipt.receivedAt, lang)}</dd>
          </div>
          <div>
            <dt>${words.receipt.agency}</dt>
            <dd>${site.agency.name}</dd>
          </div>
        </dl>
        ${dueReasons(receipt.due, lang, words)}
      </div>
      <p class="notice"><strong>${words.receipt.keep}</strong></p>
      <h2>${words.receipt.next}</h2>
      <ol class="steps">
        ${words.receipt.steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      <p class="actions">
        <a class="button" href="${localHref(`/tra-cuu?code=${receipt.code}`, lang)}" ${outward(view)}
          >${words.receipt.track}</a
        >
        <a href="${localHref(view.framed ? view.here : "/", lang)}">${words.receipt.home}</a>
      </p>
    </article>`,
  });
}
