import { html } from "lit";
import { afterEach, expect, test } from "vitest";
import { find, has, mount, press, settled, type } from "../../testing/mount.stub.js";
import { WORDS, eachAlone, filled, form, send } from "../feedback-form.stub.js";

eachAlone();

const { pathname } = location;
afterEach(() => history.replaceState(null, "", pathname));

/** Drafts on this device, at whichever address. */
const drafts = () => Object.keys(localStorage).map((place) => JSON.parse(localStorage[place] as string) as object);

test("a page that changes its address under the form has one draft, gone with its message", async () => {
  const element = await filled();
  history.pushState(null, "", "/trang-khac");
  await type(element, "#text", `${WORDS} Thêm nữa.`);
  expect(drafts()).toMatchObject([{ fields: { text: `${WORDS} Thêm nữa.` } }]);
  await send(element);
  expect(drafts()).toEqual([]);
  history.replaceState(null, "", pathname);
  expect(has(await form(), "#draft")).toBe(false);
});

test("a shared computer and a denunciation leave nothing at the earlier address", async () => {
  const shared = await filled();
  history.pushState(null, "", "/trang-khac");
  await press(shared, "#shared");
  expect(drafts()).toEqual([]);
  history.replaceState(null, "", pathname);
  const element = await filled("Tôi tố cáo ông Nguyễn Văn A, chủ tịch xã, nhận hối lộ 50 triệu đồng.");
  history.pushState(null, "", "/trang-khac");
  await send(element);
  expect(drafts()).toEqual([]);
});

test("two forms on one page have a draft each, and sending one leaves the other's", async () => {
  const stage = await mount<HTMLElement>(
    html`<div><dv-feedback agency="18073"></dv-feedback><dv-feedback agency="18073"></dv-feedback></div>`,
  );
  const [first, second] = [...stage.children] as [HTMLElement, HTMLElement];
  for (const [element, text] of [
    [first, "Lời của biểu mẫu thứ nhất"],
    [second, "Lời của biểu mẫu thứ hai"],
  ] as const) {
    await settled(element);
    await type(element, "#text", text);
  }
  expect(drafts()).toHaveLength(2);
  find<HTMLInputElement>(first, "#kind").click();
  await send(first);
  expect(drafts()).toMatchObject([{ fields: { text: "Lời của biểu mẫu thứ hai" } }]);
  expect([has(first, "#draft"), has(second, "#draft")]).toEqual([false, false]);
});

test("what another tab takes for left and removes is kept again, with what is written here", async () => {
  await filled();
  const [place] = Object.keys(localStorage);
  const tab = document.body.appendChild(document.createElement("iframe"));
  tab.contentWindow!.localStorage.removeItem(place!);
  expect(drafts()).toEqual([]);
  await expect.poll(drafts).toHaveLength(1);
  expect(drafts()).toMatchObject([{ fields: { text: WORDS } }]);
  tab.remove();
});

test("what another tab removes is not put back by a form that is gone", async () => {
  const element = await filled();
  const [place] = Object.keys(localStorage);
  element.remove();
  const tab = document.body.appendChild(document.createElement("iframe"));
  const told = new Promise((hear) => addEventListener("storage", hear, { once: true }));
  tab.contentWindow!.localStorage.removeItem(place!);
  await told;
  expect(drafts()).toEqual([]);
  tab.remove();
});
