/** What most texts are made of: each of these characters is of a word, or of none, whatever stands beside it. */
const PLAIN = /^[\0-\x7F\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u0131\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]*$/;

const isOfWord = (code: number): boolean =>
  code >= 0xc0 || (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);

/** What is written is made of a few thousand short syllables, again and again. A power of two. */
const PLACES = 8_192;
const SYLLABLE_MOST = 12;

/**
 * A function of a text that answers for each of its words, which are runs of letters and digits. It remembers what it answered to short ones,
 * and knows them again where they stand: to cut out every word takes longer than all else. What it remembers is bounded.
 *
 * @returns null for a text with anything but ASCII and the letters of Vietnamese, each one character
 * @example const lengths = ofPlainWords((word) => word.length); lengths("Ngã tư Đông Ngạc") // → [3, 2, 4, 4]
 */
export function ofPlainWords<Answer>(answer: (word: string) => Answer): (text: string) => Answer[] | null {
  /** By a hash of the word; a later one takes the place of an earlier one. */
  const known: ({ readonly word: string; readonly answer: Answer } | undefined)[] = Array.from({ length: PLACES });

  function answerTo(text: string, from: number, to: number, hash: number): Answer {
    const place = hash & (PLACES - 1);
    const found = known[place];
    if (found?.word.length === to - from && standsAt(text, from, found.word)) return found.answer;
    const word = text.slice(from, to);
    const answered = { word, answer: answer(word) };
    if (word.length <= SYLLABLE_MOST) known[place] = answered;
    return answered.answer;
  }

  return (text) => {
    if (!PLAIN.test(text)) return null;
    const answers: Answer[] = [];
    let from = 0;
    let hash = 0;
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      if (isOfWord(code)) {
        hash = Math.imul(hash ^ code, 0x01000193);
        continue;
      }
      if (at > from) answers.push(answerTo(text, from, at, hash ^ (hash >>> 15)));
      from = at + 1;
      hash = 0;
    }
    return answers;
  };
}

/** As `startsWith`, which takes longer to be called than to compare a syllable. */
function standsAt(text: string, from: number, word: string): boolean {
  for (let at = 0; at < word.length; at++) if (text.charCodeAt(from + at) !== word.charCodeAt(at)) return false;
  return true;
}
