import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes, parse } from "parse5";

/** An element of the page as its author wrote it. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Line of the source, from 1; 0 for what the browser adds by itself. */
  readonly line: number;
  /** The words directly in it: the content of a script or a style. */
  readonly text: string;
  readonly parent: Tag | null;
  /** Written `<dv-feedback … />`, which HTML reads as an element that never ends. */
  readonly selfClosed: boolean;
}

export interface Page {
  /** Without the right doctype a browser draws as in 1998. */
  readonly quirks: boolean;
  readonly tags: readonly Tag[];
}

/**
 * Reads a page as a browser would, however broken it is.
 * @example readPage("<p>Xin chào").tags.map(({ name }) => name) // → ["html", "head", "body", "p"]
 */
export function readPage(html: string): Page {
  const document = parse(html, { sourceCodeLocationInfo: true });
  return { quirks: document.mode === "quirks", tags: [...tagsOf(document, null, html)] };
}

/** The nearest element of a name around a tag. */
export const around = (tag: Tag, name: string): Tag | null =>
  tag.parent === null || tag.parent.name === name ? tag.parent : around(tag.parent, name);

/** The elements inside a tag, however deep. */
export const within = ({ tags }: Page, outer: Tag): readonly Tag[] => tags.filter((tag) => isInside(tag, outer));

const isInside = ({ parent }: Tag, outer: Tag): boolean =>
  parent !== null && (parent === outer || isInside(parent, outer));

function* tagsOf(parent: DefaultTreeAdapterTypes.ParentNode, above: Tag | null, html: string): Generator<Tag> {
  for (const node of parent.childNodes) {
    if (!tree.isElementNode(node)) continue;
    const at = node.sourceCodeLocation?.startTag ?? node.sourceCodeLocation;
    const tag: Tag = {
      name: node.tagName,
      attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
      line: at?.startLine ?? 0,
      text: node.childNodes.map((child) => (tree.isTextNode(child) ? child.value : "")).join(""),
      parent: above,
      selfClosed: at ? html.slice(at.startOffset, at.endOffset).endsWith("/>") : false,
    };
    yield tag;
    yield* tagsOf(node, tag, html);
  }
}
