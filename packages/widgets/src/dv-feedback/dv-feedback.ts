import { type GuidedKind, ONLINE_KINDS, type OnlineKind } from "@danvan/core/terms";
import { type PropertyDeclarations, type TemplateResult, html, nothing } from "lit";
import type { PendingMessage } from "../device/message-queue.js";
import { AgencyElement } from "../element/agency-element.js";
import { controls } from "../element/controls.styles.js";
import { DvGuidedEvent, DvRefusedEvent } from "../element/events.js";
import { nextFrame } from "../element/next-frame.js";
import { giveSpaceBack, space } from "../element/space.js";
import { tokens } from "../element/tokens.styles.js";
import { type FeedbackWords, feedback } from "../messages/vi/feedback.js";
import { type Failure, baseOf, request } from "../net/client.js";
import type { Net, PublicNotice, ShownNotice } from "../net/load-notice.js";
import { styles } from "./dv-feedback.styles.js";
import { STEPS } from "./form/feedback-form.js";
import { exchange } from "./exchange.js";
import { isUnderWay, outgoingMessages, plainWays, statesOf } from "./outgoing-messages.js";
import type { Own, PartWords, Parts } from "./parts.js";
import { Sending } from "./sending/sending.js";
import { writtenMessage } from "./written-message.js";
import type { Problem } from "./writing/check-feedback.js";
import { Drafting } from "./writing/drafting.js";
import { fieldsOf } from "./writing/fields.js";
import { takeOver } from "./take-over.js";

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
 * @example customElements.get("dv-feedback") === DvFeedback
 */
export class DvFeedback extends AgencyElement<FeedbackWords & PartWords> {
  static override styles = [tokens, controls, styles, space];

  static override properties: PropertyDeclarations = {
    kinds: {},
    contactKinds: { attribute: "contact-kinds" },
    hotline: {},
    portal: {},
    app: {},
    trackerHref: { attribute: "tracker-href" },
    noticeVersion: { attribute: "notice-version" },
    noticeText: { attribute: "notice-text" },
    noticeUrl: { attribute: "notice-url" },
    dialog: { type: Boolean },
  };

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

  /** Version of the consent notice. Without it the notice is asked of the server, at `…/agencies/{agency}/notice`. */
  declare noticeVersion: string | undefined;

  /** Text of the notice, in the language of the page. */
  declare noticeText: string | undefined;

  /** Address of the page with the whole notice. */
  declare noticeUrl: string | undefined;

  /** Whether a button is shown that opens the form in a dialog. */
  declare dialog: boolean;

  /** @internal */
  protected override readonly _words = { feedback };

  /** @internal */
  _drafting: Drafting = new Drafting(this);
  /** @internal */
  _sending: Sending = new Sending(this);
  /** @internal */
  readonly _parts: Parts = {};
  /** @internal */
  _own: Own = { photos: {}, tools: {}, slip: {} };
  /** @internal What asks the server for a part, which has no way to it of its own. */
  readonly _net: Net = { baseOf, request };
  /** @internal */
  _problems: readonly Problem[] = [];
  /** @internal Why the message as a whole was not taken. */
  _failure: Failure | undefined;
  /** @internal What the text reads like. */
  _guided: GuidedKind | undefined;
  /** @internal */
  _isNoComplaint: boolean | undefined;
  /** @internal Whether the form stands in the dialog. */
  _isDialog: boolean | undefined;
  /** The notice as the server has it. */
  private _loaded: PublicNotice | undefined;

  /** @internal */
  protected override get _stepCount(): number {
    return STEPS;
  }
  constructor() {
    super();
    this.kinds = this.contactKinds = "";
    this.dialog = false;
  }

  /** @internal */
  protected override get _isDrawable(): boolean {
    return this._isConfigured;
  }

  protected override updated(): void {
    if (!this._isConfigured) giveSpaceBack(this); // what stands in the tag is all there is
    this._parts.receipt?.stay<DvFeedback>(this, exchange);
  }

  /** @internal */
  protected override async _whenDrawn(): Promise<void> {
    this._drafting._adopt(this);
    if (!this.firstElementChild) await nextFrame(); // who is writing in the tag is not kept waiting: letters would fall between
    giveSpaceBack(this);
    void this._drafting._offer();
    this._sending._pickUp();
  }

  /** Opens the dialog, when the form is in one. */
  open(): void {
    this.renderRoot.querySelector("dialog")?.showModal();
  }

  /** Closes the dialog; what was typed stays. */
  close(): void {
    this.renderRoot.querySelector("dialog")?.close();
  }

