import { expect, test } from "vitest";
import { answered, own, receipt } from "../src/testing/answers.stub.ts";
import { stage, type Visit } from "./stage.ts";

const CODE = "18073-K7QM9-XWRFT";

/** Runs in the page: what an earlier visit left, a message that the agency has and a photo that it has not. */
function leaveAPhoto(code: string): Promise<void> {
  const feedback = { key: "7b1f", kind: "concern", text: "", lang: "vi" };
  const agency = { code: "18073", name: "UBND phường Thành Sen" };
  const receipt = {
    version: 1,
    code,
    agency,
    kind: "concern",
    receivedAt: "2026-11-23T02:12:00.000Z",
    due: null,
    secret: "7Q4M-XKP9",
  };
  const files = [{ key: "f1", name: "den-duong.jpg", blob: new Blob(["JFIF"], { type: "image/jpeg" }), before: 4 }];
  return new Promise((done, fail) => {
    const opening = indexedDB.open("danvan", 1);
    opening.onerror = fail;
    opening.onupgradeneeded = () => opening.result.createObjectStore("messages", { keyPath: "feedback.key" });
    opening.onsuccess = () => {
      const transaction = opening.result.transaction("messages", "readwrite");
      transaction.objectStore("messages").put({ agency: "18073", endpoint: "/api/v1", feedback, files, receipt });
      transaction.oncomplete = () => (opening.result.close(), done());
    };
  });
}

const FORM = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title><script src="/w/loader.min.js"></script><dv-feedback agency="18073"></dv-feedback>`;
const WORDS = "Đèn đường trước trường tiểu học hỏng đã hai tuần.";
const PAPER = { name: "don.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\n%%EOF\n") };

/** Chooses a paper in the form while a part is missing, writes and sends. */
async function sendWithout(part: string) {
  const visit = await stage.open({ pages: { "/": FORM } });
  const [texts, files]: [string[], string[]] = [[], []];
  await visit.page.route("**/18073/feedback", (route) => {
    texts.push((route.request().postDataJSON() as { text: string }).text);
    return route.fulfill({ status: 201, json: receipt });
  });
  await visit.page.route("**/cases/**", (route) => {
    files.push(new URL(route.request().url()).pathname);
    return route.abort();
  });
  visit.missing.add(part);
  const form = visit.page.locator("dv-feedback");
  await form.getByText("Thêm ảnh").click();
  await form.locator("#files").setInputFiles(PAPER);
  await form.locator("#kind").check();
  await form.locator("#text").fill(WORDS);
  const said = await whenReady(visit);
  await form.locator(".send").click();
  await expect.poll(() => texts).toEqual([WORDS]);
  return { ...visit, form, said, files };
}

/** What the form says of a chosen file, once it is ready or is not to be. */
async function whenReady({ page }: Visit): Promise<string> {
  const notes = page.locator("dv-feedback #files-notes");
  await expect.poll(() => notes.innerText()).toMatch(/tệp chưa được thêm|Đã chọn/);
  return notes.innerText();
}

test("without the part that prepares a file the words go, and the form says that the file does not", async () => {
  const { said, form, files, close } = await sendWithout("prepare-file.min.js");
  expect(said).toContain("tệp chưa được thêm");
  await form.locator(".slip").waitFor();
  expect(files).toEqual([]);
  await close();
});

test("without the part that sends files the words go, the form says that the file waits, and it goes when the part is there", async () => {
  const { said, form, files, missing, close } = await sendWithout("send-files.min.js");
  expect(said).toContain("Đã chọn 1 trên 5 tệp");
  const card = form.locator("[part=sending]");
  await expect.poll(() => card.innerText()).toContain("Tệp 1 trên 1 chưa gửi được, sẽ tự gửi lại");
  expect(await card.innerText()).toContain("Ảnh còn giữ trên máy này cho đến khi gửi xong");
  expect(files).toEqual([]);
  missing.clear();
  await card.locator(".now").click();
  await expect.poll(() => files[0]).toContain("/files");
  await close();
});

test("a photo of an earlier visit is sent when the part that sends it can be had at last", async () => {
  const visit = await stage.open({ pages: { "/": "<!doctype html><title>Trang</title>", "/form": FORM } });
  const sent: string[] = [];
  await visit.page.route("**/cases/**", (route) => {
    sent.push(new URL(route.request().url()).pathname);
    return route.abort();
  });
  await visit.page.evaluate(leaveAPhoto, CODE);
  visit.missing.add("photo-field.min.js");
  await visit.page.goto(`${visit.origin}/form`);
  await expect.poll(() => visit.asked.filter((name) => name === "photo-field.min.js")).toHaveLength(1);
  await visit.page.locator("dv-feedback .send").waitFor();
  expect(sent).toEqual([]);
  visit.missing.clear();
  await expect
    .poll(async () => {
      await visit.page.evaluate(() => dispatchEvent(new Event("online")));
      return sent[0];
    })
    .toContain(`/api/v1/agencies/18073/cases/${CODE}/files`);
  await visit.close();
});

test("words about a case that nobody could look at on the device stay, and go when what looks at them is there", async () => {
  const page = FORM.replaceAll("dv-feedback", "dv-tracker");
  const visit = await stage.open({ pages: { "/": page } });
  const texts: string[] = [];
  await visit.page.route("**/cases/**", (route) => {
    if (route.request().method() === "GET") return route.fulfill({ status: 200, json: { ...own, ...answered } });
    texts.push((route.request().postDataJSON() as { text: string }).text);
    return route.fulfill({ status: 201, json: { version: 1 } });
  });
  visit.missing.add("guidance.min.js");
  const tracker = visit.page.locator("dv-tracker");
  await tracker.locator("#code").fill(CODE);
  await tracker.getByText("Tôi có mã riêng trên phiếu").click();
  await tracker.locator("#secret").fill(receipt.secret);
  await tracker.getByRole("button", { name: "Tra cứu" }).click();
  await tracker.locator(".reopen summary").click();
  expect(visit.asked).not.toContain("guidance.min.js"); // whoever reads writes nothing
  await tracker.locator("#reason").fill(WORDS);
  await tracker.locator(".reopen .primary").click();
  await tracker.getByText("Trang này thiếu một phần").waitFor();
  expect(texts).toEqual([]);
  expect(await tracker.locator("#reason").inputValue()).toBe(WORDS);
  visit.missing.clear();
  await tracker.locator(".reopen .primary").click();
  await expect.poll(() => texts).toEqual([WORDS]);
  await visit.close();
});
