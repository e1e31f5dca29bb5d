import type { PublicCase } from "@danvan/core/wire";
import { type PropertyDeclarations, type PropertyValues, html, nothing } from "lit";
import { AgencyElement } from "../element/agency-element.js";
import { type Failure, findCase } from "../net/client.js";
import { controls } from "../element/controls.styles.js";
import { isBegun } from "../element/is-begun.js";
import { DvLoadedEvent, DvRefusedEvent } from "../element/events.js";
import { failureText } from "../messages/failure-text.js";
import { fill } from "../messages/fill.js";
import { failures, tracker } from "../messages/vi.js";
import { tokens } from "../element/tokens.styles.js";
import { tones } from "../element/tones.styles.js";
import { bareCase } from "./bare-case.js";
import { codeField, codeWithin, PRINTED } from "./case/code-field.js";
import { styles } from "./dv-tracker.styles.js";
import { remembered } from "../device/remembered.js";
import { keptActs } from "./kept-acts.js";
import type { Acts, CaseWords, TrackerActions, TrackerView, TrackerWordsHere } from "./case/tracker-state.js";

/** Any code that passes the check, to show what one looks like; its hyphens do not end a line. */
const EXAMPLE = "18073\u2011K7QM9\u2011XWRFT";

/**
 * Shows one case to whoever holds its code: where it stands, when the answer is due and why, the answer with its files, and its rating.
 * With the secret of the receipt the sender may also ask to open it again, withdraw a consent, and get back what was sent.
 * A page opened at `#dv=CODE`, as by the picture on a receipt, shows that case at once: what follows `#` is not sent to a server.
 * A device remembers codes only when a person ticks it.
 *
 * @summary Look up a case by its tracking code.
 * @fires {DvLoadedEvent} dv-loaded - A case is shown.
 * @fires {DvRefusedEvent} dv-refused - No case can be shown; `codes` say why.
 * @fires {DvSentEvent} dv-sent - The answer was rated, or the agency has the wish to open the case again.
 * @fires {DvGuidedEvent} dv-guided - What was written reads like a complaint or denunciation; nothing was sent.
 * @slot channels - Where complaints and denunciations go, in the agency's own words.
 * @csspart base - The surface.
 * @csspart input - Each field.
 * @csspart button - The button that looks up, or sends.
 * @csspart case - The case.
 * @csspart answer - The agency's answer.
 * @csspart due - The promised date.
 * @csspart files - The files of one side.
 * @csspart question - What the agency asks its sender, with the form to answer.
 * @csspart confirm - Whether what was answered is really done, as the agency asks its sender.
 * @csspart reopen - The wish to open the case again.
 * @csspart guidance - The lawful channels, when that wish reads like a complaint or denunciation.
 * @csspart consent - What the sender still allows.
 * @csspart remember - The tick that keeps the code on the device.
 * @csspart remembered - The codes that the device keeps.
 * @cssprop --dv-accent - Colour of buttons, links and focus.
 * @cssprop --dv-surface - Background.
 * @cssprop --dv-padding - Space inside the edge.
 * @example customElements.get("dv-tracker") === DvTracker
 */
export class DvTracker extends AgencyElement<TrackerWordsHere> {
  static override properties: PropertyDeclarations = {
    code: {},
    _case: { state: true },
    _reasons: { state: true },
    _problem: { state: true },
    _failure: { state: true },
    _loading: { state: true },
    _acts: { state: true },
    _details: { state: true },
  };
  static override styles = [tokens, controls, tones, styles];

  /** @internal Loads and registers the rating; set where the tracker itself is registered. */
  static _defineRating: (() => Promise<unknown>) | undefined;

  /** Tracking code to look up at once. */
  declare code: string;

  /** Sentences to say instead of the built-in ones, by key; also those of the case. */
  declare messages: Partial<CaseWords>;

  /** @internal */
  protected override readonly _words = { failures, tracker };
  /** @internal */
  protected override get _stepCount(): number {
    return 2;
  }

