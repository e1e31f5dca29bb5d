import { html, type Html } from "../view/html.js";

/** A table that scrolls within itself on a narrow screen. */
export interface UnitsTable {
  /** What it is called by whoever does not see it. */
  readonly label: string;
  /** Shown above it. Default: nothing. */
  readonly caption?: string;
  readonly heads: readonly string[];
  readonly rows: readonly Html[];
}

/** Rows side by side for a comparison, mostly one a unit. */
export const unitsTable = ({ label, caption, heads, rows }: UnitsTable): Html =>
  html`<div class="scroll" role="region" tabindex="0" aria-label="${label}">
    <table class="units">
      ${
        caption &&
        html`<caption>
          ${caption}
        </caption>`
      }
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
