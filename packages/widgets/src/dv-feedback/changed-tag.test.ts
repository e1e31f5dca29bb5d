import { html } from "lit";
import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { DvFeedback } from "./dv-feedback.js";
import { receipt } from "../testing/answers.stub.js";
import { answer } from "../testing/fetch.stub.js";
import { drawn, find, focused, has, mount, press, settled } from "../testing/mount.stub.js";
import { WORDS, eachAlone, ended, filled, kept, network, send, sent, waiting } from "./feedback-form.stub.js";

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

describe("a page that writes its content anew around the tag", () => {
  /** `innerHTML` read and set, as pages do with `+=` and in their partial updates. @returns the element that stands there then */
  async function rewritten(): Promise<HTMLElement> {
    const main = document.querySelector("main")!;
    main.innerHTML += "<p>Tin mới</p>";
    const element = main.querySelector<HTMLElement>("dv-feedback")!;
    await drawn(element, ".send");
    await settled(element);
    return element;
  }

  test("has what was half written, the message on its way, and its receipt with both codes", async () => {
    await filled();
    let element = await rewritten();
    expect([text(element).value, chosen(element), has(element, "#draft")]).toEqual([WORDS, "concern", false]);
    await press(element, "#shared");
    element = await rewritten();
    expect([text(element).value, find<HTMLInputElement>(element, "#shared").checked, kept()]).toEqual([
      WORDS,
      true,
      [],
    ]);
    network("offline");
    await send(element);
    element = await rewritten();
    await drawn(element, "[part=sending]");
    expect(waiting(element).textContent).toContain("Chưa gửi xong");
    expect(find(element, "[part=form]").checkVisibility()).toBe(false);
    network(answer(receipt, 201));
    window.dispatchEvent(new Event("online"));
    await ended(element, ".slip");
    element = await rewritten();
    const slip = await drawn(element, ".slip");
    expect(slip.textContent.replaceAll("\u200b", "")).toContain(receipt.secret);
    expect(find(element, ".code").textContent.replace(/\s/g, "")).toBe(receipt.code);
    expect(sent()).toHaveLength(1);
    await press(element, "#another");
    element = await rewritten();
    expect([text(element).value, has(element, ".slip"), text(element).checkVisibility()]).toEqual(["", false, true]);
  });

  test("has the receipt that came while no form stood there, and a form that is put back is one of its own", async () => {
    const first = await filled();
    find(first, ".send").click();
    first.remove();
    await expect.poll(() => sent().length).toBe(1);
    const main = document.querySelector("main")!;
    main.innerHTML = `<dv-feedback agency="18073"></dv-feedback>`;
    const second = main.firstElementChild as HTMLElement;
    await drawn(second, ".slip");
    main.append(first);
    await settled(first);
    expect([has(first, ".slip"), text(first).checkVisibility()]).toEqual([false, true]);
  });

  test("has it at another address too, where nothing half written follows", async () => {
    const { pathname } = location;
    network("offline");
    await send(await filled());
    history.pushState(null, "", "/trang-khac");
    let element = await rewritten();
    await press(element, ".aside");
    await userEvent.fill(text(element), "Một việc khác, đang viết.");
    await press(element, ".remove");
    history.replaceState(null, "", pathname);
    element = await rewritten();
    expect([text(element).value, has(element, "[part=sending]")]).toEqual(["", false]);
  });
});
