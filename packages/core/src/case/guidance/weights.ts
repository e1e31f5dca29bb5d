import { FEATURES, LEANS, MEANINGS } from "./model.js";

/** The first character of a packed digit. */
const ZERO = 35;
/** The digits of a number from here on are followed by another one. */
const MORE = 40;
/** What is below is a weight, what is above a kind of words. */
const FIRST_KIND = 28;
const NONE = 14;

const digit = (text: string, at: number): number => text.charCodeAt(at) - ZERO;

/** What words and phrases stand for. */
export const kindOf = new Map<number, number>();
/** How much a feature speaks for a complaint or a denunciation. */
export const weightOf = new Map<number, number>();

for (let at = 0, index = 0, feature = 0; at < FEATURES.length; index++) {
  let more = 0;
  for (; digit(FEATURES, at) >= MORE; at++) more = more * 17 + digit(FEATURES, at) - MORE + 1;
  feature += more * MORE + digit(FEATURES, at++);
  const meaning = digit(MEANINGS, index);
  if (meaning > FIRST_KIND) kindOf.set(feature, meaning - FIRST_KIND);
  else weightOf.set(feature, meaning - NONE);
}

/** How much a kind of words speaks for a denunciation rather than a complaint. */
export const leanOf = (kind: number): number => digit(LEANS, kind) - NONE;
