import { type TemplateResult, html, nothing, svg } from "lit";

/** How a part of a whole looks: done, begun or still in time, failed, or nothing known. */
export type PartTone = "full" | "begun" | "failed" | "none";

/** A part of a whole, with the words for it. */
export interface BarPart {
  readonly tone: PartTone;
  readonly n: number;
  readonly label: string;
}

/**
 * Lines on a slant, so that a part is told from its neighbours without colour; once in an element. The rects that use it say so themselves:
 * a style sheet cannot name a pattern of its page.
 */
export const HATCH = html`<svg class="out-of-sight" aria-hidden="true">
  <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="ground" width="6" height="6" />
    <rect class="full" width="2.5" height="6" />
  </pattern>
</svg>`;

const rect = (tone: PartTone, x: string, width: string) =>
  svg`<rect class=${tone} fill=${tone === "begun" ? "url(#hatch)" : nothing} x=${x} width=${width} height="14" />`;

/**
 * One bar of several parts, and beneath it what each part is. The words hold all that the bar does, so the bar is hidden from screen readers.
 *
 * Widths are percentages of an SVG: a `style` attribute is forbidden by many pages' policies.
 */
export function partsBar(parts: readonly BarPart[]): TemplateResult {
  return html`${bareBar(parts)}
    <ul class="legend">
      ${parts.map(
        ({ tone, label }) =>
          html`<li><svg width="14" height="14" aria-hidden="true">${rect(tone, "0", "14")}</svg>${label}</li>`,
      )}
    </ul>`;
}

/** The bar alone, where the words stand elsewhere. */
export function bareBar(parts: readonly BarPart[]): TemplateResult {
  const whole = parts.reduce((sum, { n }) => sum + n, 0);
  let at = 0;
  return html`<svg class="parts" height="14" aria-hidden="true">
    ${parts.map(({ tone, n }) => {
      const from = at;
      at += n;
      return n > 0 ? rect(tone, `${(100 * from) / whole}%`, `${(100 * n) / whole}%`) : nothing;
    })}
  </svg>`;
}
