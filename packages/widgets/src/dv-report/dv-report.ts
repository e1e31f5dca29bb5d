import type { PublicReport, Ratio } from "@danvan/core/wire";
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from "lit";
import { AgencyElement } from "../agency-element.js";
import { loadReport, reportUrl } from "../client.js";
import { controls } from "../controls.styles.js";
import { formatDay, formatInstant, formatNumber } from "../dates.js";
import { DvLoadedEvent, DvRefusedEvent } from "../events.js";
import { fill } from "../messages/fill.js";
import { type CommonWords, type ReportWords, common, report } from "../messages/vi.js";
import { reading } from "../reading.styles.js";
import { tokens } from "../tokens.styles.js";
import { styles } from "./dv-report.styles.js";
import { monthsChart } from "./months-chart.js";

/**
 * The public account of one agency: received, answered, on time, satisfied, month by month.
 *
 * @summary Public figures of an agency.
 * @fires {DvLoadedEvent} dv-loaded - Figures are shown.
 * @fires {DvRefusedEvent} dv-refused - No figures can be shown; `codes` say why.
 * @csspart base - The surface.
 * @csspart figure - One figure.
 * @csspart chart - The chart with its table.
 * @cssprop --dv-accent - Colour of the bars and of focus.
 * @cssprop --dv-surface - Background.
 * @cssprop --dv-width - Greatest width.
 */
export class DvReport extends AgencyElement<CommonWords & ReportWords> {
  static override properties: PropertyDeclarations = {
    from: {},
    to: {},
    src: {},
    report: { state: true },
    failure: { state: true },
  };
  static override styles = [tokens, controls, reading, styles];

  /** First day of the period, `YYYY-MM-DD`; the start of this year without it. */
  declare from: string;

  /** Last day of the period, `YYYY-MM-DD`; up to now without it. */
  declare to: string;

  /** Address of a report in a static JSON file, instead of the API. */
  declare src: string;

  /** @internal */
  protected override readonly words = { common, report };

  /** @internal */
  declare private report: PublicReport | null;
  /** @internal */
  declare private failure: string | undefined;

  /** The newest load wins: an older one may come back later on a bad line. */
  #loads = 0;

  constructor() {
    super();
    this.from = "";
    this.to = "";
    this.src = "";
    this.report = null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const asks = ["agency", "endpoint", "from", "to", "src"] as const;
    if (asks.some((name) => changed.has(name)) && this.#isReady) void this.#load();
  }

  get #isReady(): boolean {
    return this.src !== "" || this.isConfigured;
  }

  #day(name: "from" | "to"): Record<string, string> {
    const day = this[name];
    if (day && !/^\d{4}-\d\d-\d\d$/.test(day)) this.sayOnce(`${name}="${day}" is not a date like 2026-11-22`);
    else if (day) return { [name]: day };
    return {};
  }

  async #load(): Promise<void> {
    const load = ++this.#loads;
    this.failure = undefined;
    this.report = null;
    const outcome = await loadReport(this.src || reportUrl(this, { ...this.#day("from"), ...this.#day("to") }));
    if (load !== this.#loads) return;
    if (outcome.ok) {
      this.report = outcome.value;
      this.dispatchEvent(new DvLoadedEvent());
      return;
    }
    const { code, status } = outcome.failure;
    this.failure = this.failureText(code, status);
    this.dispatchEvent(new DvRefusedEvent([code]));
  }

  protected override render() {
    const { t, language, report } = this;
    return html`<div class="dv" part="base" lang=${language}>
      ${
        !this.#isReady
          ? html`<p>${t.reportUnconfigured}</p>`
          : this.failure
            ? html`<div class="panel bad" role="alert">
                <h3>${t.reportFailed}</h3>
                <p>${this.failure}</p>
                <div class="actions">
                  <button class="button" @click=${() => this.#load()}>${t.retry}</button>
                </div>
              </div>`
            : report
              ? this.#account(report)
              : html`<p class="muted loading" role="status">${t.loading}</p>`
      }
    </div>`;
  }

  #account(report: PublicReport): TemplateResult {
    const { t, language } = this;
    const { from, to, asOf } = report.period;
    const period = fill(t.reportPeriod, {
      from: formatDay(from, language),
      to: formatDay(to, language),
      asOf: formatInstant(asOf, language),
    });
    return html`<article class="stack" aria-labelledby="title">
      <header>
        <p class="muted">${report.agency.name}</p>
        <h2 id="title">${t.reportTitle}</h2>
        <p class="muted">${period}</p>
      </header>
      ${report.received === 0 ? html`<p class="panel">${t.empty}</p>` : nothing}
      <dl class="rates">
        ${this.#rate(t.onTime, report.onTime, t.onTimeDefinition)}
        ${this.#rate(t.satisfaction, report.satisfaction, t.satisfactionDefinition)}
      </dl>
      <dl class="figures">
        ${this.#figure(t.received, report.received)} ${this.#figure(t.answered, report.answered)}
        ${this.#figure(t.open, report.open)} ${this.#figure(t.overdue, report.overdue)}
        ${this.#figure(t.refused, report.refused)}
        ${
          report.oldestOpenDays === null
            ? nothing
            : this.#figure(t.oldest, fill(t.days, { n: formatNumber(report.oldestOpenDays, language) }))
        }
      </dl>
      ${report.received === 0 ? nothing : this.#months(report.months)}
    </article>`;
  }

  #figure(label: string, value: number | string): TemplateResult {
    return html`<div part="figure">
      <dt>${label}</dt>
      <dd>${typeof value === "number" ? formatNumber(value, this.language) : value}</dd>
    </div>`;
  }

  #rate(label: string, { part, whole, percent }: Ratio, definition: string): TemplateResult {
    const { t, language } = this;
    const isNumber = percent !== null;
    return html`<div part="figure">
      <dt>${label}</dt>
      <dd class=${isNumber ? "big" : "big none"}>
        ${isNumber ? `${formatNumber(percent, language)} %` : t.notApplicable}
      </dd>
      <dd class="muted">
        ${isNumber ? html`${fill(t.parts, { part: formatNumber(part, language), whole: formatNumber(whole, language) })}<br />` : nothing}${definition}
      </dd>
    </div>`;
  }

  #months(months: PublicReport["months"]): TemplateResult {
    const { t, language } = this;
    const nameOf = (month: string) => `${month.slice(5)}/${month.slice(0, 4)}`;
    return html`<figure part="chart" aria-labelledby="months">
      <figcaption>
        <h3 id="months">${t.chartTitle}</h3>
        <p class="legend muted" aria-hidden="true">
          <span class="received">${t.received}</span><span class="answered">${t.answered}</span>
        </p>
      </figcaption>
      ${monthsChart(months, (month) => String(Number(month.slice(5))))}
      <details>
        <summary>${t.tableOpen}</summary>
        <table>
          <caption class="out-of-sight">
            ${t.tableCaption}
          </caption>
          <thead>
            <tr>
              <th scope="col">${t.month}</th>
              <th scope="col">${t.received}</th>
              <th scope="col">${t.answered}</th>
            </tr>
          </thead>
          <tbody>
            ${months.map(
              ({ month, received, answered }) =>
                html`<tr>
                  <th scope="row">${nameOf(month)}</th>
                  <td>${formatNumber(received, language)}</td>
                  <td>${formatNumber(answered, language)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </details>
    </figure>`;
  }
}
