import { type TemplateResult, html, nothing } from "lit";
import type { Failure } from "../../net/client.js";
import { fill } from "../../messages/fill.js";
import type { PhotoWords } from "../../messages/vi/photos.js";
import type { ReceiptWords } from "../../messages/vi/receipt.js";
import { forgetWaiting } from "../../device/outbox.js";
import type { FormView, Sending } from "../form-state.js";
import { type Choice, panel } from "../../element/panel.js";

/**
 * The files of a received message: which one is on its way, what keeps it, and what the agency did not take.
 * @returns nothing for a message without files under way
 */
export function uploadCard(view: FormView, sending: Sending): TemplateResult | undefined {
  const { on } = view;
  const t = view.t as FormView["t"] & PhotoWords & ReceiptWords;
  const { waiting, receipt, delivery, upload } = sending;
  if (!upload) return undefined;
  const { at = 0, arrived = 0, failure, refused = [] } = upload;
  const { feedback, files = [] } = waiting;
  const file = files[at];
  const facts = { at: at + 1, count: files.length, arrived: files.length - refused.length };
  const choices: Choice[] = [[t.see, () => on.see(feedback.key), "see"]];
  choices.push([file ? t.filesCallOff : t.filesClose, close, "remove"]);
  if (failure) choices.unshift([t.sendNow, () => delivery.wake?.(), "now"]);
  const title = !file ? t.filesSent : failure ? t.filesWait : t.filesSending;
  return panel(
    `s${feedback.key}`,
    refused[0] ? "warn" : file ? "" : "good",
    fill(title, facts),
    html`<p>${t.receivedTitle} <strong translate="no">${receipt!.code}</strong></p>
      ${
        file
          ? html`<p>${file.name}</p>
              <progress aria-label=${file.name} max=${file.blob.size} .value=${arrived}></progress>
              <p>${failure ? failureText(failure) : nothing}</p>`
          : nothing
      }
      ${refused.map((one) => html`<p class="error">${one.name}: ${failureText(one.failure)}</p>`)}
      <p class="muted">${!file ? nothing : sending.isKept ? t.filesKept : t.filesNotKept}</p>
      <p class="out-of-sight" role="status">${fill(title, facts)}</p>`,
    choices,
    "sending",
  );

  function failureText({ code, status }: Failure): string {
    return fill(t.fileProblems[code] ?? t.failures[code] ?? t.failures[status >= 500 ? "server" : "refused"]!, {
      code,
    });
  }

  /** What has arrived stays with the agency; the rest leaves this device. */
  function close() {
    delivery.stopped = true;
    delivery.wake?.();
    void forgetWaiting(feedback.key);
    on.remove(feedback.key);
  }
}
