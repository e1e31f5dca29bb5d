import type { Receipt } from "@danvan/core";
import { html } from "../kit/view/html.js";
import { localHref } from "../kit/view/own-address.js";
import { outward, type View } from "../kit/view/view.js";
import { ticket } from "../kit/parts/ticket.js";
import { layout } from "../kit/page/layout.js";

/** What a sending without script ends on; made to be photographed or printed. */
export function receiptPage(view: View, receipt: Receipt, filesLeftOut = false): string {
  const { messages } = view;
  return layout(view, {
    title: messages.receipt.title,
    hidden: true,
    body: html`<article class="column receipt">
      <h1>${messages.receipt.title}</h1>
      ${filesLeftOut && html`<p class="notice" role="alert">${messages.receipt.filesLeftOut}</p>`}
      ${ticket(view, receipt)}
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
