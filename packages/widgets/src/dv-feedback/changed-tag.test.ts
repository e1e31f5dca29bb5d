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
  const main = () => document.querySelector("main")!;
  async function standing(): Promise<HTMLElement> {
    const element = main().querySelector<HTMLElement>("dv-feedback")!;
    await drawn(element, ".send");
    await settled(element);
    return element;
  }
  /** `innerHTML` read and set, as pages do with `+=` and in their partial updates. @returns the element that stands there then */
  function rewritten(): Promise<HTMLElement> {
    main().innerHTML += "<p>Tin mới</p>";
    return standing();
  }

  test("has what was half written, the message on its way, and its receipt with both codes", async () => {
    await filled();
    let element = await rewritten();
    expect([text(element).value, chosen(element), has(element, "#draft")]).toEqual([WORDS, "concern", false]);
    await expect.poll(kept).toHaveLength(1);
    await press(element, "#shared");
    element = await rewritten();
    const isShared = find<HTMLInputElement>(element, "#shared").checked;
    expect([text(element).value, isShared, kept()]).toEqual([WORDS, true, []]);
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

  test("keeps no draft of a denunciation, and one of other words", async () => {
    const denunciation = "Tôi tố cáo ông Nguyễn Văn A, chủ tịch xã, nhận hối lộ 50 triệu đồng.";
    await filled(denunciation);
    const element = await rewritten();
    expect([text(element).value, kept()]).toEqual([denunciation, []]);
    await userEvent.fill(text(element), WORDS);
    expect(text(await rewritten()).value).toBe(WORDS);
    await expect.poll(kept).toHaveLength(1);
  });

  test("has it where the region is deeper, is written twice, and has another form beside it that stays as it is", async () => {
    await filled();
    const [written, region] = [find<HTMLTextAreaElement>(main().firstElementChild!, "#text"), main()];
    const other = document.createElement("dv-feedback");
    Object.assign(other, { agency: "18073" });
    region.append(other);
    await drawn(other, ".send");
    region.firstElementChild!.remove(); // nothing came in its place
    await settled(other);
    expect([text(other).value, written.value]).toEqual(["", WORDS]);
    await userEvent.fill(text(other), WORDS);
    await settled(other);
    const panel = `<div><p>Mới</p><div><dv-feedback agency="18073"></dv-feedback></div></div>`;
    region.innerHTML = panel;
    region.innerHTML = panel;
    let element = await standing();
    expect(text(element).value).toBe(WORDS);
    region.innerHTML = panel;
    element = await standing();
    expect(text(element).value).toBe(WORDS);
  });

  test("has the consent that was given, and each of two forms the words of its place", async () => {
    const first = await filled();
    const second = main().appendChild(first.cloneNode() as HTMLElement);
    await drawn(second, ".send");
    await userEvent.fill(text(second), "Cầu treo hỏng lan can.");
    find<HTMLDetailsElement>(first, "details:has(#consent)").open = true;
    (await drawn(first, "#consent")).click();
    await settled(first);
    const field = (element: Element) => find<HTMLInputElement>(element, "[name=consent]").value.trim();
    expect(field(first)).toBe("contact");
    await rewritten();
    const forms = [...main().querySelectorAll("dv-feedback")];
    await drawn(forms[1]!, ".send");
    await settled(forms[1]!);
    expect(forms.map((form) => [text(form).value, field(form)])).toEqual([
      [WORDS, "contact"],
      ["Cầu treo hỏng lan can.", ""],
    ]);
  });

  test("offers a draft in a form for another agency or of another address, and gives the words back to a form that is put back", async () => {
    const element = await filled();
    main().innerHTML = `<dv-feedback agency="18076"></dv-feedback>`;
    expect(text(await standing()).value).toBe("");
    main().replaceChildren(element);
    await settled(element);
    expect(text(element).value).toBe(WORDS);
    await userEvent.fill(text(element), "Một việc khác.");
    main().innerHTML = `<dv-feedback agency="18073"></dv-feedback>`;
    const next = await standing();
    expect([text(next).value, text(element).value]).toEqual(["Một việc khác.", ""]);
    main().replaceChildren(element);
    await settled(element);
    expect([text(next).value, text(element).value]).toEqual(["", "Một việc khác."]);
  });
});
