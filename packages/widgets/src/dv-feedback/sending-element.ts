import { CONSENT_PURPOSES, type GuidedKind, type OnlineKind } from "@danvan/core/terms";
import type { Receipt } from "@danvan/core/wire";
import { type Failure, type Outcome, sendFeedback } from "../net/client.js";
import { delayAfter, deliver, pause } from "../net/delivery.js";
import { forgetDraft, writeDraft } from "../device/draft.js";
import { DvGuidedEvent, DvQueuedEvent, DvRefusedEvent, DvSentEvent } from "../element/events.js";
import { idempotencyKey } from "../element/idempotency-key.js";
import { type Waiting, claim, forgetWaiting, isWaiting, keepWaiting, waitingFor } from "../device/outbox.js";
import { checkFeedback, contactOf, fieldsOf } from "./check-feedback.js";
import type { Sending } from "./form-state.js";
import { WritingElement } from "./writing-element.js";

/** The sending of a message: from the form to this device, from there to the agency, and to the receipt or back into the form. */
export abstract class SendingElement extends WritingElement {
  /** Kinds that cannot be answered without a phone number or an email, with spaces between. */
  abstract contactKinds: string;

  /** The person's own word that a text is no complaint. */
  protected noComplaint = false;

  #update(key: string, change: Partial<Sending>): void {
    const sendings = this.now.sendings.map((one) => (keyOf(one) === key ? { ...one, ...change } : one));
    this.change({ sendings });
  }

  protected async sendMessage(): Promise<void> {
    await this.now.preparing;
    if (this.now.own) return;
    const fields = this.fieldsNow;
    const { shared, helped, files } = this.now;
    const consent = this.consentNow;
    const problems = checkFeedback(fields, consent, this.contactKinds);
    this.change({ failure: undefined, guided: undefined, problems });
    if (problems[0]) return this.#refuse(problems);
    const key = this.keyNow ?? idempotencyKey();
    const contact = contactOf(fields);
    const waiting: Waiting = {
      agency: this.agency,
      endpoint: this.endpoint,
      files,
      feedback: {
        key,
        kind: fields["kind"] as OnlineKind,
        text: fields["text"]!,
        ...(fields["place"] && { place: fields["place"] }),
        ...(contact && { contact }),
        consent: {
          notice: this.t.noticeVersion,
          purposes: CONSENT_PURPOSES.filter((purpose) => consent.includes(purpose)),
        },
        ...(this.noComplaint && { notComplaint: true as const }),
        ...(helped && { helped: true as const }),
        lang: this.language,
      },
    };
    const held = this.now.parts.guidance?.heldBack(waiting.feedback);
    if (held) return this.meetGuided(held);
    this.change({ own: key });
    this.sentBefore = { key, typed: this.typedNow };
    this.keepDraft(); // with its key: a page that ends now, or a device that keeps no messages, must not make two of it
    const release = await claim(key); // before it is kept: another tab takes up what it sees, and this one would have nothing to show
    const isKept = !shared && (await keepWaiting(waiting));
    void this.#deliver(waiting, isKept, release); // also sent by another tab: the key makes it one case
    this.formNow!.reset();
    this.sentBefore = undefined;
    this.noComplaint = false;
    this.change({ used: 0, files: undefined, kept: undefined });
  }

  /** Sees one message through: from this device to the agency's receipt. */
  async #deliver(waiting: Waiting, isKept: boolean, release: (() => void) | undefined): Promise<void> {
    const { key } = waiting.feedback;
    if (this.now.sendings.some((one) => keyOf(one) === key)) return;
    if (isKept) {
      forgetDraft(this.agency, key);
      if (this.now.offered?.key === key) this.change({ offered: undefined });
    }
    const sending: Sending = { waiting, isKept, delivery: {}, release };
    this.change({ sendings: [...this.now.sendings, sending] });
    if (this.now.own === key) void this.focusOn(`#s${key}`);
    const outcome = waiting.receipt
      ? { ok: true as const, value: waiting.receipt }
      : await deliver(
          () => this.#ask(sending),
          ({ code, status }) => {
            this.#update(key, { failure: this.failureText(code, status) });
            this.dispatchEvent(new DvQueuedEvent([code]));
          },
          sending.delivery,
        );
    if (outcome?.ok) await this.#received(sending, outcome.value);
    else if (outcome) this.#turnedAway(key, outcome.failure);
  }

  /** Sends nothing that has not been looked at: without the list of words there is no sending, as without a line. */
  async #ask({ waiting, isKept }: Sending): Promise<Outcome<Receipt>> {
    const { key } = waiting.feedback;
    const isWanted = !isKept || (await isWaiting(key));
    if (!isWanted) this.callOff(key);
    void this.afterPart(); // at each attempt: a line that is back brings the card that was missing
    const guidance = isWanted ? await this.guidancePart() : undefined;
    const failure = guidance ? guidance.refusal(waiting.feedback) : { code: "offline", status: 0, problems: [] };
    return failure ? { ok: false, failure } : sendFeedback(waiting, waiting.feedback);
  }

  /** Takes up what an earlier visit, or another tab that is gone, could not send; again whenever line or page comes back. */
  protected readonly pickUp = (): void => {
    if (!this.isConnected) return;
    for (const name of ["online", "visibilitychange"]) addEventListener(name, this.pickUp, { once: true });
    void waitingFor(this.agency).then((all) => {
      for (const waiting of all)
        void claim(waiting.feedback.key).then((release) => release && this.#deliver(waiting, true, release));
    });
  };

  async #received(sending: Sending, receipt: Receipt): Promise<void> {
    const { waiting } = sending;
    const { key } = waiting.feedback;
    const upload = waiting.files?.[0] && {};
    forgetDraft(this.agency, key);
    if (!this.now.sendings.some((one) => keyOf(one) === key))
      this.change({ sendings: [...this.now.sendings, sending] }); // taken back too late
    this.keepDraft();
    if (!waiting.receipt) this.dispatchEvent(new DvSentEvent(receipt.code));
    this.#update(key, { receipt, upload });
    const after = await this.afterPart();
    if (this.now.own === key) void (after ? this.showReceipt(key) : this.change({ own: undefined }));
    if (!after) return; // half a receipt is shown; the next visit brings the whole one
    if (upload) {
      let photos = await this.photosPart();
      while (!photos && !sending.delivery.stopped) {
        await pause(sending.delivery, delayAfter(4), true); // half a minute, or the line or the page is back
        photos = await this.photosPart();
      }
      if (!(await photos?.sendFiles(sending, receipt, (upload) => this.#update(key, { upload })))) return;
    }
    // A receipt that nobody saw is asked for again: the same key brings the same one.
    while (document.hidden || !this.isConnected)
      await new Promise((seen) => document.addEventListener("visibilitychange", seen, { once: true }));
    await forgetWaiting(key);
  }

  protected async showReceipt(key: string): Promise<void> {
    const after = await this.afterPart();
    if (!after) return;
    const receipt = this.#take(key)?.receipt;
    if (!receipt) return; // asked for twice
    this.change({ receipt, reasons: [] });
    void this.focusOn("h2");
    this.change({ reasons: await after.reasonsOf(receipt.due, this.language) });
  }

  /** Takes a message off the list, unless its files are still on their way. */
  #take(key: string): Sending | undefined {
    const { sendings, own } = this.now;
    const sending = sendings.find((one) => keyOf(one) === key);
    const stays = sending?.upload && !sending.delivery.stopped;
    if (!stays) sending?.release?.();
    this.change({
      sendings: sendings.filter((one) => stays || one !== sending),
      ...(own === key && { own: undefined }),
    });
    return sending;
  }

  /** Calls a message off and forgets it on this device. */
  protected callOff(key: string): Sending | undefined {
    const sending = this.#take(key);
    if (sending) sending.delivery.stopped = true;
    sending?.delivery.wake?.();
    forgetDraft(this.agency, key);
    void forgetWaiting(key);
    return sending;
  }

  /** Calls a message off and gives its words back to the person. */
  protected takeBack(key: string): void {
    const sending = this.callOff(key);
    if (!sending) return;
    this.change({ files: sending.waiting.files });
    this.bringBack(fieldsOf(sending.waiting.feedback), key);
  }

  /** The agency does not take this message as it is: its words go back to the person. */
  #turnedAway(key: string, { code, status, problems }: Failure): void {
    this.takeBack(key);
    if (code === "key-reused") this.sentBefore = undefined; // never a way that is closed for good
    const guided = problems.find((problem) => problem.code === "guided-kind");
    if (guided) return this.meetGuided(guided.facts["kind"] as GuidedKind);
    const about = problems.filter(({ path }) => path); // the rest is about the message as a whole
    this.change({ problems: about, failure: about[0] ? undefined : this.failureText(code, status) });
    this.#refuse(about[0] ? about : [{ code }]);
  }

  #refuse(problems: readonly { readonly code: string }[]): void {
    this.dispatchEvent(new DvRefusedEvent(problems.map(({ code }) => code)));
    void this.focusOn(".panel.bad");
  }

  protected meetGuided(guided: GuidedKind): void {
    this.change({ guided });
    if (guided === "denunciation") {
      writeDraft(this.agency, null);
      this.change({ kept: undefined });
    }
    this.dispatchEvent(new DvGuidedEvent(guided));
    void this.focusOn("#guided");
  }
}

const keyOf = ({ waiting }: Sending): string => waiting.feedback.key;
