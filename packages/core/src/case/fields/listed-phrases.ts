import { fold } from "../../terms/fold/fold.js";
import { ofPlainWords } from "../../terms/fold/plain-words.js";
import type { CaseField } from "../../wire/public/fields.js";

/** Of Latin letters and of ASCII Unicode is not asked: what it says of a character takes longer to look up than all else. */
const WORDS = /(?:[a-z0-9\u00E0-\u00F6\u00F8-\u02C1\u1E00-\u1EFF]|(?![\0-\x7F])[\p{L}\p{N}])+/gu;

/** Each as the string that it was before, which is looked up sooner. */
const plainWords = /* @__PURE__ */ ofPlainWords((word) => word);

function wordsOf(text: string): string[] {
  const small = text.normalize("NFC").toLowerCase();
  return plainWords(small) ?? small.match(WORDS) ?? [];
}

/** A phrase of a list: of each of its words the forms it is typed in, and the place of its field in the list. */
interface Phrase {
  readonly forms: readonly (readonly string[])[];
  readonly field: number;
}

/** The phrases by each form of their first word. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** Reading a list takes many times as long as looking for what it says in a text, and every text is asked about the same one. */
const read = new WeakMap<readonly CaseField[], Phrases>();

function phrasesOf(fields: readonly CaseField[]): Phrases {
  const known = read.get(fields);
  if (known) return known;
  const phrases = new Map<string, Phrase[]>();
  fields.forEach(({ words }, field) => {
    for (const text of words) {
      const forms = wordsOf(text).map((word) => [word, fold(word)]);
      const phrase = { forms, field };
      for (const first of new Set(forms[0])) phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
    }
  });
  read.set(fields, phrases);
  return phrases;
}

/** The phrases of a list that stand in a text, each once. */
export function listedPhrases(text: string, fields: readonly CaseField[]): ReadonlySet<Phrase> {
  const said = wordsOf(text);
  const phrases = phrasesOf(fields);
  const found = new Set<Phrase>();
  for (let at = 0; at < said.length; at++) {
    const begun = phrases.get(said[at]!);
    if (!begun) continue;
    for (const phrase of begun) if (goesOn(phrase, said, at)) found.add(phrase);
  }
  return found;
}

/** Whether the words behind the first of a phrase follow it. */
function goesOn({ forms }: Phrase, said: readonly string[], first: number): boolean {
  for (let place = 1; place < forms.length; place++)
    if (!forms[place]!.includes(said[first + place] ?? "")) return false;
  return true;
}
