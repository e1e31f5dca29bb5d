import type { GuidedKind, Lang } from "@danvan/core/terms";
import type { DuePromise, NewFeedback, ProblemDocument, Receipt } from "@danvan/core/wire";
import { acquireLock } from "../../device/lock.js";
import { type PendingMessage, dequeue, enqueue, isQueued, queuedFor } from "../../device/message-queue.js";
import { DvQueuedEvent, DvSentEvent } from "../../element/events.js";
import { type Failure, type Outcome, partMissing, sendFeedback } from "../../net/client.js";
import { delayAfter, deliver, pause } from "../../net/delivery.js";
import { type OutgoingMessage, type SendFiles, keyOf } from "../../net/outgoing-message.js";

/** What the sending of messages asks of the element around it. What it loads may not be there: the connection or the file is missing. */
export interface SendingHost {
  readonly agency: string;
  readonly endpoint: string;
  readonly isConnected: boolean;
  readonly _language: Lang;
  readonly _drafting: {
    /** The draft of a message is kept elsewhere, or wanted no more. */
    _forget(key: string): void;
    /** Keeps what is in the form now. */
    _keep(): void;
  };
  requestUpdate(): void;
  _tell(event: () => Event): void;
  _focusOn(selector: string): Promise<void>;
  _loadGuidance(): Promise<{ refusal(feedback: NewFeedback): Failure | undefined } | undefined>;
  _loadReceipt(): Promise<{ reasonsOf(due: DuePromise | null, lang: Lang): Promise<readonly string[]> } | undefined>;
  _loadPhotos(): Promise<{ readonly sendFiles: SendFiles } | undefined>;
  /** Gives the words and files of a message back to the form. @param key without it, their key and consent count no more */
  _restore(message: PendingMessage, key: string | undefined): void;
  /** The text reads like a complaint or a denunciation. */
  _guide(kind: GuidedKind): void;
  /** Says what is wrong with the message: by field, or as a whole. */
  _refuse(problems: ProblemDocument["problems"], failure?: Failure): void;
  /** The notice has changed: the new one is shown. */
  _renewNotice(): void;
}

/** The sending of messages: from this device to the agency, and to the receipt or back into the form. */
export class Sending {
  /** Messages that are not received yet, or not looked at. */
  _messages: readonly OutgoingMessage[] = [];
  /** Key of the message that left this form last, while it is on its way. */
  _current: string | undefined;
  _receipt: Receipt | undefined;
  /** Why the promised date is that date, once the words for it are here. */
  _reasons: readonly string[] = [];

  /** The element that shows them: another one, where a page writes its content anew. */
  _host: SendingHost;

  constructor(host: SendingHost) {
    this._host = host;
  }

  private _find(key: string): OutgoingMessage | undefined {
    return this._messages.find((one) => keyOf(one) === key);
  }

  private _update(key: string, change: Partial<OutgoingMessage>): void {
    this._messages = this._messages.map((one) => (keyOf(one) === key ? { ...one, ...change } : one));
    this._host.requestUpdate();
  }

  /** Takes over a message that has left the form. @param mayKeep whether this device may keep it meanwhile */
  async _start(message: PendingMessage, mayKeep: boolean): Promise<void> {
    const { key } = message.feedback;
    this._current = key;
    const release = await acquireLock(key); // before it is queued: another tab takes up what it sees, and this one would have nothing to show
    const isKept = mayKeep && (await enqueue(message));
    void this._deliver(message, isKept, release); // also sent by another tab: the key makes it one case
  }

  /** Takes up what an earlier visit, or another tab that is gone, could not send; again whenever line or page comes back. */
  readonly _pickUp = (): void => {
    if (!this._host.isConnected) return;
    for (const name of ["online", "visibilitychange"]) addEventListener(name, this._pickUp, { once: true });
    void queuedFor(this._host.agency).then((all) => {
      for (const message of all)
        void acquireLock(message.feedback.key).then(
          (release) => release && this._deliver({ ...message, endpoint: this._host.endpoint }, true, release),
        ); // the tag may have been mended meanwhile
    });
  };

  /** Sees one message through: from this device to the agency's receipt. */
  private async _deliver(message: PendingMessage, isKept: boolean, release: (() => void) | undefined): Promise<void> {
    const { key } = message.feedback;
    if (this._find(key)) return;
    if (isKept) this._host._drafting._forget(key);
    const outgoing: OutgoingMessage = { message, isKept, delivery: {}, release };
    this._messages = [...this._messages, outgoing];
    this._host.requestUpdate();
    if (this._current === key) void this._host._focusOn(`#s${key}`);
    const outcome = message.receipt
      ? { ok: true as const, value: message.receipt }
      : await deliver(
          () => this._ask(outgoing),
          (failure) => {
            this._update(key, { failure });
            this._host._tell(() => new DvQueuedEvent([failure.code]));
          },
          outgoing.delivery,
        );
    if (outcome?.ok) await this._received(outgoing, outcome.value);
    else if (outcome) this._turnedAway(key, outcome.failure);
  }

