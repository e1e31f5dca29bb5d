import { type TemplateResult, html, nothing } from "lit";
import { failureText } from "../../messages/failure-text.js";
import type { FailureWords } from "../../messages/vi/failures.js";
import type { FeedbackWords } from "../../messages/vi/feedback.js";
import type { ReceiptWords } from "../../messages/vi/receipt.js";
import { type OutgoingMessage, keyOf } from "../../net/outgoing-message.js";
import { SETUP } from "../../net/client.js";
import { plainWay } from "../sending/plain-way.js";
import { doWork } from "../work/do-work.js";
import { type Choice, panel } from "../../element/panel.js";

/** What the card says, and whom it tells. */
export interface SendingView {
  readonly t: Pick<
    FeedbackWords,
    "edit" | "remove" | "receivedTitle" | "waitingTitle" | "sending" | "keptNo" | "plainSend"
  > &
    FailureWords &
    ReceiptWords;
  /** Key of the message that left this form last, while it is on its way. */
  readonly current: string | undefined;
  /** Other ways to the agency, for a page that cannot reach it. */
  readonly ways?: unknown;
  see(key: string): void;
  edit(key: string): void;
  remove(key: string): void;
  /** Frees the form for another message. */
  another(): void;
}

/** One message on its way. It says one of three things, and only what is true: sent, kept on this device, received with its code. */
export function sendingCard(view: SendingView, outgoing: OutgoingMessage): TemplateResult {
  const { t } = view;
  const { isKept, delivery, failure, receipt } = outgoing;
  const key = keyOf(outgoing);
  const choices: Choice[] = receipt
    ? [[t.see, () => view.see(key), "see"]]
    : [
        [t.edit, () => view.edit(key), "edit"],
        [t.remove, () => view.remove(key), "remove"],
      ];
  if (failure?.code === "work-wanted") void doWork(delivery, failure); // the card is the first that hears of it and is no part of every page
  if (failure && !receipt) choices.unshift([t.sendNow, () => delivery.wake!(), "now"]);
  if (failure && view.current === key) choices.push([t.another, () => view.another(), "aside"]);
  return panel(
    `s${key}`,
    receipt ? "good" : "",
    receipt ? t.receivedTitle : failure ? t.waitingTitle : t.sending,
    receipt
      ? html`<p translate="no"><strong>${receipt.code}</strong></p>
          <p>${t.slipSecret}: <strong translate="no">${receipt.secret}</strong></p>`
      : html`<p>${failure ? failureText(t, failure) : nothing}</p>
          ${isKept ? nothing : html`<p>${t.keptNo}</p>`}
          ${failure && SETUP.includes(failure.code) ? [plainWay(t.plainSend, outgoing.message), view.ways] : nothing}`,
    choices,
    "sending",
  );
}
