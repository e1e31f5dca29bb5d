import type { Kind } from "../terms/terms.js";
import type { RuleBook } from "./book.js";
import type { DeadlineRule } from "./rule.js";

const found = new WeakMap<RuleBook, Map<Kind, readonly DeadlineRule[]>>();

/** The rules of a book that speak about a kind, in their order, looked for once: a book has ten times as many, and every case asks. */
export function rulesAbout(book: RuleBook, kind: Kind): readonly DeadlineRule[] {
  const ofBook = found.get(book) ?? new Map<Kind, readonly DeadlineRule[]>();
  found.set(book, ofBook);
  const rules = ofBook.get(kind) ?? book.rules.filter(({ applies }) => applies.kinds?.includes(kind) === true);
  ofBook.set(kind, rules);
  return rules;
}
