import { html, type Html } from "../../kit/view/html.js";

/** One line of a chart; `value` null: nothing to draw, `text` says why. */
export interface Bar {
  readonly label: string | Html;
  readonly value: number | null;
  readonly text: string;
}

/** A chart whose lines are the rows of its own table: whoever does not see the bars reads the same numbers beside them. */
export interface BarTable {
  readonly caption: string;
  readonly heads: readonly [label: string, value: string];
  readonly bars: readonly Bar[];
  /** What fills the whole width. Default: the greatest value. */
  readonly most?: number;
  readonly empty: string;
}

/** Bars that the server draws: no script, sharp in print, and as wide as the page. */
export function barTable({ caption, heads, bars, empty, most }: BarTable): Html {
  if (bars.length === 0) return html`<p class="notice">${caption}: ${empty}</p>`;
  const whole = most ?? Math.max(1, ...bars.map(({ value }) => value ?? 0));
  return html`<table class="bars">
    <caption>
      ${caption}
    </caption>
    <thead class="unseen">
      <tr>
        <th scope="col">${heads[0]}</th>
        <th scope="col">${heads[1]}</th>
      </tr>
    </thead>
    <tbody>
      ${bars.map(
        ({ label, value, text }) =>
          html`<tr>
            <th scope="row">${label}</th>
            <td>${value !== null && bar(value / whole)}<span>${text}</span></td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const bar = (share: number): Html =>
  html`<svg class="bar" aria-hidden="true" focusable="false">
    <rect width="${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%" height="100%" />
  </svg>`;
