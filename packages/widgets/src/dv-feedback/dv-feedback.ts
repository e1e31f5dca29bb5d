import { CONSENT_PURPOSES, type GuidedKind, ONLINE_KINDS, type OnlineKind } from "@danvan/core/terms";
import type { Receipt } from "@danvan/core/wire";
import { type PropertyDeclarations, html, nothing } from "lit";
import { AgencyElement } from "../agency-element.js";
import { type Failure, type Outcome, sendFeedback } from "../client.js";
import { controls } from "../controls.styles.js";
import { deliver } from "../delivery.js";
import { drafts, forgetDraft, ownPlace, writeDraft } from "../draft.js";
import { DvGuidedEvent, DvQueuedEvent, DvRefusedEvent, DvSentEvent } from "../events.js";
import { idempotencyKey } from "../idempotency-key.js";
import { failures, feedback } from "../messages/vi.js";
import { type Waiting, claim, forgetWaiting, isWaiting, keepWaiting, waitingFor } from "../outbox.js";
import { tokens } from "../tokens.styles.js";
import { type Fields, checkFeedback, contactOf, fieldsOf } from "./check-feedback.js";
import { styles } from "./dv-feedback.styles.js";
import { feedbackForm } from "./feedback-form.js";
import { type FormActions, type FormParts, type FormState, type FormWords, type Sending, START } from "./form-state.js";

/**
 * A form by which a citizen says something to an agency and gets a receipt.
 *
 * It wraps a plain `<form method="post">`, which works without script and whose typed words are taken over. Nothing typed is ever
 * lost: a draft stays on the device while it is written, and a message stays there, and is tried again, until its receipt is shown.
 *
 * @summary Feedback form with receipt.
 * @slot - The plain form that is shown until the element is ready, or when the tag is wrong.
 * @slot channels - Where complaints and denunciations go, in the agency's own words.
 * @slot alternatives - Other ways to reach the agency, beside those of the attributes.
 * @fires {DvSentEvent} dv-sent - The message is on the agency's disk; `code` is its tracking code.
 * @fires {DvQueuedEvent} dv-queued - The message could not be sent yet; it waits on the device and is tried again.
 * @fires {DvRefusedEvent} dv-refused - The message was not accepted; `codes` say why.
 * @fires {DvGuidedEvent} dv-guided - The text reads like a complaint or denunciation; nothing was sent.
 * @csspart base - The surface.
 * @csspart form - The form.
 * @csspart notice - The notice before the first field.
 * @csspart card - One kind to choose.
 * @csspart input - Each field.
 * @csspart button - The button that sends.
 * @csspart open - The button that opens the dialog.
 * @csspart dialog - The dialog.
 * @csspart error-summary - What is wrong, with links to the fields.
 * @csspart guidance - The lawful channels, when a text reads like a complaint or denunciation.
 * @csspart sending - A message on its way.
 * @csspart receipt - The slip of the receipt.
 * @csspart code - The tracking code.
 * @csspart secret - The sender's own code.
 * @csspart due - The promised date.
 * @cssprop --dv-accent - Colour of buttons, links and focus.
 * @cssprop --dv-surface - Background.
 * @cssprop --dv-ink - Text.
 * @cssprop --dv-radius - Roundness of corners.
 * @cssprop --dv-width - Greatest width.
 * @cssprop --dv-padding - Space inside the edge.
 * @cssprop --dv-font - Font family; the page's own without it.
 */
export class DvFeedback extends AgencyElement<FormWords> {
  static override styles = [tokens, controls, styles];

  static override properties: PropertyDeclarations = {
    agencyName: { attribute: "agency-name" },
    kinds: {},
    contactKinds: { attribute: "contact-kinds" },
    hotline: {},
    portal: {},
    app: {},
    trackerHref: { attribute: "tracker-href" },
    dialog: { type: Boolean },
    now: { state: true },
  };

  /** Name of the agency, for the consent notice. */
  declare agencyName: string | undefined;

