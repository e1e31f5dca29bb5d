import { type TemplateResult, html, nothing, svg } from "lit";
import type { MonthShown } from "./months-shown.js";

const HEIGHT = 220;
const TOP = 12;
const BOTTOM = 28;
/** More labels than these do not fit a phone side by side. */
const FITTING = 12;

/** The least round number that holds a value: 1, 2, 4, 6, 8 or 10 times a power of ten. @example ceiling(37) // → 40 */
export function ceiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return [1, 2, 4, 6, 8, 10].map((step) => step * power).find((top) => top >= value)!;
}

/**
 * Names under the bars: the month's number; over more than a year every few months with their year, the others without a name.
 * @example monthLabel("2026-07", 0, 24) // → "7/26"
 */
export function monthLabel(month: string, index: number, many: number): string {
  const number = String(Number(month.slice(5)));
  if (many <= FITTING) return number;
  return index % Math.ceil(many / 6) === 0 ? `${number}/${month.slice(2, 4)}` : "";
}

/**
 * Two bars for each month, hatched while the month is not over. Only a picture: a table beside it says the same, so this is hidden from screen readers.
 *
 * Places along the width are percentages and nothing is scaled, so that letters keep their size on a phone; the scale stands in a
 * column of its own, as wide as its largest number.
 */
export function monthsChart(months: readonly MonthShown[], numberOf: (value: number) => string): TemplateResult {
  const top = ceiling(Math.max(2, ...months.flatMap(({ received, answered }) => [received, answered])));
  const slot = 100 / Math.max(months.length, 1);
  const bar = Math.min(slot * 0.36, 5);
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / top);
  const rect = (kind: string, x: number, value: number, isRunning: boolean) =>
    svg`<rect class=${isRunning ? `${kind} running` : kind} fill=${isRunning && kind === "answered" ? "url(#hatch)" : nothing} x="${x}%" y=${y(value)} width="${bar}%" height=${y(0) - y(value)} rx="2" />`;
  return html`<div class="plot" aria-hidden="true">
    <div class="scale">${[top, top / 2, 0].map((value) => html`<span>${numberOf(value)}</span>`)}</div>
    <svg class="chart" height=${HEIGHT}>
      ${[0, top / 2, top].map((value) => svg`<line x2="100%" y1=${y(value)} y2=${y(value)} />`)}
      ${months.map(({ month, received, answered, isRunning }, index) => {
        const middle = slot * (index + 0.5);
        return svg`${rect("received", middle - bar - 0.2, received, isRunning)}${rect("answered", middle + 0.2, answered, isRunning)}<text x="${middle}%" y=${HEIGHT - 6}>${monthLabel(month, index, months.length)}</text>`;
      })}
    </svg>
  </div>`;
}
