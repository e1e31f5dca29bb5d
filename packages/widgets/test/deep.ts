/** Every element below a root, those in open shadow roots included, in document order. */
export function* deep(root: ParentNode = document): Generator<HTMLElement | SVGElement> {
  for (const element of root.querySelectorAll<HTMLElement | SVGElement>("*")) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
  }
}

/** How an element is named in a failure: its host, its tag and what tells it from its neighbours. */
export function nameOf(element: Element): string {
  const { host } = element.getRootNode() as ShadowRoot;
  const mark = element.id ? `#${element.id}` : [...element.classList].map((name) => `.${name}`).join("");
  return `${host ? `${host.localName} ` : ""}${element.localName}${mark}`;
}
