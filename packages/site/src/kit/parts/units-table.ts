import { html, type Html } from "../view/html.js";

/** The head of a column: its name, or a link of that name that sorts by it. */
export type Head =
  | string
  | {
      readonly name: string;
      readonly link: Html;
      /** How the rows stand, where they are sorted by it. */
      readonly sorted?: "ascending" | "descending" | undefined;
    };

/** What stands in a cell; words may break into lines, and one cell may take the place of several. */
export type Cell = Html | string | { readonly shown: Html | string; readonly isWords?: true; readonly over?: number };

/** What a row is about, and its cells; only the first of these may take the place of several. */
export type Row = readonly [about: Html | string, ...cells: Cell[]];

/** Rows of one shape, whose columns are read side by side, or on a phone one below another with their names. */
export interface UnitsTable {
  /** What it is called by whoever does not see it. */
  readonly label: string;
  /** Shown above it. Default: nothing. */
  readonly caption?: string;
  readonly heads: readonly Head[];
  readonly rows: readonly Row[];
  /** A class that gives each column its width, for many rows: no cell is measured to find it, and rows below the screen are not laid out yet. */
  readonly widths?: string | undefined;
}

/** Rows side by side for a comparison, mostly one a unit. Where the screen is wide and yet too narrow, it scrolls within itself. */
export const unitsTable = ({ label, caption, heads, rows, widths }: UnitsTable): Html =>
  html`<div class="scroll" role="region" tabindex="0" aria-label="${label}">
    <table class="units${widths && ` long ${widths}`}">
      ${
        caption &&
        html`<caption>
          ${caption}
        </caption>`
      }
      <thead>
        <tr>
          ${heads.map(columnHead)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([about, ...cells]) =>
            html`<tr>
              <th scope="row">${about}</th>
              ${cells.map((cell, at) => cellOf(cell, heads.at(at - cells.length)))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

const columnHead = (head: Head): Html =>
  typeof head === "string"
    ? html`<th scope="col">${head}</th>`
    : html`<th scope="col" ${head.sorted && html`aria-sort="${head.sorted}"`}>${head.link}</th>`;

function cellOf(cell: Cell, head: Head = ""): Html {
  const { shown, isWords, over } = typeof cell === "object" && "shown" in cell ? cell : { shown: cell };
  if (over !== undefined) return html`<td colspan="${over}">${shown}</td>`;
  const name = typeof head === "string" ? head : head.name;
  return html`<td ${isWords && html`class="words"`} data-head="${name}">${shown}</td>`;
}
