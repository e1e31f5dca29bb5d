import { afterEach, expect, test } from "vitest";
import { receipt } from "./testing/answers.stub.js";
import { dequeue, queuedFor } from "./device/message-queue.js";

afterEach(async () => {
  for (const { feedback } of await queuedFor("18073")) await dequeue(feedback.key);
});

const files = import.meta.glob<string>("../dist/cdn/*.min.js", { query: "?raw", import: "default", eager: true });

/** A page that may fetch nothing: the browser itself refuses, and tells what was asked for. */
async function lonelyPage(name: string, markup: string) {
  const frame = document.createElement("iframe");
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'">${markup}`;
  const loaded = new Promise((done) => frame.addEventListener("load", done));
  document.body.replaceChildren(frame);
  await loaded;
  const page = frame.contentDocument!;
  const refused: string[] = [];
  page.addEventListener("securitypolicyviolation", ({ blockedURI }) => refused.push(blockedURI.replace(/.*\//, "")));
  frame.contentWindow!.fetch = () => Promise.resolve(new Response(JSON.stringify(receipt), { status: 201 }));
  const script = page.createElement("script");
  script.textContent = files[`../dist/cdn/${name}.min.js`] ?? `throw new Error("${name} is not built: npm run build")`;
  page.body.append(script);
  return { page, refused };
}

async function sendFrom(page: Document): Promise<ShadowRoot> {
  const form = page.querySelector("dv-feedback")!;
  await expect.poll(() => form.shadowRoot?.querySelector(".send")).toBeTruthy();
  const inside = form.shadowRoot!;
  inside.querySelector<HTMLInputElement>("#kind")!.click();
  inside.querySelector<HTMLTextAreaElement>("#text")!.value = "Đèn đường trước trường tiểu học hỏng đã hai tuần.";
  inside.querySelector<HTMLElement>(".send")!.click();
  return inside;
}

/** What stands on the page about the message, when nothing more can be fetched. */
const stateOf = (inside: ShadowRoot) => inside.querySelector<HTMLElement>("p[role=status]")!.innerText;

const FORM = `<body><dv-feedback agency="18073"></dv-feedback>`;

test.each(["dv-feedback", "danvan"])("%s.min.js leaves no fact out of a sentence", async (name) => {
  const { page } = await lonelyPage(name, FORM);
  const form = page.querySelector("dv-feedback")!;
  await expect.poll(() => form.shadowRoot?.textContent).toContain("0 trên 5000 ký tự");
  expect(form.shadowRoot!.textContent).not.toMatch(/\{\w+\}/);
});

test.each(["dv-feedback", "danvan"])(
  "without what it looks at words with beside it, %s sends nothing, keeps everything and says so",
  async (name) => {
    const { page, refused } = await lonelyPage(name, FORM);
    const inside = await sendFrom(page);
    await expect.poll(() => stateOf(inside)).toContain("Chưa gửi xong. Ý kiến còn nguyên");
    expect(refused).toContain("guidance.min.js");
    expect(await queuedFor("18073")).toHaveLength(1);
  },
);

test("without its file, English falls back to Vietnamese", async () => {
  const { page } = await lonelyPage("danvan", FORM.replace("<dv-feedback", `<dv-feedback lang="en"`));
  const inside = await sendFrom(page);
  await expect.poll(() => stateOf(inside)).toContain("Chưa gửi xong");
});
