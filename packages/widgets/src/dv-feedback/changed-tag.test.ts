import { html } from "lit";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { DvFeedback } from "./dv-feedback.js";
import { drawn, find, focused, has, mount, press, settled } from "../testing/mount.stub.js";
import { WORDS, eachAlone, filled, send, sent } from "./feedback-form.stub.js";

eachAlone();

const text = (element: Element) => find<HTMLTextAreaElement>(element, "#text");
const chosen = (element: Element) => find<HTMLInputElement>(element, "[name=kind]:checked").value;

test("a form that a page puts into a dialog stands until its message is sent, and so does its receipt", async () => {
  const element = (await filled()) as unknown as DvFeedback;
  const field = text(element);
  field.focus();
  element.dialog = true;
  await settled(element);
  expect([text(element) === field, field.checkVisibility(), focused() === field]).toEqual([true, true, true]);
  await send(element);
  expect(find(element, ".slip").checkVisibility()).toBe(true);
  expect(sent()).toHaveLength(1);
  await press(element, "#another");
  expect(has(element, "[part=open]")).toBe(true);
  await press(element, "[part=open]");
  await userEvent.fill(text(element), WORDS);
  element.dialog = false;
  await settled(element);
  expect([text(element).value, text(element).checkVisibility()]).toEqual([WORDS, true]);
});

test("one that nobody has begun follows its tag", async () => {
  const element = await mount<DvFeedback>(html`<dv-feedback agency="18073" dialog></dv-feedback>`);
  await drawn(element, "[part=open]");
  element.dialog = false;
  await settled(element);
  expect([has(element, "dialog"), text(element).checkVisibility()]).toEqual([false, true]);
});

test("a kind that was chosen stays that kind when a page offers others; one that is offered no more is chosen no more", async () => {
  const element = (await filled()) as unknown as DvFeedback;
  expect(chosen(element)).toBe("concern");
  element.kinds = "praise question concern";
  await settled(element);
  expect(chosen(element)).toBe("concern");
  element.kinds = "praise question";
  await settled(element);
  expect(has(element, "[name=kind]:checked")).toBe(false);
  await send(element, "#summary");
  expect(sent()).toEqual([]);
});

test("a copy of a tag that stands is a plain form again, and draws one of its own", async () => {
  const element = await mount(
    html`<dv-feedback agency="18073"
      ><form method="post"><textarea name="text" required></textarea><button>Gửi</button></form></dv-feedback
    >`,
  );
  await drawn(element, ".send");
  await userEvent.fill(text(element), WORDS);
  const printed = new DOMParser().parseFromString(element.outerHTML, "text/html");
  expect(printed.querySelectorAll("form :enabled")).toHaveLength(2);
  const copy = element.cloneNode(true) as HTMLElement;
  element.after(copy);
  await drawn(copy, ".send");
  expect([text(copy).value, text(element).value]).toEqual(["", WORDS]);
  await userEvent.fill(text(copy), "Cầu treo hỏng lan can.");
  element.remove();
  document.querySelector("main")!.append(element);
  await settled(element);
  expect([text(copy).value, text(element).value]).toEqual(["Cầu treo hỏng lan can.", WORDS]);
});
