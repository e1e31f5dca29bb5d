import { ONLINE_KINDS, type OnlineKind } from "@danvan/core/terms";
import { type PropertyDeclarations, html, nothing } from "lit";
import { controls } from "../element/controls.styles.js";
import { writeDraft } from "../device/draft.js";
import { nextFrame } from "../element/next-frame.js";
import { giveSpaceBack, space } from "../element/space.js";
import { tokens } from "../element/tokens.styles.js";
import { styles } from "./dv-feedback.styles.js";
import { STEPS, feedbackForm } from "./feedback-form.js";
import type { FormActions } from "./form-state.js";
import { SendingElement } from "./sending-element.js";

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
export class DvFeedback extends SendingElement {
  static override styles = [tokens, controls, styles, space];

  static override properties: PropertyDeclarations = {
    agencyName: { attribute: "agency-name" },
    kinds: {},
    contactKinds: { attribute: "contact-kinds" },
    hotline: {},
    portal: {},
    app: {},
    trackerHref: { attribute: "tracker-href" },
    dialog: { type: Boolean },
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
  protected override get stepCount(): number {
    return STEPS;
  }

  constructor() {
    super();
    this.kinds = this.contactKinds = "";
    this.dialog = false;
  }

  protected override get isDrawable(): boolean {
    return this.isConfigured;
  }

  protected override updated(): void {
    if (!this.isConfigured) giveSpaceBack(this); // what stands in the tag is all there is
  }

  protected override async whenDrawn(): Promise<void> {
    const plain = this.querySelector("form");
    if (plain) this.adoptPlain(plain);
    else await nextFrame();
    giveSpaceBack(this);
    void this.offerDraft();
    this.pickUp();
  }

  /** Opens the dialog, when the form is in one. */
  open(): void {
    this.renderRoot.querySelector("dialog")?.showModal();
  }

  /** Closes the dialog; what was typed stays. */
  close(): void {
    this.renderRoot.querySelector("dialog")?.close();
  }

  /** What the attribute offers; a wrong word in it must not take a kind away from citizens. */
  get #kinds(): readonly OnlineKind[] {
    const asked = this.kinds.split(/\s+/).filter(Boolean) as OnlineKind[];
    const known = asked.filter((kind) => ONLINE_KINDS.includes(kind));
    if (known.length < asked.length) this.sayOnce(`unknown kinds="${this.kinds}"`);
    return known[0] ? known : ONLINE_KINDS;
  }

  readonly #actions: FormActions = {
    set: this.change,
    submit: (event) => {
      event.preventDefault();
      void this.sendMessage();
    },
    input: (event) => {
      if (!(event.target as HTMLInputElement).name) return;
      if (!this.now.parts.guidance) {
        void this.guidancePart(); // while the line is still there
        void this.afterPart();
      }
      this.keepDraft();
    },
    go: (event, field) => {
      event.preventDefault();
      const target = this.renderRoot.querySelector<HTMLElement>(`#${field}`);
      target?.closest("details")?.setAttribute("open", "");
      target?.focus();
    },
    share: (event) => {
      this.change({ shared: (event.target as HTMLInputElement).checked });
      if (this.now.offered) this.#actions.resume(null);
      else this.keepDraft();
    },
    resume: (draft) => {
      writeDraft(this.agency, null, this.now.offered!.place);
      this.change({ offered: undefined });
      if (draft) this.bringBack(draft.fields, draft.key);
      else this.keepDraft();
    },
    insist: () => {
      this.noComplaint = true;
      void this.sendMessage();
    },
    edit: (key) => this.takeBack(key),
    remove: (key) => {
      this.callOff(key);
      void this.focusOn("#kind");
    },
    see: (key) => void this.showReceipt(key),
    another: () => {
      this.change({ receipt: undefined });
      void this.focusOn("#kind");
    },
    channels: () => void this.guidancePart(),
    letter: (loading) => this.loadPart("letter", loading),
    tools: () => void this.loadPart("tools", import("./tools/form-tools.js")),
    photos: () => void this.photosPart(),
  };

  protected override render() {
    const { t, language: lang, now } = this;
    if (!this.isConfigured) return html`<slot><p>${t.unconfigured}</p></slot>`;
    const view = {
      ...now,
      drawn: this.drawn,
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
      ({ failure, receipt, isKept, upload, waiting }) =>
        html`${receipt ? `${t.receivedTitle} ${receipt.code}` : failure ? t.waitingTitle : t.sending}
          ${isKept || (receipt && (!upload || upload.at === waiting.files!.length)) ? "" : t.keptNo}<br />`,
    );
    const inside = !this.drawn
      ? nothing
      : html`${sendings.map((sending) => photos?.uploadCard(view, sending) ?? after?.sendingCard(view, sending))}
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
