import { LIMITS, RATING_LEVELS, type RatingLevel } from "@danvan/core/terms";
import { type PropertyDeclarations, type TemplateResult, html, nothing } from "lit";
import { AgencyElement } from "../element/agency-element.js";
import { type Failure, type Outcome, partMissing, rateAnswer, rateVisit } from "../net/client.js";
import { controls } from "../element/controls.styles.js";
import { mayPass } from "../net/delivery.js";
import { DvGuidedEvent, DvRefusedEvent, DvSentEvent } from "../element/events.js";
import { idempotencyKey } from "../element/idempotency-key.js";
import { failureText } from "../messages/failure-text.js";
import { fill } from "../messages/fill.js";
import { type FailureWords, type RatingWords, failures, rating } from "../messages/vi.js";
import { tokens } from "../element/tokens.styles.js";
import { tones } from "../element/tones.styles.js";
import { styles } from "./dv-rating.styles.js";

/**
 * Five labelled levels to rate an answer with, once, or a visit to the agency; anonymous either way.
 *
 * With `code` it rates the answer of that case. With `service` and no code it rates a visit, of which only the month is kept.
 *
 * @summary Rating of an answer or of a visit.
 * @fires {DvSentEvent} dv-sent - The rating is on the agency's disk; `code` is the tracking code of the case, empty for a visit.
 * @fires {DvRefusedEvent} dv-refused - The rating was not accepted; `codes` say why.
 * @fires {DvGuidedEvent} dv-guided - The comment reads like a denunciation; nothing was sent.
 * @csspart base - The surface.
 * @csspart choice - One level.
 * @csspart input - The comment.
 * @csspart button - The button that sends.
 * @cssprop --dv-accent - Colour of buttons and focus.
 * @cssprop --dv-surface - Background.
 * @cssprop --dv-padding - Space inside the edge.
 * @example customElements.get("dv-rating") === DvRating
 */
export class DvRating extends AgencyElement<FailureWords & RatingWords> {
  static override properties: PropertyDeclarations = {
    code: {},
    service: {},
    _isMissing: { state: true },
    _failure: { state: true },
    _sending: { state: true },
    _chosen: { state: true },
    _given: { state: true },
    _isClosed: { state: true },
  };
  static override styles = [tokens, controls, tones, styles];

  /** Tracking code of the case whose answer is rated. */
  declare code: string;

  /** What the visit was for, in the agency's words, such as `Đăng ký khai sinh`; may be empty. It is sent along with the rating. */
  declare service: string | null;

  /** @internal */
  protected override readonly _words = { failures, rating };
  /** @internal */
  protected override get _stepCount(): number {
    return 3;
  }

  /** @internal */
  declare private _isMissing: boolean;
  /** @internal */
  declare private _failure: string | undefined;
  /** @internal */
  declare private _sending: boolean;
  /** @internal The level that is chosen; 0 before one is. */
  declare private _chosen: RatingLevel | 0;
  /** @internal The level that the agency has, once it has it. */
  declare private _given: RatingLevel | 0;
  /** @internal Nothing more can be sent. */
  declare private _isClosed: boolean;

  /** The case or the visit that is rated, as the tag last named one. */
  #rated: string | undefined;

  /** One key for one choice: the same one sent again counts once, another one is new. */
  #key: string | undefined;

  constructor() {
    super();
    this.code = "";
    this.service = null;
    this._isMissing = this._sending = this._isClosed = false;
    this._chosen = this._given = 0;
  }

