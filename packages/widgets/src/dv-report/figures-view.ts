import type { PublicReport, Ratio } from "@danvan/core/wire";
import type { Lang } from "@danvan/core/terms";
import { formatDay } from "@danvan/core/written-date";
import { type TemplateResult, html, nothing } from "lit";
import { formatNumber, formatShare } from "@danvan/core/written-number";
import { fill } from "../messages/fill.js";
import type { ReportWords } from "../messages/vi.js";
import { fillCount } from "./fill-count.js";
import { monthsChart } from "./months-chart.js";
import { monthName, monthsShown, type MonthShown } from "./months-shown.js";
import { HATCH, partsBar } from "./parts-bar.js";

type Count = "received" | "answered" | "open" | "overdue" | "refused";

/** How many steps their drawing takes. */
export const FIGURE_STEPS = 8;

/**
 * The figures of an account, each with its change since the earlier period, and the months as a chart with its table.
 *
 * @param drawn how many steps of it to draw
 */
export function figures(report: PublicReport, t: ReportWords, lang: Lang, drawn: number): TemplateResult {
  const { previous, oldestOpenDays } = report;
  const number = (n: number) => formatNumber(n, lang);
  const days = (n: number) => fillCount(t.days, n, lang);
  const percent = (n: number) => formatShare(n, lang);
  const points = (n: number) => fillCount(t.percentPoints, n, lang);

  /** In words, because neither an arrow nor a colour says whether more is better. */
  const change = (value: number | null, was: number | null | undefined, write: (n: number) => string, by = write) => {
    if (value === null || (was ?? null) === null) return nothing;
    const more = Math.round((value - was!) * 10) / 10;
    const sentence = more > 0 ? t.more : more < 0 ? t.less : t.same;
    return html`<dd class="change">${fill(sentence, { n: by(Math.abs(more)), was: write(was!) })}</dd>`;
  };
  const figure = (label: string, value: number, was: number | null | undefined, write = number) =>
    html`<div part="figure">
      <dt>${label}</dt>
      <dd>${write(value)}</dd>
      ${change(value, was, write)}
    </div>`;
  const count = (label: string, key: Count) => figure(label, report[key], previous?.[key]);
  const rate = (
    label: string,
    { part, whole, percent: share }: Ratio,
    was: Ratio | undefined,
    stands: unknown,
    parts: string,
    definition: string,
  ) =>
    html`<div part="figure">
      <dt>${label}</dt>
      <dd class=${share === null ? "big none" : "big"}>${share === null ? t.noShare : percent(share)}</dd>
      ${share === null ? nothing : html`<dd>${fill(parts, { part: number(part), whole: number(whole) })}</dd>`}
      ${stands ? html`<dd>${stands}</dd>` : nothing} ${change(share, was?.percent, percent, points)}
      <dd class="muted">${definition}</dd>
    </div>`;

  const { notYetDue, rated } = report;
  const { part, whole } = report.onTime;
  const late = Math.max(0, whole - part - notYetDue);
  const standing =
    whole > 0 &&
    partsBar([
      { tone: "full", n: part, label: fill(t.notes.onTime, { n: number(part) }) },
      { tone: "begun", n: notYetDue, label: fill(t.notes.notYetDue, { n: number(notYetDue) }) },
      { tone: "failed", n: late, label: fill(t.notes.late, { n: number(late) }) },
    ]);
  const ratings = rated > 0 && fill(t.notes.rated, { n: number(rated) });
  const rates = [
    () => rate(t.onTime, report.onTime, previous?.onTime, standing, t.onTimeParts, t.onTimeDefinition),
    () =>
      rate(
        t.satisfaction,
        report.satisfaction,
        previous?.satisfaction,
        ratings,
        t.satisfactionParts,
        t.satisfactionDefinition,
      ),
  ];
  const counts = [
    () => [count(t.received, "received"), count(t.answered, "answered")],
    () => [count(t.open, "open"), count(t.overdue, "overdue")],
    () => [
      count(t.refused, "refused"),
      oldestOpenDays === null ? nothing : figure(t.oldest, oldestOpenDays, previous?.oldestOpenDays, days),
    ],
  ];
  const steps: (() => unknown)[] = [
    () => [
      report.received === 0 ? html`<p class="panel">${t.empty}</p>` : nothing,
      html`<dl class="rates">${upTo(drawn, rates)}</dl>`,
    ],
    () => nothing, // the other rate
    () => html`<dl class="figures">${upTo(drawn - 2, counts)}</dl>`,
    () => nothing, // two more counts
    () => nothing, // and the last two
    () =>
      previous
        ? html`<p class="muted">
            ${fill(t.compared, {
              from: formatDay(previous.period.from, lang),
              to: formatDay(previous.period.to, lang),
            })}
          </p>`
        : nothing,
    () => (report.received === 0 ? nothing : byMonth(report, t, number, drawn < FIGURE_STEPS)),
    () => nothing, // the table beside the chart
  ];
  return html`<div class="stack">${HATCH} ${upTo(drawn, steps)}</div>`;
}

const upTo = (drawn: number, steps: readonly (() => unknown)[]) => steps.slice(0, drawn).map((step) => step());

function byMonth(report: PublicReport, t: ReportWords, number: (n: number) => string, isBare: boolean): TemplateResult {
  const months = monthsShown(report);
  return html`<figure part="chart" aria-labelledby="months">
    <figcaption>
      <h3 id="months">${t.chartTitle}</h3>
      <p class="legend muted" aria-hidden="true">
        <span class="received">${t.received}</span><span class="answered">${t.answered}</span>
        ${months.some(({ isRunning }) => isRunning) ? html`<span class="running">${t.running}</span>` : nothing}
      </p>
    </figcaption>
    ${monthsChart(months, number)} ${isBare ? nothing : monthsTable(months, t, number)}
  </figure>`;
}

const monthsTable = (months: readonly MonthShown[], t: ReportWords, number: (n: number) => string) =>
  html`<details>
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
          ({ month, received, answered, isRunning }) =>
            html`<tr>
              <th scope="row">${monthName(month)}${isRunning ? `, ${t.running}` : nothing}</th>
              <td>${number(received)}</td>
              <td>${number(answered)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