  /** @internal What the attribute offers; a wrong word in it must not take a kind away from citizens. */
  get _kinds(): readonly OnlineKind[] {
    const asked = (this.kinds.match(/\S+/g) ?? []) as OnlineKind[];
    const known = asked.filter((kind) => ONLINE_KINDS.includes(kind));
    if (known.length < asked.length) this._warnOnce(`unknown kinds=${this.kinds}`);
    return known[0] ? known : ONLINE_KINDS;
  }

  /** @internal The notice in force here; `undefined` while none has come. */
  get _notice(): ShownNotice | undefined {
    const { noticeVersion: version, noticeText: text, noticeUrl: url, _loaded: loaded } = this;
    return version && text ? { version, text, url } : loaded && { ...loaded, text: loaded.text[this._language] };
  }

  /** @internal When the form is first used, and anew where a message needs it. One that does not come stops no words. */
  async _loadNotice(isNeeded?: boolean): Promise<void> {
    const { checks = await this._loadChecks() } = this._parts;
    if (this._notice) return;
    this._loaded = await checks?.loadNotice(this._net, this, isNeeded);
    this.requestUpdate();
  }

  /** @internal The server knows the notice no more that was shown: the new one takes its place. */
  _renewNotice(): void {
    this.noticeVersion = this._loaded = undefined;
    void this._loadNotice(true);
  }

  /** @internal The text reads like a complaint or a denunciation: the sender is shown its lawful channels. */
  _guide(kind: GuidedKind): void {
    this._guided = kind;
    this._drafting._keep(kind !== "denunciation");
    this._tell(() => new DvGuidedEvent(kind));
    void this._focusOn("#guided");
  }

  /** @internal Says what is wrong: by field, or, without problems of fields, with the message as a whole. */
  _refuse(problems: readonly Problem[], failure?: Failure): void {
    this._problems = problems;
    this._failure = failure;
    void this._loadChecks();
    this.requestUpdate();
    this._tell(() => new DvRefusedEvent((problems[0] || !failure ? problems : [failure]).map(({ code }) => code)));
    void this._focusOn(".panel.bad");
  }

  /** @internal How one part changes what it keeps here. It returns what is kept then. */
  _changeOf<K extends keyof Own>(name: K, own: Own = this._own): (change: Own[K]) => Own[K] {
    return (change) => {
      this.requestUpdate();
      return (own[name] = { ...own[name], ...change });
    };
  }

  /** @internal */
  async _load<K extends keyof Parts>(name: K, loading: Promise<Parts[K] & {}>): Promise<Parts[K] | undefined> {
    const part = (this._parts[name] = await this._loadPart(loading));
    this.requestUpdate();
    return part;
  }

  /** @internal */
  _loadGuidance(): Promise<Parts["guidance"]> {
    return this._load("guidance", import("../guidance/guidance.js"));
  }

  /** @internal */
  _loadChecks(): Promise<Parts["checks"]> {
    return this._load("checks", import("./form/checks.js"));
  }

  /** @internal */
  _loadReceipt(): Promise<Parts["receipt"]> {
    return this._load("receipt", import("./receipt/after-sending.js"));
  }

  /** @internal */
  _loadPhotos(): Promise<Parts["photos"]> {
    return this._load("photos", import("../photos/photo-field.js"));
  }

  /** @internal */
  _loadTools(): void {
    void this._load("tools", import("./tools/form-tools.js"));
  }

  /** @internal */
  _takeOver(files: readonly File[], helped: boolean): void {
    takeOver(this, this._t, files, helped);
  }

  /** @internal */
  _restore({ feedback: message, files }: PendingMessage, key: string | undefined): void {
    this._changeOf("photos")({ files });
    this._drafting._restore(fieldsOf(message), key);
  }

  protected override render(): TemplateResult {
    const { big, helped } = this._own.tools;
    const t = helped ? { ...this._t, ...this._t.forAnother } : this._t;
    // Of a form that stands no word is taken away because a framework changes the tag: who sends is told.
    if (!this._isConfigured && !this._drawn) return html`<slot><p>${t.unconfigured}</p></slot>`;
    // Nothing on screen goes into a dialog, or out of one, before its message is sent: a page may turn with the phone that is written on.
    if (!isUnderWay(this)) this._isDialog = this.dialog;
    const inside = this._drawn ? [outgoingMessages(this, t), writtenMessage(this, t)] : nothing;
    return html`<div class="dv ${big ? "big" : ""}" part="base" lang=${this._language}>
      <p class=${this._isDialog || !this._parts.receipt ? "" : "out-of-sight"} role="status" translate="no">
        ${statesOf(this, t)}
      </p>
      ${this._parts.receipt ? nothing : plainWays(this, t)}
      ${
        this._isDialog
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
