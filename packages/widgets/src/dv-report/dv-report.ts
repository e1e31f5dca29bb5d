import type { PublicReport } from "@danvan/core/wire";
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from "lit";
import { AgencyElement } from "../element/agency-element.js";
import { loadReport, reportUrl } from "../net/client.js";
import { controls } from "../element/controls.styles.js";
import { formatDay, formatInstant } from "@danvan/core/written-date";
import { DvLoadedEvent, DvRefusedEvent } from "../element/events.js";
import { failureText } from "../messages/failure-text.js";
import { fill } from "../messages/fill.js";
import { type AccountWords, type FailureWords, type ReportWords, failures, report } from "../messages/vi.js";
import { nextFrame } from "../element/next-frame.js";
import { reading } from "../element/reading.styles.js";
import { giveSpaceBack, space } from "../element/space.js";
import { tokens } from "../element/tokens.styles.js";
import { tones } from "../element/tones.styles.js";
import { styles } from "./dv-report.styles.js";
import { FIGURE_STEPS, figures } from "./figures-view.js";
import { periodChoices } from "./period-choices.js";

/**
 * The public account of one agency or of a province: received, answered, on time, satisfied, the change since a year before, month by
 * month. Duties by clause, score lines, the agencies of a province and the downloads come in a part loaded after the figures.
 *
 * @summary Public figures of an agency.
 * @fires {DvLoadedEvent} dv-loaded - Figures are shown.
 * @fires {DvRefusedEvent} dv-refused - No figures can be shown; `codes` say why.
 * @csspart base - The surface.
 * @csspart period - The choice of a period; not there with `src`.
 * @csspart figure - One figure.
 * @csspart chart - The chart with its table.
 * @csspart duties - The duties by clause.
 * @csspart score - The score with its lines.
 * @csspart suppressed - Why figures of duties, score or agencies are left out.
 * @csspart agencies - The agencies of a province.
 * @csspart files - The downloads.
 * @cssprop --dv-accent - Colour of the bars and of focus.
 * @cssprop --dv-surface - Background.
 * @cssprop --dv-width - Greatest width.
 * @example customElements.get("dv-report") === DvReport
 */
export class DvReport extends AgencyElement<FailureWords & ReportWords & AccountWords> {
  static override properties: PropertyDeclarations = {
    from: {},
    to: {},
    src: {},
    _report: { state: true },
    _failure: { state: true },
    _busy: { state: true },
    _choosing: { state: true },
    _daysAreWrong: { state: true },
    _account: { state: true },
  };
  static override styles = [tokens, controls, tones, reading, styles, space];

  /** First day of the period, `YYYY-MM-DD`, whose whole month is told; the start of this year without it. */
  declare from: string;

  /** Last day of the period, `YYYY-MM-DD`, whose whole month is told; up to now without it. */
  declare to: string;

  /** Address of a report in a static JSON file, instead of the API; it has one period, so none can be chosen. */
  declare src: string;

  /** @internal */
  protected override readonly _words = { failures, report };

  /** @internal */
  declare private _report: PublicReport | undefined;
  /** @internal */
  declare private _failure: string | undefined;
  /** @internal The figures that stand there are about to be replaced. */
  declare private _busy: boolean;
  /** @internal Days are chosen one by one. */
  declare private _choosing: boolean;
  /** @internal */
  declare private _daysAreWrong: boolean;
  /** @internal What else there is to say, once its part is here. */
  declare private _account: typeof import("./report-account.js") | undefined;

  /** The newest load wins: an older one may come back later over a bad connection. */
  #loads = 0;

  constructor() {
    super();
    this.from = "";
    this.to = "";
    this.src = "";
    this._busy = this._choosing = this._daysAreWrong = false;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const asks = ["agency", "endpoint", "from", "to", "src"] as const;
    if (!this.#isReady) giveSpaceBack(this);
    else if (asks.some((name) => changed.has(name))) void this.#load();
  }

  /** @internal */
  protected override get _stepCount(): number {
    const { _report: report, _account: account, _t: t, _language: language } = this;
    return FIGURE_STEPS + (report && account ? account.accountSteps(report, t, language) : 0);
  }

  protected override get _isDrawable(): boolean {
    return this._report !== undefined;
  }

  get #isReady(): boolean {
    return this.src !== "" || this._isConfigured;
  }

