/** Where a form stands: one for each ancestor, which of the forms inside it is meant. */
export interface Place {
  readonly above: ParentNode & Node;
  readonly index: number;
}

/** All forms of a kind below an ancestor, in the order of the page. */
export const formsIn = <F extends HTMLElement>(above: ParentNode, { localName }: F): F[] => [
  ...above.querySelectorAll<F>(localName),
];

/** The places of a form, from its parent up to the document, out of each shadow root. */
export function placesOf(form: HTMLElement): Place[] {
  const places: Place[] = [];
  let above: Node | null = form;
  while ((above = above.parentNode ?? (above as Partial<ShadowRoot>).host ?? null)) {
    const ancestor = above as Place["above"];
    places.push({ above: ancestor, index: formsIn(ancestor, form).indexOf(form) });
  }
  return places;
}
