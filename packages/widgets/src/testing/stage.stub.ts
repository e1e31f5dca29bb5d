import type { Decorator } from "@storybook/web-components-vite";
import { type LitElement, html } from "lit";
import { type Reply, stubFetch } from "./fetch.stub.js";

let restore = () => {};

/** Answers every request of a story, and begins it with an empty device. */
export const network =
  (...replies: Reply[]): Decorator =>
  (story) => {
    restore();
    for (const { shadowRoot } of document.querySelectorAll("dv-feedback"))
      for (const remove of shadowRoot!.querySelectorAll<HTMLElement>("[part=sending] .remove")) remove.click();
    indexedDB.deleteDatabase("danvan");
    ({ restore } = stubFetch(...replies));
    localStorage.clear();
    return story();
  };

/** Shows a story in a column as narrow as the smallest phone. */
export const narrow: Decorator = (story) => html`<div class="narrow">${story()}</div>`;

/** Shows a story with letters of twice their size. */
export const largeText: Decorator = (story) => html`<div class="large">${story()}</div>`;

/** What a person can reach inside an element, once all of it stands. */
export async function inside(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  for (let wait = 0; wait < 100; wait++) {
    const element = canvas.querySelector<Partial<LitElement> & HTMLElement>("[agency], [src]");
    await element?.updateComplete;
    const found = element?.shadowRoot?.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`no ${selector} in the story`);
}