  /** Kinds to offer, in this order and with spaces between, such as `concern praise`; all of them without it. */
  declare kinds: string;

  /** Kinds that cannot be answered without a phone number or an email, with spaces between. */
  declare contactKinds: string;

  /** Telephone number of the agency, shown as another way. */
  declare hotline: string | undefined;

  /** Address of the national public service portal, shown as another way. */
  declare portal: string | undefined;

  /** Address of the province's app, shown as another way. */
  declare app: string | undefined;

  /** Address of the page with `<dv-tracker>`; the receipt's QR code then opens the case there. */
  declare trackerHref: string | undefined;

  /** Whether a button is shown that opens the form in a dialog. */
  declare dialog: boolean;

  /** @internal */
  protected override readonly words = { failures, feedback };

  /** @internal */
  declare private now: FormState;

  /** What was sent before, and its key. */
  #before: { readonly key: string; readonly typed: string } | undefined;
  #notComplaint = false;

  constructor() {
    super();
    this.kinds = this.contactKinds = "";
    this.dialog = false;
    this.now = START;
  }

  protected override firstUpdated(): void {
    if (!this.#form) return;
    const plain = this.querySelector("form");
    if (plain) this.#adopt(plain);
    void this.#offer();
    this.#pickUp();
  }

  /** Opens the dialog, when the form is in one. */
  open(): void {
    this.renderRoot.querySelector("dialog")?.showModal();
  }

  /** Closes the dialog; what was typed stays. */
  close(): void {
    this.renderRoot.querySelector("dialog")?.close();
  }

  get #form(): HTMLFormElement | null {
    return this.renderRoot.querySelector("form");
  }

  /** Trimmed as the server trims, so that lengths and the idea of "same words" agree. */
  get #fields(): Fields {
    const typed = new FormData(this.#form!);
    typed.delete("consent");
    return Object.fromEntries([...typed].map(([name, value]) => [name, (value as string).trim()]));
  }

