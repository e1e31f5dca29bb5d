import type { Lang } from "@danvan/core";

/** What makes words hard to read for whoever is not of the office. */
export type PlainHint =
  /** A sentence of many words, with its first ones. */
  | { readonly type: "sentence"; readonly words: number; readonly begins: string }
  /** Words so long that few people read them at once, or letters that stand for words. */
  | { readonly type: "words"; readonly found: readonly string[] }
  /** Placeholders of a template that nothing filled. */
  | { readonly type: "placeholders"; readonly found: readonly string[] };

/** So many words a sentence has at the most; in Vietnamese each syllable is written as one. danvan's own numbers, no rule's. */
const SENTENCE: Readonly<Record<Lang, number>> = { vi: 35, en: 25 };
/** English words from so many letters on; Vietnamese ones are syllables, of which none is long. */
const LONG_WORD = 14;
const SHOWN_WORDS = 6;
const SHOWN_FOUND = 5;

/** Letters that stand for words: three capitals or more, such as of an office. */
const ABBREVIATION = /(?<![\p{L}\p{N}-])\p{Lu}{2,}(?:-\p{Lu}{2,})*(?![\p{L}\p{N}-])/gu;
const PLACEHOLDER = /\{[^{}\n]{1,40}\}/g;
/** A sentence ends where its mark is followed by a space: not within a number or an address. */
const SENTENCE_END = /[.!?…;:]+(?=\s|$)|\n+/;

/**
 * Why words may be hard to read, the longest sentence first. It blocks nothing: an officer decides what a reader needs.
 * @example plainHints("UBND đã nhận.", "vi") // → [{ type: "words", found: ["UBND"] }]
 */
export function plainHints(text: string, lang: Lang): readonly PlainHint[] {
  const sentences = text
    .split(SENTENCE_END)
    .map((sentence) =>
      sentence
        .trim()
        .split(/\s+/)
        .filter((word) => /\p{L}/u.test(word)),
    )
    .filter(({ length }) => length > SENTENCE[lang])
    .toSorted((one, other) => other.length - one.length);
  const long = lang === "en" ? (text.match(/\p{L}+/gu) ?? []).filter(({ length }) => length >= LONG_WORD) : [];
  const short = (text.match(ABBREVIATION) ?? []).filter(({ length }) => length > 2);
  const found = unique([...short, ...long]);
  const open = unique(text.match(PLACEHOLDER) ?? []);
  return [
    ...(open.length > 0 ? [{ type: "placeholders" as const, found: open }] : []),
    ...sentences.slice(0, 1).map((words) => ({
      type: "sentence" as const,
      words: words.length,
      begins: words.slice(0, SHOWN_WORDS).join(" "),
    })),
    ...(found.length > 0 ? [{ type: "words" as const, found }] : []),
  ];
}

const unique = (all: readonly string[]): string[] => [...new Set(all)].slice(0, SHOWN_FOUND);
