import { type TemplateResult, html, nothing } from "lit";
import type { ReceiptWords } from "../../messages/vi/receipt.js";
import type { FormView, Sending } from "../form-state.js";
import { type Choice, panel } from "../../element/panel.js";

/** One message on its way. It says one of three things, and only what is true: sent, kept on this device, received with its code. */
export function sendingCard(view: FormView, { waiting, isKept, delivery, failure, receipt }: Sending): TemplateResult {
  const { on, own } = view;
  const t = view.t as FormView["t"] & ReceiptWords;
  const { key } = waiting.feedback;
  const choices: Choice[] = receipt
    ? [[t.see, () => on.see(key), "see"]]
    : [
        [t.edit, () => on.edit(key), "edit"],
        [t.remove, () => on.remove(key), "remove"],
      ];
  if (failure && !receipt) choices.unshift([t.sendNow, () => delivery.wake!(), "now"]);
  if (failure && own === key) choices.push([t.another, () => on.set({ own: undefined }), "aside"]);
  return panel(
    `s${key}`,
    receipt ? "good" : "",
    receipt ? t.receivedTitle : failure ? t.waitingTitle : t.sending,
    receipt
      ? html`<p translate="no"><strong>${receipt.code}</strong></p>
          <p>${t.slipSecret}: <strong translate="no">${receipt.secret}</strong></p>`
      : html`<p>${failure}</p>
          ${isKept ? nothing : html`<p>${t.keptNo}</p>`}`,
    choices,
    "sending",
  );
}