  /** Sends nothing that has not been screened: without the list of words there is no sending, as without a connection. */
  private async _ask({ message, isKept, delivery }: OutgoingMessage): Promise<Outcome<Receipt>> {
    const { key } = message.feedback;
    if (isKept && !(await isQueued(key))) {
      delivery.stopped = true;
      this._take(key); // and no more: what the device holds of it is that of the page that recalled it, and may be there again
    }
    void this._host._loadReceipt(); // at each attempt: a connection that is back brings the card that was missing
    const guidance = delivery.stopped ? undefined : await this._host._loadGuidance();
    const failure = guidance ? guidance.refusal(message.feedback) : partMissing();
    if (failure) return { ok: false, failure };
    // The tag's endpoint may have been mended meanwhile; its agency may be another one, for which these words were not written.
    return sendFeedback({ ...message, endpoint: this._host.endpoint }, message.feedback, delivery.headers);
  }

  private async _received(outgoing: OutgoingMessage, receipt: Receipt): Promise<void> {
    const { message, delivery } = outgoing;
    const { key } = message.feedback;
    const upload = !delivery.stopped && message.files?.[0] && {}; // files of a message recalled too late stay with the person
    this._host._drafting._forget(key);
    if (!this._find(key)) this._messages = [...this._messages, outgoing]; // recalled too late
    this._host._drafting._keep();
    if (!message.receipt) this._host._tell(() => new DvSentEvent(receipt.code));
    this._update(key, { receipt, upload });
    const after = await this._host._loadReceipt();
    if (this._current === key) {
      if (after) void this._show(key);
      else this._release();
    }
    if (!after) return; // half a receipt is shown; the next visit brings the whole one
    if (upload) {
      let photos;
      while (!(photos = await this._host._loadPhotos()) && !delivery.stopped)
        await pause(delivery, delayAfter(4), true); // half a minute, or the connection or the page is back
      if (!(await photos?.sendFiles(outgoing, receipt, (upload) => this._update(key, { upload })))) return;
    }
    while (document.hidden || !this._host.isConnected) await pause(delivery, delayAfter(4), true); // a receipt that nobody saw is asked for again: the same key brings the same one
    await dequeue(key);
  }

  /** Shows the receipt of a received message, with the reasons of its date once they are here. */
  async _show(key: string): Promise<void> {
    const after = await this._host._loadReceipt();
    const receipt = after && this._take(key)?.receipt;
    if (!receipt) return; // shown already
    this._receipt = receipt;
    this._reasons = [];
    void this._host._focusOn("h2");
    this._reasons = await after.reasonsOf(receipt.due, this._host._language);
    this._host.requestUpdate();
  }

  /** The form is free for another message. */
  _release(): void {
    this._current = this._receipt = undefined;
    this._host.requestUpdate();
  }

  /** Takes a message off the list, unless its files are still on their way. */
  private _take(key: string): OutgoingMessage | undefined {
    const outgoing = this._find(key);
    const stays = outgoing?.upload && !outgoing.delivery.stopped;
    if (!stays) {
      outgoing?.release?.();
      this._messages = this._messages.filter((one) => one !== outgoing);
    }
    if (this._current === key) this._current = undefined;
    this._host.requestUpdate();
    return outgoing;
  }

  /** Stops a message and forgets it on this device. */
  _cancel(key: string): OutgoingMessage | undefined {
    const outgoing = this._take(key);
    if (outgoing) {
      outgoing.delivery.stopped = true;
      outgoing.delivery.wake?.();
    }
    this._host._drafting._forget(key);
    void dequeue(key);
    return outgoing;
  }

  /** Stops a message and gives its words back to the sender. */
  _recall(key: string, isAnew = false): void {
    const outgoing = this._cancel(key);
    if (outgoing) this._host._restore(outgoing.message, isAnew ? undefined : key);
  }

  /** The agency does not take this message as it is: its words go back to the sender. */
  private _turnedAway(key: string, failure: Failure): void {
    const { code, problems } = failure;
    const isNoticeOld = code === "notice-unknown";
    this._recall(key, isNoticeOld || code === "key-reused"); // never a way that is closed for good
    const guided = problems.find((problem) => problem.code === "guided-kind");
    if (guided) return this._host._guide(guided.facts["kind"] === "complaint" ? "complaint" : "denunciation");
    if (isNoticeOld) this._host._renewNotice();
    this._host._refuse(
      problems.filter(({ path }) => path), // the rest is about the message as a whole
      failure,
    );
  }
}
