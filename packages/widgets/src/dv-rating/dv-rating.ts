import { LIMITS, RATING_LEVELS } from "@danvan/core/terms";
import { type PropertyDeclarations, type TemplateResult, html, nothing } from "lit";
import { AgencyElement } from "../agency-element.js";
import { rateAnswer } from "../client.js";
import { controls } from "../controls.styles.js";
import { DvRefusedEvent, DvSentEvent } from "../events.js";
import { fill } from "../messages/fill.js";
import { type CommonWords, type RatingWords, common, rating } from "../messages/vi.js";
import { tokens } from "../tokens.styles.js";
import { styles } from "./dv-rating.styles.js";

/**
 * Five labelled levels to rate an answer with, once and anonymously.
 *
 * @summary Rating of an answer.
 * @fires {DvSentEvent} dv-sent - The rating is on the agency's disk; `code` is the tracking code of the case.
 * @fires {DvRefusedEvent} dv-refused - The rating was not accepted; `codes` say why.
 * @csspart base - The surface.
 * @csspart choice - One level.
 * @csspart input - The comment.
 * @csspart button - The button that sends.
 * @cssprop --dv-accent - Colour of buttons and focus.
 * @cssprop --dv-surface - Background.
 * @cssprop --dv-padding - Space inside the edge.
 */
export class DvRating extends AgencyElement<CommonWords & RatingWords> {
  static override properties: PropertyDeclarations = {
    code: {},
    isMissing: { state: true },
    failure: { state: true },
    sending: { state: true },
    given: { state: true },
  };
  static override styles = [tokens, controls, styles];

  /** Tracking code of the case whose answer is rated. */
  declare code: string;

  /** @internal */
  protected override readonly words = { common, rating };

  /** @internal */
  declare private isMissing: boolean;
  /** @internal */
  declare private failure: string | undefined;
  /** @internal */
  declare private sending: boolean;
  /** @internal The level that the agency has, once it has it. */
  declare private given: number;

  constructor() {
    super();
    this.code = "";
    this.isMissing = false;
    this.sending = false;
    this.given = 0;
  }

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.sending) return;
    this.failure = undefined;
    const form = new FormData(this.renderRoot.querySelector("form")!);
    const level = Number(form.get("level"));
    this.isMissing = !level;
    if (this.isMissing) {
      this.dispatchEvent(new DvRefusedEvent(["field-required"]));
      return this.focusOn("[name=level]");
    }
    this.sending = true;
    const comment = (form.get("comment") as string).trim();
    const outcome = await rateAnswer(this, this.code, { level, ...(comment && { comment }) });
    this.sending = false;
    if (outcome.ok) {
      this.given = level;
      this.dispatchEvent(new DvSentEvent(this.code));
      return this.focusOn("#done");
    }
    const { code, status } = outcome.failure;
    this.failure = this.t.ratingRefused[code] ?? `${this.t.ratingFailed} ${this.failureText(code, status)}`;
    this.dispatchEvent(new DvRefusedEvent([code]));
  };

  protected override render() {
    const { t, language } = this;
    const isReady = this.isConfigured && this.code !== "";
    if (!this.code) this.sayOnce("code is missing");
    return html`<div class="dv" part="base" lang=${language}>
      ${
        !isReady
          ? html`<p>${t.ratingUnconfigured}</p>`
          : this.given
            ? html`<p class="panel good" id="done" tabindex="-1" role="status">
                ${fill(t.ratingThanks, { level: t.levels[this.given]! })}
              </p>`
            : this.#form()
      }
    </div>`;
  }

  #form(): TemplateResult {
    const { t, sending, isMissing } = this;
    return html`<form class="stack" novalidate @submit=${this.#onSubmit}>
      <fieldset
        role="radiogroup"
        aria-required="true"
        aria-invalid=${isMissing}
        aria-describedby="hint${isMissing ? " missing" : ""}"
      >
        <legend>${t.ratingTitle}</legend>
        <p class="muted" id="hint">${t.ratingHint}</p>
        ${isMissing ? html`<p class="error" id="missing" role="alert">${t.levelRequired}</p>` : nothing}
        <div class="levels">
          ${RATING_LEVELS.map(
            (level) =>
              html`<label class="choice" part="choice">
                <input type="radio" name="level" .value=${String(level)} />
                <span>${t.levels[level]}</span>
              </label>`,
          )}
        </div>
      </fieldset>
      <div class="field">
        <label for="comment">${t.commentTitle} <span class="muted">(${t.optional})</span></label>
        <textarea
          class="input"
          part="input"
          id="comment"
          name="comment"
          rows="3"
          maxlength=${LIMITS.commentMax}
        ></textarea>
      </div>
      ${this.failure ? html`<p class="panel bad" role="alert">${this.failure}</p>` : nothing}
      <p>
        <button class="button primary" part="button" aria-disabled=${sending}>${sending ? t.rating : t.rate}</button>
      </p>
    </form>`;
  }
}
