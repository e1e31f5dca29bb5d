/** Red, green and blue, 0 to 255. */
type Rgb = readonly [red: number, green: number, blue: number];

/** @example isHex("#0b5c8a") // → true */
export const isHex = (text: string): boolean => /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(text);

/**
 * A colour written in full, as a colour field wants it.
 * @example fullHex("#fff") // → "#ffffff"
 */
export const fullHex = (hex: string): string => (hex.length === 4 ? `#${hex.slice(1).replaceAll(/./g, "$&$&")}` : hex);

/**
 * Two colours mixed as `color-mix(in srgb, first percent%, second)` mixes them.
 * @example mixed("#000000", "#ffffff", 50) // → "#808080"
 */
export function mixed(first: string, second: string, percent: number): string {
  const [a, b] = [rgb(first), rgb(second)];
  const parts = a.map((part, at) => Math.round((part * percent + b[at]! * (100 - percent)) / 100));
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/**
 * The contrast of two colours by WCAG 2.2, from 1 to 21; the order does not matter.
 * @example contrast("#767676", "#ffffff").toFixed(2) // → "4.54"
 */
export function contrast(first: string, second: string): number {
  const [one, two] = [luminance(rgb(first)), luminance(rgb(second))];
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}

const rgb = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(fullHex(hex).slice(at, at + 2), 16)) as unknown as Rgb;

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
