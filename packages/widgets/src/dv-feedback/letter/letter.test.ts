import { html } from "lit";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../../define/dv-feedback.js";
import { type Call, answer, stubFetch } from "../../testing/fetch.stub.js";
import { find, focused, has, mount, press, settled, textOf, type, violations } from "../../testing/mount.stub.js";
import { queuedFor } from "../../device/message-queue.js";
import { printed } from "../../testing/printed.stub.js";

const DENUNCIATION = "Tôi xin tố cáo ông A lấn chiếm đất công.";
const COMPLAINT = "Tôi khiếu nại quyết định xử phạt số 12 của phường.";

let restore = () => {};
let calls: Call[] = [];
beforeEach(() => {
  localStorage.clear();
  ({ calls, restore } = stubFetch(answer({})));
});
afterEach(() => restore());

/** The letter as it opens from the panel of a text that was held back. */
async function letter(text: string): Promise<HTMLElement> {
  const element = await mount(html`<dv-feedback agency="18073"></dv-feedback>`);
  find<HTMLInputElement>(element, "#kind").click();
  await type(element, "#text", text);
  await press(element, ".send");
  await expect.poll(() => has(element, "#guided")).toBe(true);
  // A complaint is asked about first: the second of the three answers says that it is one.
  if (text === COMPLAINT) find(element, "#guided").querySelectorAll("button")[1]!.click();
  await expect.poll(() => has(element, "#guided .letter")).toBe(true);
  await press(element, "#guided .letter");
  await expect.poll(() => has(element, "#letter-story")).toBe(true);
  await settled(element);
  return element;
}
const labels = (element: HTMLElement) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>(".letter .field label")].map((label) => label.textContent);

describe.each([
  ["denunciation", DENUNCIATION],
  ["complaint", COMPLAINT],
])("the letter of a %s", (_kind, text) => {
  test("takes the keyboard, begins with what was written, and breaks no rule", async () => {
    const element = await letter(text);
    expect(focused()?.id).toBe("letter");
    expect(find<HTMLTextAreaElement>(element, "#letter-story").value).toBe(text);
    expect(await violations(element)).toEqual([]);
  });

  test("reaches neither network nor storage, whatever is typed and pressed", async () => {
    const set = vi.spyOn(Storage.prototype, "setItem");
    const put = vi.spyOn(IDBObjectStore.prototype, "put");
    const element = await letter(text);
    const before = [calls.length, set.mock.calls.length, put.mock.calls.length];
    await type(element, "#letter-name", "Nguyễn Thị Bí Mật");
    await userEvent.keyboard("{Enter}");
    await settled(element);
    await printed(() => find(element, ".letter .print").click());
    expect([calls.length, set.mock.calls.length, put.mock.calls.length]).toEqual(before);
    expect(JSON.stringify(localStorage) + JSON.stringify(sessionStorage)).not.toContain("Bí Mật");
    expect(await queuedFor("18073")).toEqual([]);
    expect(new FormData(find<HTMLFormElement>(element, "form")).has("letter-name")).toBe(false);
    set.mockRestore();
    put.mockRestore();
  });
});

test("a denunciation says what the law asks of its form; a complaint asks for the decision and its day", async () => {
  expect(textOf(await letter(DENUNCIATION))).toContain("chữ ký hoặc điểm chỉ (Luật Tố cáo 2018, Điều 22, Điều 23)");
  expect(labels(document.querySelector("dv-feedback")!)).toContain("Tố cáo ai?");
  const complaint = await letter(COMPLAINT);
  expect(labels(complaint)).toContain("Khiếu nại quyết định, việc làm nào?");
  expect(textOf(complaint)).toContain("chưa đối chiếu từng mục với Luật Khiếu nại");
});

test("the paper holds what was typed, dotted lines for the rest, and nothing of the page; then it is gone", async () => {
  const element = await letter(DENUNCIATION);
  await type(element, "#letter-addressee", "Chủ tịch UBND phường");
  await type(element, "#letter-name", "Nguyễn Văn B");
  const paper = await printed(() => find(element, ".letter .print").click());
  for (const words of [
    "ĐƠN TỐ CÁO",
    "Kính gửi: Chủ tịch UBND phường",
    "Người tố cáo: Nguyễn Văn B",
    DENUNCIATION,
    "Địa chỉ: …………",
  ])
    expect(paper.text).toContain(words);
  expect(paper.text).toContain("(ký hoặc điểm chỉ, ghi rõ họ tên)");
  expect(paper.text).not.toContain("Gửi ý kiến");
  expect(paper.title).toBe("");
  expect(has(element, "iframe")).toBe(false);
});

test("words with characters of markup are printed as they are", async () => {
  const element = await letter(COMPLAINT);
  await type(element, "#letter-wish", "<b>Hủy</b> quyết định");
  expect((await printed(() => find(element, ".letter .print").click())).text).toContain("<b>Hủy</b> quyết định");
});

test.each([
  ["the person clears it", (element: HTMLElement) => find(element, ".letter .empty").click()],
  ["the page is left", () => window.dispatchEvent(new PageTransitionEvent("pagehide"))],
])("it is empty when %s", async (_when, act) => {
  const element = await letter(DENUNCIATION);
  await type(element, "#letter-name", "Nguyễn Văn B");
  act(element);
  const fields = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>(".letter .input")];
  expect(fields.map(({ value }) => value).join("")).toBe("");
});

test("with the mouse away: every field and both buttons are reached by Tab, in order", async () => {
  await letter(COMPLAINT);
  const reached: string[] = [];
  for (let step = 0; step < 11; step++) {
    await userEvent.keyboard("{Tab}");
    reached.push(focused()!.id || focused()!.textContent.trim());
  }
  expect(reached).toEqual(
    ["addressee", "name", "address", "contact", "against", "learned", "story", "wish", "papers"]
      .map((field) => `letter-${field}`)
      .concat("In đơn", "Xóa hết đã viết"),
  );
});
