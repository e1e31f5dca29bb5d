/**
 * Prints some nodes and nothing of the page around them, which belongs to somebody else: in a frame of its own, gone once it is printed.
 *
 * The frame is empty and filled with copies, so it needs no address, no `frame-src` and no markup as text, and no inline style where sheets
 * can be made.
 *
 * @param beside where the frame may hang for as long as it takes
 * @param sheet rules of the printed paper
 */
export function printAlone(
  beside: Element,
  title: string,
  lang: string,
  sheet: string,
  ...nodes: readonly Node[]
): void {
  const frame = document.createElement("iframe");
  frame.title = title;
  frame.className = "out-of-sight";
  frame.tabIndex = -1;
  frame.onload = () => {
    const page = frame.contentWindow as Window & typeof globalThis;
    const paper = frame.contentDocument!;
    paper.title = title;
    paper.documentElement.lang = lang;
    try {
      const rules = new page.CSSStyleSheet(); // a sheet belongs to one document
      rules.replaceSync(sheet);
      paper.adoptedStyleSheets = [rules];
    } catch {
      paper.head.append(Object.assign(paper.createElement("style"), { textContent: sheet })); // Safari before 16.4
    }
    paper.body.append(...nodes.map((node) => paper.importNode(node, true)));
    page.onafterprint = () => frame.remove();
    page.focus(); // Safari prints what has the focus
    page.print();
  };
  beside.querySelector(":scope > iframe")?.remove();
  beside.append(frame);
}
