import { contrast } from "./contrast.ts";
import { type Chosen, colourOf, type Scheme } from "./theme-tokens.ts";

/** Colours that meet on the elements: text needs 4.5 : 1 (WCAG 2.2, 1.4.3), edges of fields 3 : 1 (1.4.11). */
const PAIRS = [
  ["ink/surface", 4.5],
  ["muted/surface", 4.5],
  ["accent/surface", 4.5],
  ["on-accent/accent", 4.5],
  ["ink/soft", 4.5],
  ["accent/soft", 4.5],
  ["danger/surface", 4.5],
  ["warn/surface", 4.5],
  ["good/surface", 4.5],
  ["edge/surface", 3],
] as const;

/** The colour in front, a slash, the colour behind it. */
export type PairName = (typeof PAIRS)[number][0];

/** One pair of colours, measured. */
export interface CheckedPair {
  readonly name: PairName;
  readonly scheme: Scheme;
  readonly ratio: number;
  readonly least: number;
  readonly isEnough: boolean;
}

/**
 * Measures every pair in the schemes that readers can meet: both, unless the theme is fixed.
 *
 * A colour that is set holds in light and dark alike, which is where most brand colours fail.
 */
export const contrastCheck = (chosen: Chosen, theme: Scheme | ""): readonly CheckedPair[] =>
  (theme === "" ? (["light", "dark"] as const) : [theme]).flatMap((scheme) =>
    PAIRS.map(([name, least]): CheckedPair => {
      const [front, back] = name.split("/") as [string, string];
      const ratio = contrast(colourOf(front, scheme, chosen), colourOf(back, scheme, chosen));
      return { name, scheme, ratio, least, isEnough: ratio >= least };
    }),
  );
