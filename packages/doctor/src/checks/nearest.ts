/**
 * The word that somebody most likely meant, within two wrong, missing, extra or swapped characters.
 * @example nearest("trackerhref", ["agency", "tracker-href"]) // → "tracker-href"
 */
export function nearest(typed: string, words: Iterable<string>): string | null {
  let best: string | null = null;
  let least = 3;
  for (const word of words) {
    const steps = distance(typed, word);
    if (steps < least && steps < word.length) [best, least] = [word, steps];
  }
  return best;
}

/** Damerau's distance with neighbours swapped once, row by row. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j]!, before[j - 2]! + 1);
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
