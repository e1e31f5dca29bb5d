import type { PropertyDeclarations } from "lit";
import { AgencyElement } from "../element/agency-element.js";
import { drafts, ownPlace, writeDraft } from "../device/draft.js";
import { failures } from "../messages/vi/failures.js";
import { feedback } from "../messages/vi/feedback.js";
import { claim } from "../device/outbox.js";
import type { Fields } from "./check-feedback.js";
import { type FormParts, type FormState, type FormWords, START } from "./form-state.js";

/** The writing of a message: what stands in the form, its draft on this device, and the words that come back into it. */
export abstract class WritingElement extends AgencyElement<FormWords> {
  static override properties: PropertyDeclarations = { now: { state: true } };

  /** @internal */
  protected override readonly words = { failures, feedback };

  /** @internal */
  declare protected now: FormState;

  /** What was sent before, and its key. */
  protected sentBefore: { readonly key: string; readonly typed: string } | undefined;

  constructor() {
    super();
    this.now = START;
  }

  protected get formNow(): HTMLFormElement | null {
    return this.renderRoot.querySelector("form");
  }

  /** Trimmed as the server trims, so that lengths and the idea of "same words" agree. */
  protected get fieldsNow(): Fields {
    const typed = new FormData(this.formNow!);
    typed.delete("consent");
    return Object.fromEntries([...typed].map(([name, value]) => [name, (value as string).trim()]));
  }

  /** One key for one composed message: a repeat of the same words is the same case, edited ones are a new case. */
  protected get keyNow(): string | undefined {
    return this.sentBefore?.typed === this.typedNow ? this.sentBefore.key : undefined;
  }

  protected get typedNow(): string {
    return JSON.stringify([...new FormData(this.formNow!)]);
  }

  protected get consentNow(): unknown[] {
    return new FormData(this.formNow!).getAll("consent");
  }

  protected readonly change = (change: Partial<FormState>): FormState => (this.now = { ...this.now, ...change });

  /** Takes over what was typed into the plain form before this script came, and the place of the cursor. */
  protected adoptPlain(plain: HTMLFormElement): void {
    const typed = Object.fromEntries(new FormData(plain)) as Record<string, string>;
    if (typed["text"] || typed["kind"]) this.putBack(typed);
    const active = plain.querySelector(":focus");
    if (active) void this.focusOn(`[name="${active.getAttribute("name")}"]`);
  }

  protected putBack(fields: Fields): void {
    for (const input of this.formNow!.querySelectorAll<HTMLInputElement>("[name]")) {
      const value = fields[input.name];
      if (value === undefined) continue;
      if (input.type === "radio") input.checked = input.value === value;
      else if (input.type === "checkbox") input.checked = value.includes(input.value);
      else input.value = value;
      if (value) input.closest("details")?.setAttribute("open", "");
    }
    this.change({ used: (fields["text"] ?? "").length });
  }

  /** Offers what an earlier visit left; what another tab is still writing is not left. */
  protected async offerDraft(): Promise<void> {
    const own = ownPlace(this.agency);
    void claim(own);
    for (const draft of drafts(this.agency))
      if (draft.place === own || (await claim(draft.place))) return void this.change({ offered: draft });
  }

  /** Words that come back join those typed meanwhile; only unchanged words keep their key, and the consent given with them. */
  protected bringBack(fields: Fields, key: string | undefined): void {
    const typed = this.fieldsNow["text"];
    this.putBack(typed ? { ...fields, text: `${fields["text"]}\n\n${typed}`, consent: "" } : fields);
    this.sentBefore = key && !typed ? { key, typed: this.typedNow } : undefined;
    this.keepDraft();
    void this.focusOn("#text");
  }

  /** A text that reads like a denunciation is not kept even on the person's own device. */
  protected keepDraft(): void {
    const fields = this.fieldsNow;
    const { text = "" } = fields; // not drawn yet when a kind is chosen early
    const key = this.keyNow;
    const held = text && this.now.parts.guidance?.heldBack({ text });
    const draft =
      text && !this.now.shared && held !== "denunciation"
        ? { fields: { ...fields, ...(key && { consent: this.consentNow.join() }) }, key }
        : null;
    const done = writeDraft(this.agency, draft);
    this.change({ used: text.length, kept: draft ? done : undefined });
  }

  protected readonly photosPart = () => this.loadPart("photos", import("./photos/photo-field.js"));
  protected readonly afterPart = () => this.loadPart("after", import("./receipt/after-sending.js"));
  protected readonly guidancePart = () => this.loadPart("guidance", import("../guidance/guidance.js"));

  protected async loadPart<K extends keyof FormParts>(name: K, loading: Promise<FormParts[K] & {}>) {
    const part = await this.bring(loading);
    if (part && part !== this.now.parts[name]) this.change({ parts: { ...this.now.parts, [name]: part } });
    return part;
  }
}
