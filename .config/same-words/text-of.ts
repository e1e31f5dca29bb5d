/** The pieces of text between the tags of markup, without the mark that ends a label. */
export const textsOf = (markup: string): readonly string[] =>
  markup
    .replace(/<(style|script|template)\b[^]*?<\/\1>/g, "")
    .split(/<[^>]*>|\s·\s/)
    .map((text) => text.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&"))
    .map((text) => text.trim().replace(/\s+/g, " ").replace(/:$/, ""))
    .filter(Boolean);

/** What an element would draw: lit's template results written out, as no browser is needed for their words. */
export function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join("");
  if (typeof value === "object" && value !== null && "strings" in value) {
    const { strings, values } = value as { strings: readonly string[]; values: readonly unknown[] };
    return strings.map((text, at) => text + written(values[at])).join("");
  }
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