  /** Whether the tag says what is rated; a framework may take an attribute away for a moment. */
  get #isReady(): boolean {
    return this._isConfigured && (this.code || this.service) !== null;
  }

  /** Another case or another visit is another rating. */
  protected override updated(): void {
    const named = `${this.code || ""}/${this.service}`;
    if (!this.#isReady || named === this.#rated) return;
    this.#rated = named;
    this._given = this._chosen = 0;
    this._isClosed = this._isMissing = false;
    this._failure = this.#key = undefined;
    this.renderRoot.querySelector("form")?.reset();
  }

  readonly #onInput = ({ target }: Event): void => {
    const { name, value } = target as HTMLInputElement;
    this.#key = undefined;
    if (name === "comment") return void this.#guidance();
    this._chosen = Number(value) as RatingLevel;
    this._isMissing = false;
  };

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this._sending) return;
    this._failure = this.#isReady ? undefined : this._t.ratingUnconfigured;
    if (this._failure) return;
    const level = this._chosen;
    this._isMissing = !level;
    if (this._isMissing) {
      this._tell(() => new DvRefusedEvent(["field-required"]));
      return this._focusOn("[name=level]");
    }
    this._sending = true;
    const comment = this.renderRoot.querySelector("textarea")?.value.trim();
    const { agency, endpoint, code, service } = this;
    const rated = this.#rated; // another may be shown before the answer comes
    const outcome = await this.#send({ agency, endpoint, code, service }, { level, ...(comment && { comment }) });
    this._sending = false;
    const isShown = rated === this.#rated;
    if (outcome.ok) this._tell(() => new DvSentEvent(code));
    if (!isShown) return;
    if (!outcome.ok) return this.#refused(outcome.failure);
    this._given = level;
    return this._focusOn("#done");
  };

  /** The list of words that says what reads like a denunciation; fetched with the first word of a comment. */
  #guidance() {
    return this._loadPart(import("../guidance/guidance.js"));
  }

  /** A comment that nobody could look at on this device is not sent. */
  async #send(
    { code, service, ...at }: Pick<DvRating, "agency" | "endpoint" | "code" | "service">,
    given: { readonly level: number; readonly comment?: string },
  ): Promise<Outcome<unknown>> {
    if (given.comment) {
      const guidance = await this.#guidance();
      if (!guidance) return { ok: false, failure: partMissing() };
      if (guidance.screen({ text: given.comment, notComplaint: true }))
        return { ok: false, failure: { code: "guided-kind", status: 0, problems: [] } };
    }
    if (code) return rateAnswer(at, code, given);
    const what = service!.trim().slice(0, LIMITS.serviceMax);
    return rateVisit(at, { key: (this.#key ??= idempotencyKey()), ...given, ...(what && { service: what }) });
  }

  #refused(failure: Failure): void {
    const t = this._t;
    const { code } = failure;
    this._isClosed = code === "rated-before";
    const lead = mayPass(failure) ? t.ratingUnsure : t.ratingFailed;
    this._failure = t.ratingRefused[code] ?? `${lead} ${failureText(t, failure)}`;
    this._tell(() => (code === "guided-kind" ? new DvGuidedEvent("denunciation") : new DvRefusedEvent([code])));
  }

  protected override render() {
    const { _t: t, _language: language } = this;
    const isReady = this.#isReady;
    if (!isReady) this._warnOnce("code or service is missing");
    return html`<div class="dv" part="base" lang=${language}>
      ${
        !isReady && this.#rated === undefined
          ? html`<p>${t.ratingUnconfigured}</p>`
          : this._given
            ? html`<p class="panel good" id="done" tabindex="-1" role="status">
                ${fill(t.ratingThanks, { level: t.ratings[this._given] })}
              </p>`
            : this.#form()
      }
    </div>`;
  }

  #form(): TemplateResult {
    const { _t: t, _isMissing: isMissing, code, service } = this;
    return html`<form class="stack" novalidate @submit=${this.#onSubmit} @input=${this.#onInput}>
      <fieldset
        role="radiogroup"
        aria-required="true"
        aria-invalid=${isMissing}
        aria-describedby="hint${isMissing ? " missing" : ""}"
      >
        <legend>${code ? t.ratingTitle : [t.visitTitle, service].filter(Boolean).join(": ")}</legend>
        <p class="muted" id="hint">${code ? t.ratingHint : t.visitHint}</p>
        ${isMissing ? html`<p class="error" id="missing" role="alert">${t.levelRequired}</p>` : nothing}
        <div class="levels">
          ${RATING_LEVELS.slice(0, this._drawn * 3).map(
            (level) =>
              html`<label class="choice" part="choice">
                <input type="radio" name="level" .value=${String(level)} />
                <span>${t.ratings[level]}</span>
              </label>`,
          )}
        </div>
      </fieldset>
      ${this._drawn > 2 ? this.#rest() : nothing}
    </form>`;
  }

  /** What comes after the choice. */
  #rest(): TemplateResult {
    const { _t: t, _sending: sending, _chosen: chosen } = this;
    return html`<div class="field" ?hidden=${!chosen}>
        <label for="comment">${t.commentTitle} <span class="muted">(${t.optional})</span></label>
        <p class="muted" id="comment-hint">${t.commentHint}</p>
        <textarea
          class="input"
          part="input"
          id="comment"
          name="comment"
          rows="3"
          maxlength=${LIMITS.commentMax}
          aria-describedby="comment-hint"
        ></textarea>
      </div>
      ${this._failure ? html`<p class="panel bad" role="alert">${this._failure}</p>` : nothing}
      <div class="field" ?hidden=${this._isClosed}>
        <p role="status">
          ${sending ? t.rating : chosen && !this._failure ? fill(t.chosen, { level: t.ratings[chosen] }) : nothing}
        </p>
        <p>
          <button class="button primary" part="button" aria-disabled=${sending}>${t.rate}</button>
        </p>
      </div>`;
  }
}
