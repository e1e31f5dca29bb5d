/** FNV-1a over one word more. */
export function hashed(word: string, hash = 0x811c9dc5): number {
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return Math.imul(hash ^ 32, 0x01000193);
}
