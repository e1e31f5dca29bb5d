import axe from "axe-core";
import { type TemplateResult, render } from "lit";
import { expect } from "vitest";
import { userEvent } from "vitest/browser";
import type { AgencyElement } from "../element/agency-element.js";
import "../messages/en.js"; // at hand: a busy machine may take longer for a file than an element waits

type Mounted = AgencyElement<object> & HTMLElement;

/** Puts a template alone on the page and waits for its first element. */
export async function mount<E extends HTMLElement = Mounted>(template: TemplateResult): Promise<E> {
  document.documentElement.lang = "vi";
  const stage = document.createElement("main");
  document.body.replaceChildren(stage);
  render(template, stage);
  const element = stage.firstElementChild as E;
  await settled(element);
  return element;
}

/** Waits for what an answer of the stub sets off. */
export async function settled(element: HTMLElement): Promise<void> {
  for (let round = 0; round < 5; round++) {
    await new Promise((done) => setTimeout(done));
    await (element as Mounted).updateComplete;
  }
}

/** Everything that a person can read in the element, receipts and ratings in it included. */
export function textOf(root: Element | ShadowRoot): string {
  if (root instanceof HTMLStyleElement) return "";
  const within = root instanceof Element && root.shadowRoot ? root.shadowRoot : root;
  return [...within.childNodes]
    .map((node) => (node instanceof Element ? textOf(node) : node instanceof Text ? node.data : ""))
    .join(" ")
    .replace(/\s+/g, " ");
}

export function find<E extends HTMLElement = HTMLElement>(element: Element, selector: string): E {
  const found = element.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector} in <${element.localName}>`);
  return found;
}

export const has = (element: Element, selector: string): boolean =>
  element.shadowRoot!.querySelector(selector) !== null;

/** Waits until it is drawn: an element draws in steps, and a part of it comes when its file does. */
export async function drawn<E extends HTMLElement = HTMLElement>(element: Element, selector: string): Promise<E> {
  await expect
    .poll(() => element.shadowRoot?.querySelector(selector), { message: `${selector} is drawn` })
    .toBeTruthy();
  return find<E>(element, selector);
}

export async function press(element: HTMLElement, selector: string): Promise<void> {
  await userEvent.click(await drawn(element, selector));
  await settled(element);
}

export async function type(element: HTMLElement, selector: string, text: string): Promise<void> {
  await userEvent.fill(await drawn(element, selector), text);
  await settled(element);
}

/** Ids of the accessibility rules, best practices included, that the element breaks. */
export async function violations(element: Element): Promise<string[]> {
  const found = await axe.run(element, { resultTypes: ["violations"] });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}

/** The innermost element that has the keyboard. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
