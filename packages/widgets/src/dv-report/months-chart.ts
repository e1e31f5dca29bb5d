import type { PublicReport } from "@danvan/core/wire";
import { type TemplateResult, html, svg } from "lit";

const HEIGHT = 220;
const TOP = 12;
const BOTTOM = 28;
/** Room for the scale, in percent of the width. */
const LEFT = 9;

/** The least round number that holds a value: 1, 2, 4, 6, 8 or 10 times a power of ten. @example ceiling(37) // → 40 */
export function ceiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return [1, 2, 4, 6, 8, 10].map((step) => step * power).find((top) => top >= value)!;
}

/**
 * Two bars for each month. Only a picture: a table beside it says the same, so this is hidden from screen readers.
 *
 * Places along the width are percentages and nothing is scaled, so that letters keep their size on a phone.
 */
export function monthsChart(months: PublicReport["months"], labelOf: (month: string) => string): TemplateResult {
  const top = ceiling(Math.max(2, ...months.flatMap(({ received, answered }) => [received, answered])));
  const slot = (100 - LEFT) / Math.max(months.length, 1);
  const bar = Math.min(slot * 0.36, 5);
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / top);
  const rect = (kind: string, x: number, value: number) =>
    svg`<rect class=${kind} x="${x}%" y=${y(value)} width="${bar}%" height=${y(0) - y(value)} rx="2" />`;
  return html`<svg class="chart" height=${HEIGHT} aria-hidden="true">
    ${[0, top / 2, top].map(
      (value) =>
        svg`<line x1="${LEFT}%" x2="100%" y1=${y(value)} y2=${y(value)} /><text class="scale" x="${LEFT - 2}%" y=${y(value) + 5}>${value}</text>`,
    )}
    ${months.map(({ month, received, answered }, index) => {
      const middle = LEFT + slot * (index + 0.5);
      return svg`${rect("received", middle - bar - 0.2, received)}${rect("answered", middle + 0.2, answered)}<text x="${middle}%" y=${HEIGHT - 6}>${labelOf(month)}</text>`;
    })}
  </svg>`;
}
