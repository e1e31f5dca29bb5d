import { parseTrackingCode } from "@danvan/core/tracking-code";
import type { PublicCase } from "@danvan/core/wire";
import { type PropertyDeclarations, type PropertyValues, html, nothing } from "lit";
import { AgencyElement } from "../agency-element.js";
import { findCase } from "../client.js";
import { controls } from "../controls.styles.js";
import { type DvSentEvent, DvLoadedEvent, DvRefusedEvent } from "../events.js";
import { fill } from "../messages/fill.js";
import { reasonsOf } from "../due-promise.js";
import { type CommonWords, type DueWords, type TrackerWords, common, due, tracker } from "../messages/vi.js";
import { reading } from "../reading.styles.js";
import { tokens } from "../tokens.styles.js";
import { caseView } from "./case-view.js";
import { styles } from "./dv-tracker.styles.js";

/** Any code that passes the check, to show what one looks like. */
const EXAMPLE = "18073-K7QM9-XWRFT";

/**
 * Shows one case to whoever holds its code: where it stands, when the answer is due and why, the answer, and its rating.
 *
 * The rating is a `<dv-rating>`: who registers this class must register that one too; `define/dv-tracker` does both.
 *
 * @summary Look up a case by its tracking code.
 * @fires {DvLoadedEvent} dv-loaded - A case is shown.
 * @fires {DvRefusedEvent} dv-refused - No case can be shown; `codes` say why.
 * @fires {DvSentEvent} dv-sent - The answer was rated.
 * @csspart base - The surface.
 * @csspart input - The code field.
 * @csspart button - The button that looks up.
 * @csspart case - The case.
 * @csspart answer - The agency's answer.
 * @csspart due - The promised date.
 * @cssprop --dv-accent - Colour of buttons, links and focus.
 * @cssprop --dv-surface - Background.
 * @cssprop --dv-padding - Space inside the edge.
 */
export class DvTracker extends AgencyElement<CommonWords & DueWords & TrackerWords> {
  static override properties: PropertyDeclarations = {
    code: {},
    case: { state: true },
    reasons: { state: true },
    problem: { state: true },
    failure: { state: true },
    loading: { state: true },
  };
  static override styles = [tokens, controls, reading, styles];

  /** Tracking code to look up at once. */
  declare code: string;

  /** @internal */
  protected override readonly words = { common, due, tracker };

  /** @internal */
  declare private case: PublicCase | null;
  /** @internal */
  declare private reasons: readonly string[];
  /** @internal */
  declare private problem: string | undefined;
  /** @internal */
  declare private failure: string | undefined;
  /** @internal */
  declare private loading: boolean;

  constructor() {
    super();
    this.code = "";
    this.case = null;
    this.reasons = [];
    this.loading = false;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if ((changed.has("code") || changed.has("agency")) && this.code && this.isConfigured) void this.#find(this.code);
  }

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.loading) return;
    await this.#find(this.renderRoot.querySelector("input")!.value);
    await this.focusOn(this.case ? "#case" : "#code");
  };

  readonly #onRated = (event: DvSentEvent): void => {
    if (this.case?.code === event.code) this.case = { ...this.case, rated: true };
  };

  async #find(typed: string): Promise<void> {
    this.case = null;
    this.problem = this.failure = undefined;
    const read = parseTrackingCode(typed, this.agency);
    if (!read.ok) {
      const { code, facts } = read.problems[0];
      this.problem = fill(this.t.codeProblems[code]!, facts as Record<string, string>);
      this.dispatchEvent(new DvRefusedEvent([code]));
      return;
    }
    this.loading = true;
    const outcome = await findCase(this, read.value);
    this.loading = false;
    if (outcome.ok) {
      this.case = outcome.value;
      this.dispatchEvent(new DvLoadedEvent());
      this.reasons = await reasonsOf(outcome.value.due, this.language);
      return;
    }
    const { code, status } = outcome.failure;
    this.problem = this.t.codeProblems[code];
    if (!this.problem) this.failure = this.failureText(code, status);
    this.dispatchEvent(new DvRefusedEvent([code]));
  }

  protected override render() {
    const { t, language: lang, problem, loading } = this;
    void this.isConfigured;
    return html`<div class="dv stack" part="base" lang=${lang}>
      <form novalidate @submit=${this.#onSubmit}>
        <div class="field">
          <label for="code">${t.codeTitle}</label>
          <p class="muted" id="hint">${fill(t.codeHint, { example: EXAMPLE })}</p>
          ${problem ? html`<p class="error" id="error" role="alert">${problem}</p>` : nothing}
          <div class="search">
            <input
              class="input code"
              part="input"
              id="code"
              .value=${this.code}
              autocomplete="off"
              autocapitalize="characters"
              spellcheck="false"
              translate="no"
              maxlength="40"
              required
              aria-invalid=${problem !== undefined}
              aria-describedby=${problem ? "hint error" : "hint"}
            />
            <button class="button primary" part="button" aria-disabled=${loading}>
              ${loading ? t.finding : t.find}
            </button>
          </div>
        </div>
      </form>
      <p class="out-of-sight" role="status">${loading ? t.finding : nothing}</p>
      ${
        this.failure
          ? html`<div class="panel bad" role="alert">
              <h3>${t.failureTitle}</h3>
              <p>${this.failure}</p>
            </div>`
          : nothing
      }
      ${
        this.case
          ? caseView({
              t,
              lang,
              case: this.case,
              reasons: this.reasons,
              agency: this.agency,
              endpoint: this.endpoint,
              onRated: this.#onRated,
            })
          : nothing
      }
    </div>`;
  }
}
