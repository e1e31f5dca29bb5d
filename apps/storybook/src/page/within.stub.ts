/** What a person can reach inside an element of these pages, once it stands; for stories. */
export async function within(canvas: HTMLElement, tag: string, selector: string): Promise<HTMLElement> {
  const element = canvas.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(tag);
  await element?.updateComplete;
  const found = element?.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in <${tag}>`);
  return found;
}

/** Fills a field as a person does who types and moves on; user-event cannot focus what stands in a shadow root. */
export function fill(field: HTMLElement, value: string): void {
  (field as HTMLInputElement).value = value;
  for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
}