  /** @internal */
  declare private _case: PublicCase | null;
  /** @internal */
  declare private _reasons: readonly string[];
  /** @internal What is wrong with a field. */
  declare private _problem: { readonly id: "code" | "secret"; readonly text: string } | undefined;
  /** @internal */
  declare private _failure: string | undefined;
  /** @internal */
  declare private _loading: boolean;
  /** @internal */
  declare private _acts: Acts;
  /** @internal */
  declare private _details: typeof import("./case/case-details.js") | undefined;

  #shown = ""; // the code of the case that was shown last
  /** The secret that the case was looked up with. */
  #secret = "";
  #isBegun: boolean | undefined; // known at the first drawing
  /** The newest look-up wins: an older one may come back later over a bad connection. */
  #finds = 0;

  constructor() {
    super();
    this.code = "";
    this._case = null;
    this._reasons = [];
    this._loading = false;
    this._acts = {};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("hashchange", this.#onAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.#onAddress);
  }

  /** @internal What somebody has begun in the plain forms of the tag stays theirs: their fields are many, and the page answers them. */
  protected override get _isDrawable(): boolean {
    return !(this.#isBegun ??= isBegun(this));
  }

  protected override _whenDrawn(): void {
    if (remembered(this.agency)[0]) void this.#loadDetails().then((part) => part?.resumePhotos(this, this.#on.load));
    this.#onAddress();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if ((changed.has("code") || changed.has("agency")) && this.code && this._isConfigured && this._isDrawable)
      void this.#find();
  }

  readonly #onAddress = (): void => {
    const code = /[#&]dv=([\w-]+)/.exec(location.hash)?.[1];
    if (code && this._isConfigured && this._isDrawable) void this.#on.look(code);
  };

  readonly #onSubmit = async (event?: Event): Promise<void> => {
    event?.preventDefault();
    if (event && this._loading) return;
    await this.#find();
    if (this._loading) return; // for something newer
    const id = this._case ? "case" : (this._problem?.id ?? "code");
    if (id === "secret") this.#on.askSecret();
    else await this._focusOn(`#${id}`);
  };

  readonly #on: TrackerActions = {
    act: (change) => (this._acts = { ...this._acts, ...change }),
    load: (loading) => this._loadPart(loading),
    isShown: (code) => this.#shown === code,
    begin: (busy) => !this._acts.busy && !!this.#on.act({ busy }),
    know: (change) => void (this._case &&= { ...this._case, ...change }),
    again: async () => {
      const code = this.#shown;
      const outcome = await findCase(this, code, this.#secret);
      if (outcome.ok && this._case?.code === code) this.#show(outcome.value);
    },
    look: async (code, secret = "") => {
      if (secret) await this.#loadDetails(); // with the field for it
      await this.updateComplete;
      this.#input("code")!.value = code;
      const field = this.#input("secret");
      if (field) field.value = secret;
      await this.#onSubmit();
    },
    askSecret: () => {
      this.renderRoot.querySelector("details")!.open = true;
      void this._focusOn("#secret");
    },
    tell: (event) => this._tell(event),
    focus: (selector) => void this._focusOn(selector),
    explain: (failure) => this.#problems[failure.code] ?? failureText(this._t, failure),
  };

  #input(id: string): HTMLInputElement | null {
    return this.renderRoot.querySelector(`#${id}`);
  }

