import { parse, type DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

/** A letter that English does not have. */
const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;
/** A sentence of English may name a law, an agency or "Dân vận khéo": names and terms need no language of their own (WCAG 3.1.2). */
const ENGLISH =
  /\b(?:the|of|and|by|from|with|all|is|are|was|what|after|plan|models?|after|passed|issued|movement|nobody)\b/i;

/** What of an English page is in Vietnamese without saying so; `title` can hold no element. */
export function unsaidIn(page: string): string[] {
  const found: string[] = [];
  const look = (node: Node, lang: string) => {
    if ("value" in node && VIETNAMESE.test(node.value) && !ENGLISH.test(node.value) && lang !== "vi")
      found.push(node.value.replaceAll(/\s+/g, " ").trim());
    if (!("childNodes" in node) || node.nodeName === "title") return;
    const said = "attrs" in node ? (node.attrs.find(({ name }) => name === "lang")?.value ?? lang) : lang;
    for (const child of node.childNodes) look(child, said);
  };
  look(parse(page), "");
  return found;
}
