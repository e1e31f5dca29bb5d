/** What is written is made of a few thousand short syllables, again and again. */
const WORDS_MOST = 4_096;
const SYLLABLE_MOST = 12;

/**
 * A function of a word that remembers what it answered to short ones. What it remembers is bounded: when that is full, it begins anew.
 * @example const length = remembered((word) => word.length); length("đèn") // → 3
 */
export function remembered<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const answered = answer(word);
    if (known.size === WORDS_MOST) known.clear();
    if (word.length <= SYLLABLE_MOST) known.set(word, answered);
    return answered;
  };
}
