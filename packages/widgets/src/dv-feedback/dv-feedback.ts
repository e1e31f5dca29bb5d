import { guide } from "@danvan/core/guidance";
import { CONSENT_PURPOSES, type GuidedKind, type OnlineKind } from "@danvan/core/terms";
import type { Receipt } from "@danvan/core/wire";
import { type PropertyDeclarations, html } from "lit";
import { AgencyElement } from "../agency-element.js";
import { sendFeedback } from "../client.js";
import { controls } from "../controls.styles.js";
import { readDraft, writeDraft } from "../draft.js";
import { reasonsOf } from "../due-promise.js";
import { DvGuidedEvent, DvRefusedEvent, DvSentEvent } from "../events.js";
import { idempotencyKey } from "../idempotency-key.js";
import { common, due, feedback, receipt } from "../messages/vi.js";
import { reading } from "../reading.styles.js";
import { tokens } from "../tokens.styles.js";
import { type Fields, checkFeedback, contactOf, fieldOf } from "./check-feedback.js";
import { styles } from "./dv-feedback.styles.js";
import { type FormActions, type FormState, type FormWords, feedbackForm } from "./feedback-form.js";
import { receiptSlip } from "./receipt-slip.js";
import { slipStyles } from "./receipt-slip.styles.js";

/** Everything that changes while the element lives, as one value. */
const START: FormState = {
  problems: [],
  guided: null,
  receipt: null,
  reasons: [],
  sending: false,
  used: 0,
  offered: null,
  shared: false,
};

