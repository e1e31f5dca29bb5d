import type { PublicCase } from "@danvan/core/wire";
import { type PropertyDeclarations, type PropertyValues, html, nothing } from "lit";
import { AgencyElement } from "../element/agency-element.js";
import type { Failure } from "../net/client.js";
import { controls } from "../element/controls.styles.js";
import { isBegun } from "../element/is-begun.js";
import { failureText } from "../messages/failure-text.js";
import { fill } from "../messages/fill.js";
import { failures, tracker } from "../messages/vi.js";
import { tokens } from "../element/tokens.styles.js";
import { tones } from "../element/tones.styles.js";
import { bareCase } from "./bare-case.js";
import { codeField } from "./case/code-field.js";
import { styles } from "./dv-tracker.styles.js";
import { remembered } from "../device/remembered.js";
import { keptActs } from "./kept-acts.js";
import { type FieldId, LookUp } from "./look-up.js";
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
  private readonly _lookUp = new LookUp(this);
  /** @internal */
  declare private _acts: Acts;
  /** @internal */
  declare _details: typeof import("./case/case-details.js") | undefined;

  #isBegun: boolean | undefined; // known at the first drawing

  constructor() {
    super();
    this.code = "";
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
    if (remembered(this.agency)[0]) void this._loadDetails().then((part) => part?.resumePhotos(this, this.#on.load));
    this.#onAddress();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if ((changed.has("code") || changed.has("agency")) && this.code && this._isConfigured && this._isDrawable)
      void this._lookUp._find();
  }

  readonly #onAddress = (): void => {
    const code = /[#&]dv=([\w-]+)/.exec(location.hash)?.[1];
    if (code && this._isConfigured && this._isDrawable) void this.#on.look(code);
  };

  readonly #onSubmit = async (event?: Event): Promise<void> => {
    event?.preventDefault();
    const found = this._lookUp;
    if (event && found._isLoading) return;
    await found._find();
    if (found._isLoading) return; // for something newer
    const id = found._case ? "case" : (found._problem?.id ?? "code");
    if (id === "secret") this.#on.askSecret();
    else await this._focusOn(`#${id}`);
  };

  readonly #on: TrackerActions = {
    act: (change) => (this._acts = { ...this._acts, ...change }),
    load: (loading) => this._loadPart(loading),
    isShown: (code) => this._lookUp._shown === code,
    begin: (busy) => !this._acts.busy && !!this.#on.act({ busy }),
    know: (change) => this._lookUp._know(change),
    again: () => this._lookUp._again(),
    look: async (code, secret = "") => {
      if (secret) await this._loadDetails(); // with the field for it
      await this.updateComplete;
      this._field("code")!.value = code;
      const field = this._field("secret");
      if (field) field.value = secret;
      await this.#onSubmit();
    },
    askSecret: () => {
      this.renderRoot.querySelector("details")!.open = true;
      void this._focusOn("#secret");
    },
    tell: (event) => this._tell(event),
    focus: (selector) => void this._focusOn(selector),
    explain: (failure) => this._explain(failure),
  };

  /** @internal */
  _field(id: FieldId): HTMLInputElement | null {
    return this.renderRoot.querySelector(`#${id}`);
  }

  /** @internal */
  get _fieldProblems(): Readonly<Record<string, string>> {
    const { codeProblems, secretProblems } = this._t;
    return { ...codeProblems, ...secretProblems };
  }

  /** @internal */
  _explain(failure: Failure): string {
    return this._fieldProblems[failure.code] ?? failureText(this._t, failure);
  }

  /** @internal */
  _keepActs(): void {
    this._acts = keptActs(this._acts);
  }

  /** @internal Whoever has read the case rates it on the spot; without that file the case still reads. */
  _whenShown({ status, rated }: PublicCase): void {
    if (status === "answered" && !rated && !customElements.get("dv-rating"))
      DvTracker._defineRating?.().catch(() => this._warnOnce("dv-rating.min.js is not beside the script"));
  }

  /** @internal */
  async _loadDetails(): Promise<typeof this._details> {
    return (this._details ??= await this._loadPart(import("./case/case-details.js")));
  }

  /** A click on a summary moves no focus in Safari, so its toggle tells too. */
  readonly #onUse = (): void => void this._loadDetails();

  protected override render() {
    const { _t: t, _language: lang, _details: details, agency, endpoint, _acts: acts } = this;
    void this._isConfigured;
    if (!this._isDrawable) return html`<slot></slot>`;
    const {
      _case: found,
      _problem: problem,
      _isLoading: loading,
      _failure: failure,
      _reasons: reasons,
      _secret: secret,
    } = this._lookUp;
    const view: TrackerView = {
      t: t as CaseWords, // the details bring the rest, and are what reads it
      lang,
      agency,
      endpoint,
      secret,
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
      ${found ? (details?.caseView({ ...view, case: found }) ?? bareCase(t, found)) : nothing}
    </div>`;
  }
}
