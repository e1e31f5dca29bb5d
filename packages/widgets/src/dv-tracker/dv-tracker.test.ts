import { html } from "lit";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { answered, code, overdue, received, refused } from "../answers.stub.js";
import "../define/dv-rating.js";
import "../define/dv-tracker.js";
import { type Call, type Reply, answer, refusal, stubFetch } from "../fetch.stub.js";
import { find, focused, mount, press, settled, textOf, type, violations } from "../mount.stub.js";

let calls: Call[] = [];
let restore = () => {};
async function tracker(reply: Reply, atOnce = "") {
  ({ calls, restore } = stubFetch(reply));
  const element = await mount(html`<dv-tracker agency="18073" code=${atOnce}></dv-tracker>`);
  await settled(element);
  return element;
}
afterEach(() => restore());

describe("accessible in every state", () => {
  test.each<[string, Reply, string]>([
    ["empty", "offline", ""],
    ["in progress", answer(received), code],
    ["overdue", answer(overdue), code],
    ["answered", answer(answered), code],
    ["refused", answer(refused), code],
    ["not found", refusal(404, "case-not-found"), code],
    ["offline", "offline", code],
  ])("%s", async (_state, reply, atOnce) => expect(await violations(await tracker(reply, atOnce))).toEqual([]));
});

describe("a code is read as people type it", () => {
  test("small letters, no dashes, no agency, and Enter", async () => {
    const element = await tracker(answer(answered));
    find(element, "#code").focus();
    await userEvent.keyboard("k7qm9 xwrft{Enter}");
    await settled(element);
    expect(calls.map(({ url }) => url)).toEqual([`/api/agencies/18073/cases/${code}`]);
    expect(focused()?.textContent).toBe("Đã trả lời");
  });

  test.each([
    ["K7QM9", "chưa đủ"],
    ["K7QM9-XWRFO", "“O”"],
    ["K7QM9-XWRTF", "gõ sai hoặc đổi chỗ"],
  ])("%s is met in the browser: %s", async (typed, words) => {
    const element = await tracker("offline");
    await type(element, "#code", typed);
    await press(element, ".button");
    expect(find(element, "#error").textContent).toContain(words);
    expect(focused()?.id).toBe("code");
    expect(calls).toEqual([]);
  });
});

describe("a case tells where it stands", () => {
  test("status, promised date with its reasons, history", async () => {
    const words = textOf(await tracker(answer(received), code));
    for (const expected of ["Đang xử lý", "Còn trong hạn", "Thứ Ba, 01/12/2026", "Vì sao là ngày này?", "Giao xử lý"])
      expect(words).toContain(expected);
  });

  test("the answer keeps its lines and is never markup", async () => {
    const text = "Dòng một\n<img src=x onerror=alert(1)>";
    const element = await tracker(answer({ ...answered, answer: { ...answered.answer, text } }), code);
    expect(find(element, ".words").textContent).toBe(text);
    expect(element.shadowRoot!.querySelector("img")).toBeNull();
  });

  test("a refusal gives its reason", async () => {
    const words = textOf(await tracker(answer(refused), code));
    expect(words).toContain("Không thuộc thẩm quyền của cơ quan này");
  });

  test("an answer can be rated on the spot, once", async () => {
    const element = await tracker(answer(answered), code);
    const rating = find(element, "dv-rating");
    restore();
    ({ calls, restore } = stubFetch(answer({}, 201)));
    await press(rating, "input");
    await press(rating, ".button");
    await settled(element);
    expect(calls[0]).toMatchObject({ url: `/api/agencies/18073/cases/${code}/rating`, body: { level: 5 } });
    expect(textOf(element)).toContain("đã được đánh giá");
  });
});

test("a failure says what to do, and the code stays", async () => {
  const element = await tracker("offline");
  await type(element, "#code", code);
  await press(element, ".button");
  expect(textOf(element)).toContain("chưa nối được mạng");
  expect(find<HTMLInputElement>(element, "#code").value).toBe(code);
});
