import { html } from "lit";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { code } from "../testing/answers.stub.js";
import "../define/dv-rating.js";
import "../guidance/guidance.js"; // at hand, so that no test waits for a file
import { type Call, type Reply, answer, refusal, stubFetch } from "../testing/fetch.stub.js";
import { find, focused, mount, press, settled, textOf, type, violations } from "../testing/mount.stub.js";

let calls: Call[] = [];
let restore = () => {};
function network(...replies: Reply[]) {
  restore();
  ({ calls, restore } = stubFetch(...replies));
}
beforeEach(() => network(answer({ version: 1 }, 201)));
afterEach(() => restore());

const rating = (lang = "vi") => mount(html`<dv-rating agency="18073" code=${code} lang=${lang}></dv-rating>`);
const visit = (service: string) => mount(html`<dv-rating agency="18073" service=${service}></dv-rating>`);

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
  await expect.poll(() => calls.map(({ body }) => body)).toEqual([{ level: 2, comment: "Tra loi cham" }]);
  await expect.poll(() => focused()?.textContent).toContain("Không hài lòng");
  expect(await violations(element)).toEqual([]);
});

test("nothing chosen is said beside the levels and not sent", async () => {
  const element = await rating();
  await press(element, ".button");
  expect(textOf(element)).toContain("Chọn một mức hài lòng.");
  expect(focused()?.localName).toBe("input");
  expect(calls).toEqual([]);
  expect(await violations(element)).toEqual([]);
});

test("a chosen level says that it is not sent yet and what to do, and asks for more words", async () => {
  const element = await rating();
  expect(find(element, "#comment").checkVisibility()).toBe(false);
  await press(element, ".choice:nth-child(2)");
  expect(find(element, "[role=status]").textContent).toContain("Đã chọn “Hài lòng”, chưa gửi.");
  expect(find(element, "#comment").checkVisibility()).toBe(true);
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

test("it is over when the answer was rated before", async () => {
  network(refusal(409, "rated-before"));
  const element = await rating();
  await press(element, "input");
  await press(element, ".button");
  expect(find(element, ".button").checkVisibility()).toBe(false);
});

test("words that read like a denunciation are not sent", async () => {
  const element = await rating();
  const heard: string[] = [];
  element.addEventListener("dv-guided", ({ kind }) => heard.push(kind));
  await press(element, "input");
  await type(element, "#comment", "Tôi tố cáo ông A nhận hối lộ.");
  await press(element, ".button");
  await settled(element);
  expect([calls, heard]).toEqual([[], ["denunciation"]]);
  expect(textOf(element)).toContain("luật giữ bí mật danh tính người tố cáo");
  await type(element, "#comment", "");
  await press(element, ".button");
  expect(calls.map(({ body }) => body)).toEqual([{ level: 5 }]);
});

describe("a visit is rated without a case", () => {
  test("with what it was for, and a key of its own", async () => {
    const element = await visit("Đăng ký khai sinh");
    expect(find(element, "legend").textContent).toBe("Mức độ hài lòng với lần phục vụ này: Đăng ký khai sinh");
    expect(textOf(element)).toContain("Đánh giá ẩn danh");
    await press(element, ".choice:nth-child(3)");
    await press(element, ".button");
    expect(calls).toMatchObject([
      {
        url: "/api/v1/agencies/18073/visits",
        body: { key: expect.stringMatching(/^[\da-f-]{36}$/), level: 3, service: "Đăng ký khai sinh" },
      },
    ]);
    expect(focused()?.textContent).toContain("Bình thường");
    expect(await violations(element)).toEqual([]);
  });

  test.each<Reply>(["offline", refusal(503, "store-unavailable"), refusal(429, "too-many-requests")])(
    "%j says what is known, keeps the choice, and is the same rating when sent again",
    async (reply) => {
      network(reply, answer({ version: 1 }, 201));
      const element = await visit("");
      await press(element, "input");
      await press(element, ".button");
      expect(textOf(element)).toContain("Chưa có xác nhận của cơ quan");
      await press(element, ".button");
      const [first, second] = calls.map(({ body }) => (body as { key: string }).key);
      expect(first).toBe(second);
      expect(textOf(element)).toContain("Đã ghi nhận đánh giá: Rất hài lòng");
    },
  );

  test("another choice is another rating", async () => {
    network("offline");
    const element = await visit("");
    await press(element, "input");
    await press(element, ".button");
    await press(element, ".choice:nth-child(2)");
    await press(element, ".button");
    const [first, second] = calls.map(({ body }) => (body as { key: string }).key);
    expect(first).not.toBe(second);
  });
});

test("another case on the same element is another rating", async () => {
  const element = await rating();
  await press(element, "input");
  await press(element, ".button");
  expect(textOf(element)).toContain("Đã ghi nhận");
  element.setAttribute("code", "18073-K7QM9-XWRF4");
  await settled(element);
  expect(find(element, "form").textContent).toContain("Rất hài lòng");
});

describe("what the server refuses is said, and the comment stays", () => {
  test.each<[Reply, string]>([
    [refusal(409, "rated-before"), "chỉ đánh giá một lần"],
    [refusal(409, "event-not-allowed"), "không làm được việc đó"],
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

test("without a code or a service it says so, to the reader and once to the page's author", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const element = await mount(html`<dv-rating agency="18073"></dv-rating>`);
  expect(textOf(element)).toContain("chưa được cài đặt đúng");
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});

test("a framework that takes an attribute away for a moment takes no word away, and nothing is sent meanwhile", async () => {
  const element = await rating();
  await press(element, "input");
  await type(element, "#comment", "Cảm ơn");
  for (const name of ["agency", "code"]) {
    const value = element.getAttribute(name)!;
    element.removeAttribute(name);
    await press(element, ".button");
    expect(textOf(element)).toContain("chưa được cài đặt đúng");
    element.setAttribute(name, value);
    await settled(element);
    expect(find<HTMLTextAreaElement>(element, "#comment").value).toBe("Cảm ơn");
  }
  expect(calls).toEqual([]);
  await press(element, ".button");
  await expect.poll(() => calls.map(({ body }) => body)).toEqual([{ level: 5, comment: "Cảm ơn" }]);
});

test("a page that can hear no event of ours changes nothing: what was sent is said to be", async () => {
  const element = await rating();
  element.dispatchEvent = () => {
    throw new TypeError("an Event of its own");
  };
  await press(element, ".button");
  expect(focused()?.localName).toBe("input");
  await press(element, "input");
  await press(element, ".button");
  await expect.poll(() => focused()?.id).toBe("done");
  expect(calls).toHaveLength(1);
});
