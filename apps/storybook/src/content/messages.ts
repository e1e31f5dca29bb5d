/** One sentence of the elements in both languages; the key leads to it: group, then what `messages` takes. */
export interface Message {
  readonly key: string;
  readonly vi: string;
  readonly en: string;
}

/**
 * Groups of words as a flat list, in the order of the message files.
 * @example messagesOf({ rating: { send: "Gửi" } }, { rating: { send: "Send" } }) // → [{ key: "rating.send", vi: "Gửi", en: "Send" }]
 */
export function messagesOf(vi: object, en: object): readonly Message[] {
  const english = new Map(leaves(en));
  return leaves(vi).map(([key, text]) => ({ key, vi: text, en: english.get(key) ?? "" }));
}

function leaves(value: unknown, path = ""): [key: string, text: string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}
