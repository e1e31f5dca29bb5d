import { type TemplateResult, html } from "lit";
import type { PendingMessage } from "../../device/message-queue.js";

/**
 * A message as a plain form, for a page that cannot send it: a form needs no CORS, no fetch and no part of ours, and the agency's server
 * answers with a page. The key goes along, so that both ways are one case.
 */
export const plainWay = (label: string, { endpoint, agency, feedback }: PendingMessage): TemplateResult => {
  const { contact, consent, ...words } = feedback;
  const fields = Object.entries({ ...words, ...contact, ...(consent && { notice: consent.notice }) });
  const purposes = (consent?.purposes ?? []).map((purpose) => ["consent", purpose] as const);
  return html`<form method="post" action="${endpoint}/agencies/${agency}/feedback" accept-charset="utf-8">
    ${[...fields, ...purposes].map(([name, value]) => html`<input type="hidden" name=${name} .value=${value} />`)}
    <button class="button plain">${label}</button>
  </form>`;
};
