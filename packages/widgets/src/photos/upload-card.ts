import { type TemplateResult, html, nothing } from "lit";
import type { Failure } from "../net/client.js";
import { fill } from "../messages/fill.js";
import { failureText } from "../messages/failure-text.js";
import type { FailureWords } from "../messages/vi/failures.js";
import type { FeedbackWords } from "../messages/vi/feedback.js";
import type { PhotoWords } from "../messages/vi/photos.js";
import type { ReceiptWords } from "../messages/vi/receipt.js";
import type { OutgoingMessage } from "../net/outgoing-message.js";
import { type Choice, panel } from "../element/panel.js";

/** What the card says, and whom it tells. */
export interface UploadView {
  readonly t: FailureWords & PhotoWords & Pick<FeedbackWords, "receivedTitle"> & Pick<ReceiptWords, "see" | "sendNow">;
  see(key: string): void;
  remove(key: string): void;
}

/**
 * The files of a received message: which one is on its way, what keeps it, and what the agency did not take.
 * @returns nothing for a message without files under way
 */
export function uploadCard({ t, see, remove }: UploadView, outgoing: OutgoingMessage): TemplateResult | undefined {
  const { message, receipt, delivery, upload } = outgoing;
  if (!upload) return undefined;
  const { at = 0, arrived = 0, failure, refused = [] } = upload;
  const { feedback, files = [] } = message;
  const file = files[at];
  const facts = { at: at + 1, count: files.length, arrived: files.length - refused.length };
  const choices: Choice[] = [[t.see, () => see(feedback.key), "see"]];
  choices.push([file ? t.filesCancel : t.filesClose, close, "remove"]);
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
              <p>${failure ? reasonOf(failure) : nothing}</p>`
          : nothing
      }
      ${refused.map((one) => html`<p class="error">${one.name}: ${reasonOf(one.failure)}</p>`)}
      <p class="muted">${!file ? nothing : outgoing.isKept ? t.filesKept : t.filesNotKept}</p>
      <p class="out-of-sight" role="status">${fill(title, facts)}</p>`,
    choices,
    "sending",
  );

  function reasonOf(why: Failure): string {
    const sentence = t.fileProblems[why.code];
    return sentence ? fill(sentence, why.problems[0]?.facts as Record<string, string>) : failureText(t, why);
  }

  /** What has arrived stays with the agency; the rest leaves this device. */
  function close() {
    delivery.stopped = true; // or it would stay until its files are there
    remove(feedback.key);
  }
}
