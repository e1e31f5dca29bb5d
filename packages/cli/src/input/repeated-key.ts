/**
 * The first key that one object of a JSON text has twice; `null` without one. Whoever reads the text takes the last of them and drops the
 * others without a word.
 *
 * @param text that is JSON
 * @example repeatedKey('{"I":"a","II":{"I":"b"},"I":"c"}') // → "I"
 */
export function repeatedKey(text: string): string | null {
  const open: (Set<string> | null)[] = [];
  let last = "";
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:]/g)) {
    if (token === "{") open.push(new Set());
    else if (token === "[") open.push(null);
    else if (token === "}" || token === "]") open.pop();
    else if (token === ":") {
      const key = JSON.parse(last) as string;
      const keys = open.at(-1);
      if (keys?.has(key)) return key;
      keys?.add(key);
    } else last = token;
  }
  return null;
}