/**
 * A form by which a citizen says something to an agency and gets a receipt.
 *
 * It wraps a plain `<form method="post">`, which works without script and whose typed words are taken over. Nothing typed is ever
 * lost: a failure keeps every word, and a draft stays on the device until the receipt is there.
 *
 * @summary Feedback form with receipt.
 * @slot - The plain form that is shown until the element is ready, or when the tag is wrong.
 * @slot channels - Where complaints and denunciations go, in the agency's own words.
 * @slot alternatives - Other ways to reach the agency: hotline, national portal.
 * @fires {DvSentEvent} dv-sent - The message is on the agency's disk; `code` is its tracking code.
 * @fires {DvRefusedEvent} dv-refused - The message was not accepted; `codes` say why.
 * @fires {DvGuidedEvent} dv-guided - The text reads like a complaint or denunciation; nothing was sent.
 * @csspart base - The surface.
 * @csspart form - The form.
 * @csspart notice - The notice before the first field.
 * @csspart card - One kind to choose.
 * @csspart input - Each field.
 * @csspart button - The button that sends.
 * @csspart error-summary - What is wrong, with links to the fields.
 * @csspart guidance - The lawful channels, when a text reads like a complaint or denunciation.
 * @csspart receipt - The slip of the receipt.
 * @csspart code - The tracking code.
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
  static override styles = [tokens, controls, reading, styles, slipStyles];

  static override properties: PropertyDeclarations = { agencyName: { attribute: "agency-name" }, now: { state: true } };

  /** Name of the agency, for the consent notice. */
  declare agencyName: string;

  /** @internal */
  protected override readonly words = { common, due, feedback, receipt };

  /** @internal */
  declare private now: FormState;

  /** One key for one composed message: a repeat of the same words is the same case, an edited text is a new one. */
  #key: string | undefined;
  #notComplaint = false;

  constructor() {
    super();
    this.agencyName = "";
    this.now = START;
  }

  protected override firstUpdated(): void {
    if (!this.#form) return;
    const plain = this.querySelector("form");
    if (plain) this.#adopt(plain);
    this.#set({ offered: readDraft(this.agency) });
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

  #set(change: Partial<FormState>): void {
    this.now = { ...this.now, ...change };
  }

  /** Takes over what was typed into the plain form before this script came, and the place of the cursor. */
  #adopt(plain: HTMLFormElement): void {
    const typed = Object.fromEntries(new FormData(plain)) as Record<string, string>;
    if (typed["text"]) this.#put(typed);
    const active = document.activeElement;
    if (plain.contains(active)) void this.focusOn(`[name="${active!.getAttribute("name")}"]`);
  }

  #put(fields: Fields): void {
    for (const input of this.#form!.querySelectorAll<HTMLInputElement>("[name]")) {
      const value = fields[input.name];
      if (value === undefined || input.type === "checkbox") continue;
      if (input.type === "radio") input.checked = input.value === value;
      else input.value = value;
      if (value) input.closest("details")?.setAttribute("open", "");
    }
    this.#set({ used: (fields["text"] ?? "").length });
  }

  /** A text that reads like a denunciation is not kept even on the person's own device. */
  #keep(): void {
    const fields = this.#fields;
    const { text } = fields;
    if (this.now.offered && !text) return;
    const draft = text && !this.now.shared && guide(text)?.kind !== "denunciation" ? { fields, key: this.#key } : null;
    const done = writeDraft(this.agency, draft);
    this.#set({ used: text!.length, kept: draft ? done : undefined });
  }

  async #send(): Promise<void> {
    if (this.now.sending) return;
    const fields = this.#fields;
    const consent = new FormData(this.#form!).getAll("consent");
    this.#set({ failure: undefined, guided: null, problems: checkFeedback(fields, consent) });
    if (this.now.problems.length > 0) return this.#refuse();
    const found = guide(`${fields["text"]}\n${fields["place"]}`)?.kind;
    if (found === "denunciation" || (found && !this.#notComplaint)) return this.#meet(found);

    this.#key ??= idempotencyKey();
    this.#set({ sending: true });
    this.#keep();
    const contact = contactOf(fields);
    const outcome = await sendFeedback(this, {
      key: this.#key,
      kind: fields["kind"] as OnlineKind,
      text: fields["text"]!,
      ...(fields["place"] && { place: fields["place"] }),
      ...(contact && { contact }),
      consent: {
        notice: this.t.noticeVersion,
        purposes: CONSENT_PURPOSES.filter((purpose) => consent.includes(purpose)),
      },
      ...(this.#notComplaint && { notComplaint: true as const }),
      lang: this.language,
    });
    this.#set({ sending: false });
    if (outcome.ok) return this.#received(outcome.value);
    const { code, status, problems } = outcome.failure;
    const guided = problems.find((problem) => problem.code === "guided-kind");
    if (guided) return this.#meet(guided.facts["kind"] as GuidedKind);
    this.#set({ problems: problems.filter(({ path }) => this.#form!.querySelector(`[name="${fieldOf(path)}"]`)) });
    if (this.now.problems.length > 0) return this.#refuse();
    this.#set({ failure: this.failureText(code, status) });
    this.dispatchEvent(new DvRefusedEvent([code]));
  }

  #refuse(): void {
    this.dispatchEvent(new DvRefusedEvent(this.now.problems.map(({ code }) => code)));
    void this.focusOn("#summary");
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

  async #received(receipt: Receipt): Promise<void> {
    // Words typed while the message was on its way are not in it: they stay as a draft.
    if (this.#key) writeDraft(this.agency, null);
    this.#set({ receipt });
    this.dispatchEvent(new DvSentEvent(receipt.code));
    void this.focusOn("h2");
    this.#set({ reasons: await reasonsOf(receipt.due, this.language) });
  }

  readonly #actions: FormActions = {
    submit: (event) => {
      event.preventDefault();
      void this.#send();
    },
    input: (event) => {
      if (!(event.target as HTMLInputElement).name) return;
      this.#key = undefined;
      this.#keep();
    },
    go: (event, field) => {
      event.preventDefault();
      const target = this.renderRoot.querySelector<HTMLElement>(`#${field}`);
      target?.closest("details")?.setAttribute("open", "");
      target?.focus();
    },
    share: (event) => {
      this.#set({ shared: (event.target as HTMLInputElement).checked, offered: null });
      this.#keep();
    },
    resume: (use) => {
      const { offered } = this.now;
      this.#set({ offered: null });
      if (use && offered) {
        const typed = this.#fields["text"];
        this.#put(typed ? { ...offered.fields, text: `${offered.fields["text"]}\n\n${typed}` } : offered.fields);
        this.#key = typed ? undefined : offered.key;
      }
      this.#keep();
      void this.focusOn("#text");
    },
    insist: () => {
      this.#notComplaint = true;
      void this.#send();
    },
    copy: async () => {
      try {
        await navigator.clipboard.writeText(this.now.receipt!.code);
        this.#set({ copied: this.t.copied });
      } catch {
        // Plain http has no clipboard: select the code so that the person can.
        getSelection()?.selectAllChildren(this.renderRoot.querySelector(".code")!);
        this.#set({ copied: this.t.copyByHand });
      }
    },
    another: () => {
      this.#key = undefined;
      this.#notComplaint = false;
      this.now = { ...START, shared: this.now.shared, offered: readDraft(this.agency) };
      void this.focusOn("#kind");
    },
  };

  protected override render() {
    const { t, language: lang, now } = this;
    if (!this.isConfigured) return html`<slot><p>${t.unconfigured}</p></slot>`;
    const view = { ...now, t, lang, agency: this.agencyName || t.agencyName, on: this.#actions };
    return html`<div class="dv" part="base" lang=${lang}>
      ${now.receipt ? receiptSlip(view, now.receipt) : feedbackForm(view)}
    </div>`;
  }
}
