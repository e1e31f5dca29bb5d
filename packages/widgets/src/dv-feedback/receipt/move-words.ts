/**
 * Moves what stands in the fields of a form to another one, with its folds and its dialog, unless somebody writes there.
 * @param exchange moves the rest
 */
export function moveWords(from: Element, to: Element & { open(): void }, exchange: () => void): void {
  const [gone, here] = [from, to].map(({ shadowRoot }) => shadowRoot!) as [ShadowRoot, ShadowRoot];
  const [left, form] = [gone, here].map((root) => root.querySelector<HTMLFormElement>("[part=form]"));
  const text = form?.querySelector<HTMLTextAreaElement>("#text");
  if (!left || !form || !text || text.value) return;
  const input = () => text.dispatchEvent(new Event("input", { bubbles: true }));
  const words = new FormData(left);
  input(); // as the first key does, it brings the parts
  exchange();
  left.reset(); // a page may put it back
  for (const field of form.querySelectorAll<HTMLInputElement>("[name]")) {
    const word = words.get(field.name);
    if (field.type === "radio") field.checked = field.value === word;
    else field.value = word as string;
  }
  const folds = here.querySelectorAll("details");
  for (const [index, { open }] of gone.querySelectorAll("details").entries())
    folds[index]?.toggleAttribute("open", open);
  if (gone.querySelector("dialog")?.open) to.open();
  // The draft is kept once the form has the words of the net: of a denunciation none is.
  const keep = () => setTimeout(input);
  import("../../guidance/guidance.js").then(keep, keep);
}