  /** One key for one composed message: a repeat of the same words is the same case, edited ones are a new case. */
  get #key(): string | undefined {
    return this.#before?.typed === this.#typed ? this.#before.key : undefined;
  }

  get #typed(): string {
    return JSON.stringify([...new FormData(this.#form!)]);
  }

  get #consent(): unknown[] {
    return new FormData(this.#form!).getAll("consent");
  }

  /** What the attribute offers; a wrong word in it must not take a kind away from citizens. */
  get #kinds(): readonly OnlineKind[] {
    const asked = this.kinds.split(/\s+/).filter(Boolean) as OnlineKind[];
    const known = asked.filter((kind) => ONLINE_KINDS.includes(kind));
    if (known.length < asked.length) this.sayOnce(`unknown kinds="${this.kinds}"`);
    return known[0] ? known : ONLINE_KINDS;
  }

  readonly #set = (change: Partial<FormState>): FormState => (this.now = { ...this.now, ...change });

  #change(key: string, change: Partial<Sending>): void {
    const sendings = this.now.sendings.map((one) => (keyOf(one) === key ? { ...one, ...change } : one));
    this.#set({ sendings });
  }

  /** Takes over what was typed into the plain form before this script came, and the place of the cursor. */
  #adopt(plain: HTMLFormElement): void {
    const typed = Object.fromEntries(new FormData(plain)) as Record<string, string>;
    if (typed["text"] || typed["kind"]) this.#put(typed);
    const active = document.activeElement;
    if (plain.contains(active)) void this.focusOn(`[name="${active!.getAttribute("name")}"]`);
  }

  #put(fields: Fields): void {
    for (const input of this.#form!.querySelectorAll<HTMLInputElement>("[name]")) {
      const value = fields[input.name];
      if (value === undefined) continue;
      if (input.type === "radio") input.checked = input.value === value;
      else if (input.type === "checkbox") input.checked = value.includes(input.value);
      else input.value = value;
      if (value) input.closest("details")?.setAttribute("open", "");
    }
    this.#set({ used: (fields["text"] ?? "").length });
  }

  /** Offers what an earlier visit left; what another tab is still writing is not left. */
  async #offer(): Promise<void> {
    const own = ownPlace(this.agency);
    void claim(own);
    for (const draft of drafts(this.agency))
      if (draft.place === own || (await claim(draft.place))) return void this.#set({ offered: draft });
  }

  /** Words that come back join those typed meanwhile; only unchanged words keep their key, and the consent given with them. */
  #bringBack(fields: Fields, key: string | undefined): void {
    const typed = this.#fields["text"];
    this.#put(typed ? { ...fields, text: `${fields["text"]}\n\n${typed}`, consent: "" } : fields);
    this.#before = key && !typed ? { key, typed: this.#typed } : undefined;
    this.#keep();
    void this.focusOn("#text");
  }

  /** A text that reads like a denunciation is not kept even on the person's own device. */
  #keep(): void {
    const fields = this.#fields;
    const { text } = fields;
    const key = this.#key;
    const held = text && this.now.parts.guidance?.heldBack({ text });
    const draft =
      text && !this.now.shared && held !== "denunciation"
        ? { fields: { ...fields, ...(key && { consent: this.#consent.join() }) }, key }
        : null;
    const done = writeDraft(this.agency, draft);
    this.#set({ used: text!.length, kept: draft ? done : undefined });
  }

  async #send(): Promise<void> {
    await this.now.preparing;
    if (this.now.own) return;
    const fields = this.#fields;
    const { shared, helped, files } = this.now;
    const consent = this.#consent;
    const problems = checkFeedback(fields, consent, this.contactKinds);
    this.#set({ failure: undefined, guided: undefined, problems });
    if (problems[0]) return this.#refuse(problems);
    const key = this.#key ?? idempotencyKey();
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
        ...(this.#notComplaint && { notComplaint: true as const }),
        ...(helped && { helped: true as const }),
        lang: this.language,
      },
    };
    const held = this.now.parts.guidance?.heldBack(waiting.feedback);
    if (held) return this.#meet(held);
    this.#set({ own: key });
    this.#before = { key, typed: this.#typed };
    this.#keep(); // with its key: a page that ends now, or a device that keeps no messages, must not make two of it
    const isKept = !shared && (await keepWaiting(waiting));
    void this.#deliver(waiting, isKept);
    this.#form!.reset();
    this.#before = undefined;
    this.#notComplaint = false;
    this.#set({ used: 0, files: undefined, kept: undefined });
  }

  /** Sees one message through: from this device to the agency's receipt. */
  async #deliver(waiting: Waiting, isKept: boolean): Promise<void> {
    const { key } = waiting.feedback;
    const release = await claim(key);
    if (!release || this.now.sendings.some((one) => keyOf(one) === key)) return;
    if (isKept) {
      forgetDraft(this.agency, key);
      if (this.now.offered?.key === key) this.#set({ offered: undefined });
    }
    const sending: Sending = { waiting, isKept, delivery: {}, release };
    this.#set({ sendings: [...this.now.sendings, sending] });
    void this.#after();
    if (this.now.own === key) void this.focusOn(`#s${key}`);
    const outcome = waiting.receipt
      ? { ok: true as const, value: waiting.receipt }
      : await deliver(
          () => this.#ask(sending),
          ({ code, status }) => {
            this.#change(key, { failure: this.failureText(code, status) });
            this.dispatchEvent(new DvQueuedEvent([code]));
          },
          sending.delivery,
        );
    if (outcome?.ok) await this.#received(sending, outcome.value);
    else if (outcome) this.#turnedAway(key, outcome.failure);
  }

  readonly #photos = () => this.#part("photos", import("./photo-field.js"));
  readonly #after = () => this.#part("after", import("./after-sending.js"));
  readonly #guidance = () => this.#part("guidance", import("./guidance.js"));

  /** Sends nothing that has not been looked at: without the list of words there is no sending, as without a line. */
  async #ask({ waiting, isKept }: Sending): Promise<Outcome<Receipt>> {
    const { key } = waiting.feedback;
    const isWanted = !isKept || (await isWaiting(key));
    if (!isWanted) this.#callOff(key);
    const guidance = isWanted ? await this.#guidance() : undefined;
    const failure = guidance ? guidance.refusal(waiting.feedback) : { code: "offline", status: 0, problems: [] };
    return failure ? { ok: false, failure } : sendFeedback(waiting, waiting.feedback);
  }

  /** Takes up what an earlier visit, or another tab that is gone, could not send; again whenever line or page comes back. */
  readonly #pickUp = (): void => {
    if (!this.isConnected) return;
    for (const name of ["online", "visibilitychange"]) addEventListener(name, this.#pickUp, { once: true });
    void waitingFor(this.agency).then((all) => all.forEach((waiting) => void this.#deliver(waiting, true)));
  };

  async #received(sending: Sending, receipt: Receipt): Promise<void> {
    const { waiting } = sending;
    const { key } = waiting.feedback;
    const upload = waiting.files?.[0] && {};
    forgetDraft(this.agency, key);
    if (!this.now.sendings.some((one) => keyOf(one) === key)) this.#set({ sendings: [...this.now.sendings, sending] }); // taken back too late
    this.#keep();
    if (!waiting.receipt) this.dispatchEvent(new DvSentEvent(receipt.code));
    this.#change(key, { receipt, upload });
    const after = await this.#after();
    if (this.now.own === key) void (after ? this.#show(key) : this.#set({ own: undefined }));
    if (!after) return; // half a receipt is shown; the next visit brings the whole one
    if (upload) {
      const photos = await this.#photos();
      if (!(await photos?.sendFiles(sending, receipt, (upload) => this.#change(key, { upload })))) return;
    }
    // A receipt that nobody saw is asked for again: the same key brings the same one.
    while (document.hidden || !this.isConnected)
      await new Promise((seen) => document.addEventListener("visibilitychange", seen, { once: true }));
    await forgetWaiting(key);
  }

  async #show(key: string): Promise<void> {
    const after = await this.#after();
    if (!after) return;
    const receipt = this.#take(key)!.receipt!;
    this.#set({ receipt, reasons: [] });
    void this.focusOn("h2");
    this.#set({ reasons: await after.reasonsOf(receipt.due, this.language) });
  }

  async #part<K extends keyof FormParts>(name: K, loading: Promise<FormParts[K] & {}>) {
    const part = await this.bring(loading);
    if (part) this.#set({ parts: { ...this.now.parts, [name]: part } });
    return part;
  }

  /** Takes a message off the list, unless its files are still on their way. */
  #take(key: string): Sending | undefined {
    const { sendings, own } = this.now;
    const sending = sendings.find((one) => keyOf(one) === key);
    const stays = sending?.upload && !sending.delivery.stopped;
    if (!stays) sending?.release();
    this.#set({ sendings: sendings.filter((one) => stays || one !== sending), ...(own === key && { own: undefined }) });
    return sending;
  }

  /** Calls a message off and forgets it on this device. */
  #callOff(key: string): Sending | undefined {
    const sending = this.#take(key);
    if (sending) sending.delivery.stopped = true;
    sending?.delivery.wake?.();
    forgetDraft(this.agency, key);
    void forgetWaiting(key);
    return sending;
  }

  /** The agency does not take this message as it is: its words go back to the person. */
  #turnedAway(key: string, { code, status, problems }: Failure): void {
    this.#actions.edit(key);
    if (code === "key-reused") this.#before = undefined; // never a way that is closed for good
    const guided = problems.find((problem) => problem.code === "guided-kind");
    if (guided) return this.#meet(guided.facts["kind"] as GuidedKind);
    const about = problems.filter(({ path }) => path); // the rest is about the message as a whole
    this.#set({ problems: about, failure: about[0] ? undefined : this.failureText(code, status) });
    this.#refuse(about[0] ? about : [{ code }]);
  }

  #refuse(problems: readonly { readonly code: string }[]): void {
    this.dispatchEvent(new DvRefusedEvent(problems.map(({ code }) => code)));
    void this.focusOn(".panel.bad");
  }

  #meet(guided: GuidedKind): void {
    this.#set({ guided });
    if (guided === "denunciation") {
      writeDraft(this.agency, null);
      this.#set({ kept: undefined });
    }
    this.dispatchEvent(new DvGuidedEvent(guided));
    void this.focusOn("#guided");
  }

  readonly #actions: FormActions = {
    set: this.#set,
    submit: (event) => {
      event.preventDefault();
      void this.#send();
    },
    input: (event) => {
      if (!(event.target as HTMLInputElement).name) return;
      if (!this.now.parts.guidance) {
        void this.#guidance(); // while the line is still there
        void this.#after();
      }
      this.#keep();
    },
    go: (event, field) => {
      event.preventDefault();
      const target = this.renderRoot.querySelector<HTMLElement>(`#${field}`);
      target?.closest("details")?.setAttribute("open", "");
      target?.focus();
    },
    share: (event) => {
      this.#set({ shared: (event.target as HTMLInputElement).checked });
      if (this.now.offered) this.#actions.resume(null);
      else this.#keep();
    },
    resume: (draft) => {
      writeDraft(this.agency, null, this.now.offered!.place);
      this.#set({ offered: undefined });
      if (draft) this.#bringBack(draft.fields, draft.key);
      else this.#keep();
    },
    insist: () => {
      this.#notComplaint = true;
      void this.#send();
    },
    edit: (key) => {
      const sending = this.#callOff(key);
      if (!sending) return;
      this.#set({ files: sending.waiting.files });
      this.#bringBack(fieldsOf(sending.waiting.feedback), key);
    },
    remove: (key) => {
      this.#callOff(key);
      void this.focusOn("#kind");
    },
    see: (key) => void this.#show(key),
    another: () => {
      this.#set({ receipt: undefined });
      void this.focusOn("#kind");
    },
    channels: () => void this.#guidance(),
    letter: (loading) => this.#part("letter", loading),
    tools: () => void this.#part("tools", import("./form-tools.js")),
    photos: () => void this.#photos(),
  };

  protected override render() {
    const { t, language: lang, now } = this;
    if (!this.isConfigured) return html`<slot><p>${t.unconfigured}</p></slot>`;
    const view = {
      ...now,
      t: { ...t, ...(now.helped && t.forAnother) },
      lang,
      kinds: this.#kinds,
      agency: this.agencyName || t.agencyName,
      ways: this,
      on: this.#actions,
    };
    const { receipt, sendings, own } = now;
    const { after, photos } = now.parts;
    const states = sendings.map(
      ({ failure, receipt }) =>
        html`${receipt ? `${t.receivedTitle} ${receipt.code}` : failure ? t.waitingTitle : t.sending}<br />`,
    );
    const inside = html`${sendings.map((sending) => photos?.uploadCard(view, sending) ?? after?.sendingCard(view, sending))}
    ${receipt ? after!.receiptSlip(view, receipt) : nothing} ${feedbackForm(view, !!(receipt || own))}`;
    return html`<div class="dv ${now.big ? "big" : ""}" part="base" lang=${lang}>
      <p class=${this.dialog || !after ? "" : "out-of-sight"} role="status">${states}</p>
      ${
        this.dialog
          ? html`<button class="button primary" part="open" @click=${this.open}>${t.send}</button>
              <dialog part="dialog" aria-label=${t.send}>
                <button class="button close" @click=${this.close}>${t.close}</button>
                ${inside}
              </dialog>`
          : inside
      }
    </div>`;
  }
}

const keyOf = ({ waiting }: Sending): string => waiting.feedback.key;
