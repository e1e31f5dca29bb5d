import { html } from "lit";
import { afterEach, beforeEach, expect } from "vitest";
import "../define/dv-feedback.js";
import { dequeue, queuedFor } from "../device/message-queue.js";
import { receipt } from "../testing/answers.stub.js";
import { type Call, type Reply, answer, stubFetch } from "../testing/fetch.stub.js";
import { find, has, mount, press, settled, type } from "../testing/mount.stub.js";

export const WORDS = "Đèn đường trước trường tiểu học hỏng đã hai tuần.";

/** Drafts of this page, as the device has them. */
export const kept = () =>
  Object.keys(localStorage)
    .filter((place) => place.startsWith(`dv-draft:18073:${location.pathname}:`))
    .map((place) => localStorage[place] as string);

let calls: Call[] = [];
let restore = () => {};
/** What the agency answers from now on, in order. */
export function network(...replies: Reply[]): void {
  restore();
  ({ calls, restore } = stubFetch(...replies));
}

/** Each test of the file begins on an empty device before an agency that receives, and leaves no message on its way. */
export function eachAlone(): void {
  beforeEach(() => {
    localStorage.clear();
    network(answer(receipt, 201));
  });
  afterEach(async () => {
    for (const element of document.querySelectorAll<HTMLElement>("dv-feedback"))
      for (const remove of element.shadowRoot!.querySelectorAll<HTMLElement>("[part=sending] .remove")) remove.click();
    for (const { feedback } of await queuedFor("18073")) await dequeue(feedback.key);
    restore();
  });
}

export const form = (extra = html``) =>
  mount(html`<dv-feedback agency="18073" endpoint="/api/v1">${extra}</dv-feedback>`);

export async function filled(text = WORDS) {
  const element = await form();
  find<HTMLInputElement>(element, "#kind").click();
  await type(element, "#text", text);
  return element;
}

/** Presses "send" and waits until it is known what became of it: received, wrong, held back, refused or waiting. */
export async function send(element: HTMLElement, end = ".slip, #summary, #guided, #failure, .now"): Promise<void> {
  await press(element, ".send");
  await ended(element, end);
}
export async function ended(element: HTMLElement, end: string): Promise<void> {
  await expect.poll(() => has(element, end)).toBe(true);
  await settled(element);
}

/** The message that waits, as its card shows it. */
export const waiting = (element: HTMLElement) => find(element, "[part=sending]");
export const sent = () => calls.filter(({ method }) => method === "POST");
export const works = () => calls.map(({ headers }) => headers["proof-of-work"]);
export const keys = () => sent().map(({ body }) => (body as { key: string }).key);
