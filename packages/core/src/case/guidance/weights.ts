import { type Lexicon } from "./features.js";
import { COMPLAINT, DENUNCIATION, FEATURES, PHRASES, PHRASE_KINDS, WORDS } from "./model.js";
import { wordKinds } from "./word-kinds.js";

/** The first character of a packed number; there are 64. */
const ZERO = 48;
/** As the trainer rounds them; 32 stands for nothing. */
const NONE = 32;

const digit = (text: string, at: number): number => text.charCodeAt(at) - ZERO;

/** Ascending numbers, each packed as its distance from the one before: 63 stands for 4032 more. */
function ascending(packed: string): number[] {
  const all: number[] = [];
  for (let at = 0, last = 0; at < packed.length; at += 2) {
    for (; digit(packed, at) === 63; at++) last += 4032;
    last += digit(packed, at) * 64 + digit(packed, at + 1);
    all.push(last);
  }
  return all;
}

const phrases = ascending(PHRASES).map((hash, index) => [hash, digit(PHRASE_KINDS, index)] as const);
export const LEXICON: Lexicon = {
  phrases: new Map(phrases),
  words: wordKinds(WORDS.split("|").map((list) => list.split(" "))),
};

/** By feature, how much it speaks for a denunciation, and for either of the two. */
export const WEIGHTS: ReadonlyMap<number, readonly [denunciation: number, either: number]> = new Map(
  ascending(FEATURES).map((feature, at) => [feature, [digit(DENUNCIATION, at) - NONE, digit(COMPLAINT, at) - NONE]]),
);
