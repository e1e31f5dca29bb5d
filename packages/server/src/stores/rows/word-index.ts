import { foldedWords } from "@danvan/core/advanced";
import type { Kysely } from "kysely";
import type { Schema } from "./schema.js";

type Db = Kysely<Schema>;

/** Which cases have which words. Each dialect keeps it in its own way; it holds no text and no order of words. */
export interface WordIndex {
  insert(db: Db, cases: readonly (IndexedCase & { readonly terms: readonly string[] })[]): Promise<void>;
  /** @param terms the same that were inserted */
  erase(db: Db, of: IndexedCase, terms: readonly string[]): Promise<void>;
  /** The cases that have all words, the newest first; the last word may go on. @param before a case to continue after */
  find(db: Db, query: WordQuery): Promise<readonly string[]>;
}

export interface IndexedCase {
  readonly agency: string;
  readonly caseId: string;
}

export interface WordQuery {
  readonly agency: string;
  readonly terms: readonly string[];
  readonly limit: number;
  readonly before: string | null;
}

/**
 * Words of one agency's texts as terms of its own: a search then reads what is this agency's alone, however many others have the word. Between
 * them stands "đ", which no folded word has; what is neither small letter nor digit in a code is written as its number.
 */
export const termsOf = (agency: string, words: readonly string[]): string[] => {
  const own = agency.replace(/[^0-9a-z]/g, (character) => `đ${character.codePointAt(0)}đ`);
  return words.map((word) => `${own}đ${word}`);
};

/** What is looked for in a case. A change of it, or of how words are folded, needs a migration: erasing takes out what was put in. */
export const caseTerms = (
  agency: string,
  { code, text, place }: { code: string; text: string; place: string | null },
) => termsOf(agency, foldedWords(`${code} ${place ?? ""} ${text}`));
