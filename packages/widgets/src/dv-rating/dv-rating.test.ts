import { html } from "lit";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { code } from "../answers.stub.js";
import "../define/dv-rating.js";
import { type Call, type Reply, answer, refusal, stubFetch } from "../fetch.stub.js";
import { find, focused, mount, press, settled, textOf, type, violations } from "../mount.stub.js";

let calls: Call[] = [];
let restore = () => {};
function network(reply: Reply) {
  restore();
  ({ calls, restore } = stubFetch(reply));
}
beforeEach(() => network(answer({}, 201)));
afterEach(() => restore());

const rating = (lang = "vi") => mount(html`<dv-rating agency="18073" code=${code} lang=${lang}></dv-rating>`);

test("five national labels, best first, none chosen", async () => {
  const element = await rating();
  expect([...element.shadowRoot!.querySelectorAll(".choice")].map((label) => label.textContent?.trim())).toEqual([
    "Rất hài lòng",
    "Hài lòng",
    "Bình thường",
    "Không hài lòng",
    "Rất không hài lòng",
  ]);
  expect(element.shadowRoot!.querySelector(":checked")).toBeNull();
  expect(await violations(element)).toEqual([]);
});

test("with the keyboard alone; the comment goes along", async () => {
  const element = await rating();
  find(element, "input").focus();
  await userEvent.keyboard(" {ArrowDown}{ArrowDown}{ArrowDown}");
  await userEvent.tab();
  await userEvent.keyboard("Tra loi cham");
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  await settled(element);
  expect(calls.map(({ body }) => body)).toEqual([{ level: 2, comment: "Tra loi cham" }]);
  expect(focused()?.textContent).toContain("Không hài lòng");
  expect(await violations(element)).toEqual([]);
});

test("nothing chosen is said beside the levels and not sent", async () => {
  const element = await rating();
  await press(element, ".button");
  expect(textOf(element)).toContain("Chọn một mức độ");
  expect(focused()?.localName).toBe("input");
  expect(calls).toEqual([]);
  expect(await violations(element)).toEqual([]);
});

test("a double click sends once", async () => {
  const element = await rating();
  await press(element, "input");
  find(element, ".button").click();
  find(element, ".button").click();
  await settled(element);
  expect(calls).toHaveLength(1);
});

describe("what the server refuses is said, and the comment stays", () => {
  test.each<[Reply, string]>([
    [refusal(409, "rated-before"), "chỉ đánh giá một lần"],
    [refusal(409, "event-not-allowed"), "khi đã có trả lời"],
    ["offline", "chưa nối được mạng"],
  ])("%j", async (reply, words) => {
    network(reply);
    const element = await rating();
    await press(element, "input");
    await type(element, "#comment", "Cảm ơn");
    await press(element, ".button");
    expect(textOf(element)).toContain(words);
    expect(find<HTMLTextAreaElement>(element, "#comment").value).toBe("Cảm ơn");
    expect(await violations(element)).toEqual([]);
  });
});

test("English", async () => expect(textOf(await rating("en"))).toContain("Very satisfied"));

test("without a code it says so, to the reader and once to the page's author", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const element = await mount(html`<dv-rating agency="18073"></dv-rating>`);
  expect(textOf(element)).toContain("khai báo chưa đúng");
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});
