/**
 * The kinds of words and phrases by the upper 20 bits of their hash, each one more than its number, and 0 for what is of no kind. A table
 * answers sooner than a map, and a sentence asks it four times a word.
 */
export function kindTable(kinds: Iterable<readonly [number: number, kind: number]>): Int8Array {
  const table = new Int8Array(1 << 20);
  for (const [number, kind] of kinds) table[number] = kind + 1;
  return table;
}