  get #problems(): Readonly<Record<string, string>> {
    const { codeProblems, secretProblems } = this._t;
    return { ...codeProblems, ...secretProblems };
  }

  /** Looks up what stands in the fields. */
  async #find(): Promise<void> {
    const find = ++this.#finds;
    if (!this.#input("code")) await this.updateComplete; // its field is not drawn yet
    this._case = null;
    this._reasons = [];
    this._problem = this._failure = undefined;
    this._acts = keptActs(this._acts);
    const typed = this.#input("code")!.value.trim();
    const hidden = this.#input("secret")?.value.trim();
    const coming = this.#loadDetails();
    if (!PRINTED.test(typed)) await coming; // with what reads it; a code as it is printed is asked for beside
    if (find !== this.#finds) return;
    const read = this._details;
    const code = read?.readCode(typed, this.agency) ?? { ok: true as const, value: codeWithin(typed) };
    const secret = hidden ? read!.readSecret(hidden) : undefined;
    if (!code.ok) return this.#wrong("code", code.problems[0]);
    if (secret?.ok === false) return this.#wrong("secret", secret.problems[0]);
    this._loading = true;
    const outcome = await findCase(this, code.value, secret?.value);
    const details = await coming;
    if (find !== this.#finds) return;
    this._loading = false;
    const late = read ? undefined : details?.readCode(typed, this.agency); // asked for before its reader came
    if (late?.ok === false) return this.#wrong("code", late.problems[0]);
    if (!outcome.ok) return this.#refused(outcome.failure);
    this.#secret = secret?.value ?? "";
    this.#show(outcome.value);
    this._tell(() => new DvLoadedEvent());
    void details?.reasonsOf(outcome.value.due, this._language).then((reasons) => {
      if (find === this.#finds) this._reasons = reasons;
    });
  }

  #show(found: PublicCase): void {
    if (found.code !== this.#shown) this._acts = keptActs(this._acts);
    this.#shown = found.code;
    this._case = found;
    // Whoever has read the case rates it on the spot; without that file the case still reads.
    if (found.status === "answered" && !found.rated && !customElements.get("dv-rating"))
      DvTracker._defineRating?.().catch(() => this._warnOnce("dv-rating.min.js is not beside the script"));
  }

  async #loadDetails() {
    return (this._details ??= await this._loadPart(import("./case/case-details.js")));
  }

  /** A click on a summary moves no focus in Safari, so its toggle tells too. */
  readonly #onUse = (): void => void this.#loadDetails();

  #wrong(id: "code" | "secret", { code, facts = {} }: { readonly code: string; readonly facts?: object }): void {
    this._problem = { id, text: fill(this.#problems[code]!, facts as Record<string, string>) };
    this._tell(() => new DvRefusedEvent([code]));
  }

  #refused(failure: Failure): void {
    const { code } = failure;
    if (this.#problems[code]) return this.#wrong(code.includes("secret") ? "secret" : "code", { code });
    this._failure = this.#on.explain(failure);
    this._tell(() => new DvRefusedEvent([code]));
  }

  protected override render() {
    const { _t: t, _language: lang, _problem: problem, _loading: loading, _failure: failure, _details: details } = this;
    void this._isConfigured;
    if (!this._isDrawable) return html`<slot></slot>`;
    const { agency, endpoint, _reasons: reasons, _acts: acts } = this;
    const view: TrackerView = {
      t: t as CaseWords, // the details bring the rest, and are what reads it
      lang,
      agency,
      endpoint,
      secret: this.#secret,
      reasons,
      acts,
      on: this.#on,
    };
    const is = (id: string) => (problem?.id === id ? problem.text : undefined);
    return html`<div class="dv stack" part="base" lang=${lang}>
      <form class="field" novalidate @submit=${this.#onSubmit} @focusin=${this.#onUse}>
        ${this._drawn ? codeField("code", t.codeTitle, fill(t.codeHint, { example: EXAMPLE }), this.code, is("code")) : nothing}
        ${
          this._drawn > 1
            ? html`<details @toggle=${this.#onUse}>
                  <summary>${t.secretTitle}</summary>
                  ${details ? details.secretField(view.t, is("secret")) : html`<p>${t.detailsComing}</p>`}
                </details>
                <p>
                  <button class="button primary" part="button" aria-disabled=${loading}>
                    ${loading ? t.finding : t.find}
                  </button>
                </p>`
            : nothing
        }
      </form>
      ${details?.rememberedList(view)}
      <p class="out-of-sight" role="status">${loading ? t.finding : nothing}</p>
      ${
        failure
          ? html`<div class="panel bad" role="alert">
              <h3>${t.failureTitle}</h3>
              <p>${failure}</p>
            </div>`
          : nothing
      }
      ${this._case ? (details?.caseView({ ...view, case: this._case }) ?? bareCase(t, this._case)) : nothing}
    </div>`;
  }
}
