import type { WriteSheet } from "hucre/xlsx";

/** Characters that fit on A4 standing up at full size. */
const UPRIGHT = 95;
const LINE_HEIGHT = 16;
/** What Excel allows a row. */
const HEIGHT_MOST = 409;
/**
 * Where the headings of a sheet stand, from 0: its title and an empty row are above them.
 * @example HEADER_ROW // → 2
 */
export const HEADER_ROW = 2;

/**
 * The paper of a sheet: one page wide, lying down where its columns would otherwise print small.
 * @param widths of its columns, in characters
 * @example pageOf([50, 46]).orientation // → "landscape"
 */
export const pageOf = (widths: readonly number[]): NonNullable<WriteSheet["pageSetup"]> => ({
  paperSize: "a4",
  orientation: widths.reduce((sum, width) => sum + width, 0) > UPRIGHT ? "landscape" : "portrait",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
});

/**
 * How high a row is, in points: not every reader makes rows as high as their wrapped text.
 * @param line its cells, one for each width
 * @param widths of its columns, in characters
 * @example heightOf(["x".repeat(50), 12], [50, 10]) // → 32
 */
export const heightOf = (line: readonly unknown[], widths: readonly number[]): number =>
  Math.min(
    HEIGHT_MOST,
    LINE_HEIGHT *
      Math.max(
        1,
        ...line.map((value, at) => (typeof value === "string" ? Math.ceil((value.length * 1.1) / widths[at]!) : 1)),
      ),
  );