  #day(name: "from" | "to"): Record<string, string> {
    const day = this[name];
    if (day && !/^\d{4}-\d\d-\d\d$/.test(day)) this._warnOnce(`${name}="${day}" is not a date like 2026-11-22`);
    else if (day) return { [name]: day };
    return {};
  }

  async #load(): Promise<void> {
    const load = ++this.#loads;
    await new Promise((begin) => setTimeout(begin)); // what was asked for is drawn first, in a task of its own
    this._busy = true;
    const outcome = await loadReport(this.src || reportUrl(this, { ...this.#day("from"), ...this.#day("to") }));
    if (load !== this.#loads) return;
    this._busy = false;
    this._failure = undefined;
    if (!outcome.ok) {
      this._failure = failureText(this._t, outcome.failure);
      this._tell(() => new DvRefusedEvent([outcome.failure.code]));
      return this.#stand();
    }
    const { period } = (this._report = outcome.value);
    // The days that were typed are told by their whole months.
    for (const field of this.renderRoot.querySelectorAll("input")) field.value = period[field.id as "from" | "to"];
    this._tell(() => new DvLoadedEvent());
    this._account ??= await this._loadPart(import("./report-account.js"));
    if (!this._account)
      this._warnOnce("report-account.min.js is not beside the script: no duties, scores and downloads");
    await this.#stand();
  }

  /** All that comes is there. */
  async #stand(): Promise<void> {
    await this.updateComplete;
    await nextFrame(); // to ask for its size before makes the browser lay it out twice
    giveSpaceBack(this);
  }

  protected override render() {
    const { _t: t, _language: language, _report: report, _failure: failure, _busy: busy } = this;
    if (!this.#isReady) return html`<div class="dv" part="base" lang=${language}><p>${t.reportUnconfigured}</p></div>`;
    return html`<div class="dv" part="base" lang=${language}>
      <article class="stack" aria-labelledby="title" aria-busy=${busy}>
        <header>
          <p class="muted">${report?.agency.name ?? "\u00a0"}</p>
          <h2 id="title">${t.reportTitle}</h2>
          <p class="muted" role="status">${busy ? t.loading : report && !failure ? this.#period(report) : nothing}</p>
        </header>
        ${report && !this.src ? this.#picker(report) : nothing}
        ${
          failure
            ? html`<div class="panel bad" role="alert">
                <h3>${t.reportFailed}</h3>
                <p>${failure}</p>
                <div class="actions">
                  <button class="button" @click=${() => this.#load()}>${t.retry}</button>
                </div>
              </div>`
            : report
              ? figures(report, t, language, this._drawn)
              : html`<div class="loading"></div>`
        }
        ${report && !failure ? this._account?.account(report, t, language, this._drawn - FIGURE_STEPS) : nothing}
      </article>
    </div>`;
  }

  #period({ period: { from, to, asOf } }: PublicReport): string {
    const { _t: t, _language: language } = this;
    const days = { from: formatDay(from, language), to: formatDay(to, language) };
    return fill(t.reportPeriod, { ...days, asOf: formatInstant(asOf, language) });
  }

  #picker({ period }: PublicReport): TemplateResult {
    const t = this._t;
    const { year, current, last, counted } = periodChoices(period.asOf);
    const choices = [
      { ...current, name: fill(t.pickYear, { year }) },
      { ...last, name: fill(t.pickLast, { year: year - 1 }) },
      { ...counted, name: fill(t.pickCounted, { year, last: year - 1 }) },
    ];
    const at = choices.findIndex(({ from, to }) => from === this.from && to === this.to);
    const choosing = this._choosing || at < 0;
    const pick = ({ target }: Event) => {
      const choice = choices[(target as HTMLSelectElement).selectedIndex];
      this._choosing = !choice;
      if (choice) [this.from, this.to] = [choice.from, choice.to];
    };
    const field = (id: "from" | "to", label: string) =>
      html`<div class="field">
        <label for=${id}>${label}</label>
        <input
          class="input"
          type="date"
          id=${id}
          .value=${period[id]}
          aria-invalid=${this._daysAreWrong}
          aria-describedby="wrong"
        />
      </div>`;
    return html`<form class="picker" part="period" novalidate @submit=${this.#pickDays}>
      <div class="field">
        <label for="pick">${t.pick}</label>
        <select class="input" id="pick" @change=${pick}>
          ${choices.map(({ name }, index) => html`<option .selected=${!choosing && index === at}>${name}</option>`)}
          <option .selected=${choosing}>${t.pickDays}</option>
        </select>
      </div>
      ${
        choosing
          ? html`${field("from", t.firstDay)}${field("to", t.lastDay)}<button class="button">${t.look}</button>
              <p class=${this._daysAreWrong ? "error" : ""} id="wrong" role="alert">
                ${this._daysAreWrong ? t.daysWrong : nothing}
              </p>`
          : nothing
      }
    </form>`;
  }

  #pickDays(event: Event): void {
    event.preventDefault();
    const fields = (event.target as HTMLFormElement).querySelectorAll("input");
    const [from = "", to = ""] = [...fields].map(({ value }) => value);
    this._daysAreWrong = !from || !to || from > to;
    if (this._daysAreWrong) void this._focusOn("input");
    else [this._choosing, this.from, this.to] = [true, from, to];
  }
}
