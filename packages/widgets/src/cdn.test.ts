import { expect, test } from "vitest";
import { receipt } from "./answers.stub.js";

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

async function receiptOf(page: Document): Promise<HTMLElement> {
  const inside = await sendFrom(page);
  await expect.poll(() => inside.querySelector(".slip")).toBeTruthy();
  return inside.querySelector<HTMLElement>(".dv")!;
}

const FORM = `<body><dv-feedback agency="18073"></dv-feedback>`;

test("the file of all elements is enough for the whole receipt in Vietnamese", async () => {
  const { page, refused } = await lonelyPage("danvan", FORM);
  const slip = await receiptOf(page);
  for (const words of [
    "Phiếu tiếp nhận",
    "18073-K7QM9-XWRFT",
    "Thứ Ba, 01/12/2026",
    "Mức minh họa của bản trình diễn, không phải quy định",
    "Căn cứ: Bản trình diễn danvan; Điều 147, Bộ luật Dân sự 91/2015/QH13",
    "Sao chép mã",
    "In phiếu",
    "Giữ lại mã này",
  ])
    expect(slip.innerText).toContain(words);
  await expect.poll(() => refused).toContain("explain.min.mjs");
});

test("without the list of words beside it, a form sends nothing and keeps everything", async () => {
  const { page, refused } = await lonelyPage("dv-feedback", FORM);
  const inside = await sendFrom(page);
  await expect.poll(() => inside.querySelector("[part=sending]")?.textContent).toContain("Chưa gửi được");
  expect(refused).toContain("guidance.min.mjs");
  inside.querySelector<HTMLElement>(".remove")!.click();
});

test("without its file, English falls back to Vietnamese", async () => {
  const { page } = await lonelyPage("danvan", FORM.replace("<dv-feedback", `<dv-feedback lang="en"`));
  expect((await receiptOf(page)).innerText).toContain("Phiếu tiếp nhận");
});
