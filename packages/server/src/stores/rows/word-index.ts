import { foldedWords } from "@danvan/core/advanced";
import type { Kysely } from "kysely";
import type { Schema } from "./schema.js";

type Db = Kysely<Schema>;

/** Which cases have which words. Each dialect keeps it in its own way; it holds no text and no order of words. */
export interface WordIndex {
  /** @param cases each with its terms, blanks between them */
  insert(db: Db, cases: readonly (IndexedCase & { readonly terms: string })[]): Promise<void>;
  /** @param terms the same that were inserted */
  erase(db: Db, of: IndexedCase, terms: string): Promise<void>;
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
  const own = ownOf(agency);
  return words.map((word) => own + word);
};

const ownOf = (agency: string) => `${agency.replace(/[^0-9a-z]/g, (character) => `đ${character.codePointAt(0)}đ`)}đ`;

/** What is looked for in a case, blanks between the terms. A change of it, or of how words are folded, needs a migration: erasing takes out what was put in. */
export function caseTerms(
  agency: string,
  { code, text, place }: { code: string; text: string; place: string | null },
): string {
  const own = ownOf(agency);
  // A code has words, so that there is a first one.
  return own + foldedWords(`${code} ${place ?? ""} ${text}`).join(` ${own}`);
}
