import { html } from "lit";
import { afterEach, expect, test, vi } from "vitest";
import "../define/dv-feedback.js";
import { dequeue, queuedFor } from "../device/message-queue.js";
import { notice, receipt } from "../testing/answers.stub.js";
import { drawn, find, has, mount, press, textOf, type } from "../testing/mount.stub.js";

const WORDS = "Đèn đường trước trường tiểu học hỏng đã hai tuần.";
const newer = { ...notice, version: "2027-01", text: { vi: "Thông báo mới.", en: "A new notice." } };

interface Sent {
  readonly key: string;
  readonly text: string;
  readonly consent?: { readonly notice: string; readonly purposes: readonly string[] };
}

/** A server whose notice and receipts are what is asked of it here; the cache of a page is by address, so each test has its own. */
function server(answers: { notice: () => unknown; feedback?: (message: Sent) => Response }) {
  const asked: string[] = [];
  const sent: Sent[] = [];
  vi.spyOn(globalThis, "fetch").mockImplementation((input, init) => {
    const url = input as string;
    if (url.endsWith("/notice")) {
      asked.push(url);
      return Promise.resolve(Response.json(answers.notice()));
    }
    if (!init?.body) return Promise.resolve(Response.json({})); // fields, answers: none
    const message = JSON.parse(init!.body as string) as Sent;
    sent.push(message);
    return Promise.resolve(answers.feedback?.(message) ?? Response.json(receipt, { status: 201 }));
  });
  return { asked, sent };
}

afterEach(async () => {
  vi.restoreAllMocks();
  localStorage.clear();
  for (const { feedback } of await queuedFor("18073")) await dequeue(feedback.key);
});

let forms = 0;
const address = () => `/server-${++forms}`;
const form = (endpoint: string) => mount(html`<dv-feedback agency="18073" endpoint=${endpoint}></dv-feedback>`);

async function write(element: HTMLElement, phone?: string) {
  find<HTMLInputElement>(element, "#kind").click();
  await type(element, "#text", WORDS);
  if (!phone) return;
  find<HTMLDetailsElement>(element, "details:has(#phone)").open = true;
  await type(element, "#phone", phone);
}
const noticeOf = async (element: HTMLElement) => textOf(await drawn(element, "#notice"));

test("the server's notice is asked for when the form is first used, once a page, and shown with its version and the way to the whole of it", async () => {
  const { asked } = server({ notice: () => notice });
  const endpoint = address();
  const element = await form(endpoint);
  expect(asked, "who only reads the page costs the agency nothing").toEqual([]);
  find(element, "#text").focus();
  await drawn(element, "input#consent");
  expect(await noticeOf(element)).toContain(notice.text.vi);
  expect(await noticeOf(element)).toContain("Bản thông báo 2026-12");
  expect(find(element, "#notice a").getAttribute("href")).toBe("/quyen-rieng-tu");
  const second = await form(endpoint);
  find(second, "#text").focus();
  await drawn(second, "input#consent");
  expect(asked).toEqual([`${endpoint}/agencies/18073/notice`]);
});

test("the tag's own notice needs no server", async () => {
  const { asked, sent } = server({ notice: () => notice });
  const element = await mount(
    html`<dv-feedback
      agency="18073"
      endpoint=${address()}
      notice-version="p-1"
      notice-text="Phường giữ dữ liệu."
      notice-url="javascript:alert(1)"
    ></dv-feedback>`,
  );
  await write(element, "0912 345 678");
  expect(await noticeOf(element)).toContain("Phường giữ dữ liệu.");
  expect(has(element, "#notice a"), "a script has no business in a link").toBe(false);
  await press(element, "#consent");
  await press(element, ".send");
  await drawn(element, ".slip");
  expect(sent[0]!.consent).toEqual({ notice: "p-1", purposes: ["contact"] });
  expect(asked).toEqual([]);
});

test.each<[string, unknown]>([
  ["nothing", null],
  ["no version", { ...notice, version: 12 }],
  ["a version that no message may name", { ...notice, version: "x".repeat(41) }],
  ["no text", { ...notice, text: "Thông báo" }],
  ["a text without end", { ...notice, text: { vi: "a".repeat(20_000), en: "a" } }],
])("a server that answers %s has no notice: no consent is asked, and the words go without one", async (_, answer) => {
  const { sent } = server({ notice: () => answer });
  const element = await form(address());
  await write(element);
  expect(await noticeOf(element)).toContain("Chưa tải được thông báo");
  expect(has(element, "input#consent, #publish")).toBe(false);
  await press(element, ".send");
  await drawn(element, ".slip");
  expect(sent[0]!.text).toBe(WORDS);
  expect(sent[0]).not.toHaveProperty("consent");
});

test("contact data waits for the notice, which is asked for again when it is needed", async () => {
  let isThere = false;
  const { sent } = server({ notice: () => (isThere ? notice : {}) });
  const element = await form(address());
  await write(element, "0912 345 678");
  isThere = true;
  await press(element, ".send");
  expect(sent).toEqual([]);
  await press(element, "input#consent");
  await press(element, ".send");
  await drawn(element, ".slip");
  expect(sent[0]!.consent).toEqual({ notice: notice.version, purposes: ["contact"] });
});

test("a notice that has changed is shown, keeps everything typed, and asks again", async () => {
  let current = notice;
  const refused = { code: "notice-unknown", path: "consent.notice", facts: { current: newer.version } };
  const { sent } = server({
    notice: () => current,
    feedback: ({ consent }) =>
      consent?.notice === current.version
        ? Response.json(receipt, { status: 201 })
        : Response.json({ code: "notice-unknown", status: 422, problems: [refused] }, { status: 422 }),
  });
  const element = await form(address());
  await write(element, "0912 345 678");
  await press(element, "#consent");
  current = newer;
  await press(element, ".send");
  expect((await drawn(element, "#consent-error")).textContent).toContain("Thông báo về dữ liệu cá nhân vừa đổi");
  await expect.poll(() => noticeOf(element)).toContain("Thông báo mới.");
  expect(find<HTMLTextAreaElement>(element, "#text").value).toBe(WORDS);
  expect(find<HTMLInputElement>(element, "#phone").value).toBe("0912 345 678");
  expect(find<HTMLInputElement>(element, "#consent").checked).toBe(false);
  await press(element, "#consent");
  await press(element, ".send");
  await drawn(element, ".slip");
  expect(sent.map(({ consent }) => consent?.notice)).toEqual([notice.version, newer.version]);
  expect(sent[1]!.key).not.toBe(sent[0]!.key);
});
