import type { Decorator } from "@storybook/web-components-vite";
import { type LitElement, html } from "lit";
import { userEvent, waitFor } from "storybook/test";
import type { DvFeedback } from "../dv-feedback/dv-feedback.js";
import { LATE_MS } from "../../../../.config/patience.js";
import { type Reply, stubFetch } from "./fetch.stub.js";

let restore = () => {};

/** Answers every request of a story, and begins it with an empty device. */
export const network =
  (...replies: Reply[]): Decorator =>
  (story, { canvasElement }) => {
    restore();
    // What was written in the story before stays in it: a form of another address does not go on with it.
    for (const form of canvasElement.querySelectorAll<DvFeedback>("dv-feedback")) form.endpoint = "";
    for (const { shadowRoot } of document.querySelectorAll("dv-feedback"))
      for (const remove of shadowRoot!.querySelectorAll<HTMLElement>("[part=sending] .remove")) remove.click();
    indexedDB.deleteDatabase("danvan");
    ({ restore } = stubFetch(...replies));
    localStorage.clear();
    return story();
  };

/** The connection of a story is back, and answers so: only now, for what waits tries again by itself while a busy machine plays. */
export function reconnect(...replies: Reply[]): void {
  restore();
  ({ restore } = stubFetch(...replies));
  window.dispatchEvent(new Event("online"));
}

/** Shows a story in a column as narrow as the smallest phone. */
export const narrow: Decorator = (story) => html`<div class="narrow">${story()}</div>`;

/** Shows a story with letters of twice their size. */
export const largeText: Decorator = (story) => html`<div class="large">${story()}</div>`;

/** What a person can reach inside an element, once all of it stands. */
export async function inside(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  return late(async () => {
    const element = canvas.querySelector<Partial<LitElement> & HTMLElement>("[agency], [src]");
    await element?.updateComplete;
    const found = element?.shadowRoot?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector} in the story`);
    return found;
  });
}

/** Waits until something holds: what is drawn in a browser's idle moments comes late on a busy machine, which has few. */
export const late = <T>(holds: () => T | Promise<T>): Promise<T> => waitFor(holds, { timeout: LATE_MS });

/** Writes on in a field, all words at once: what single keys do is tried on the elements themselves. */
export async function write(field: HTMLElement, text: string): Promise<void> {
  await userEvent.click(field);
  (field as HTMLTextAreaElement).value += text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
}
