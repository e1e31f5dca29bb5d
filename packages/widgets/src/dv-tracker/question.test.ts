import { html } from "lit";
import { afterEach, expect, test, vi } from "vitest";
import { dequeue, enqueue, queuedFor } from "../device/message-queue.js";
import { remember } from "../device/remembered.js";
import { agencyDisk } from "../testing/agency-disk.stub.js";
import { pdf } from "../photos/photos.stub.js";
import { asked, code, own } from "../testing/answers.stub.js";
import { answer } from "../testing/fetch.stub.js";
import { drawn, find, focused, has, mount, press, settled, textOf, type, violations } from "../testing/mount.stub.js";
import { calls, eachAlone, network, secret, senderCase, tracker } from "./tracker.stub.js";

eachAlone();
afterEach(async () => {
  vi.restoreAllMocks();
  for (const { feedback } of await queuedFor("18073")) await dequeue(feedback.key);
});

const QUESTION = asked.questions[0]!.text;

test("whoever has the code reads what the agency asks; only the secret opens the form", async () => {
  const element = await tracker(answer(asked), code);
  expect(textOf(element)).toContain(QUESTION);
  expect(has(element, "#reason")).toBe(false);
  await press(element, "[part=question] button");
  expect(focused()?.id).toBe("secret");
});

test("the sender's answer is sent once, and the case is shown as the agency has it then", async () => {
  const element = await senderCase({ ...own, ...asked });
  expect(await violations(element)).toEqual([]);
  await press(element, "[part=question] .primary");
  expect(focused()?.id).toBe("reason");
  await type(element, "#reason", "Cột số 14.");
  const after = { ...asked, maySupply: false, questions: [{ ...asked.questions[0]!, suppliedAt: asked.receivedAt }] };
  network(answer({ version: 1 }, 201), answer(after));
  find(element, "[part=question] .primary").click();
  find(element, "[part=question] .primary").click();
  await settled(element);
  await settled(element);
  expect(calls).toMatchObject([
    { url: `/api/v1/agencies/18073/cases/${code}/supplements`, method: "POST", body: { text: "Cột số 14." } },
    { method: "GET", headers: { "receipt-secret": secret } },
  ]);
  expect(textOf(element)).toContain("Cơ quan đã nhận câu trả lời của bạn.");
  expect(textOf(element)).toContain("Bạn đã trả lời lúc");
});

test("an answer that reads like a denunciation leaves no device", async () => {
  const element = await senderCase({ ...own, ...asked });
  network();
  await type(element, "#reason", "Tôi tố cáo ông chủ tịch nhận hối lộ 50 triệu.");
  await press(element, "[part=question] .primary");
  expect(textOf(element)).toContain("giống một tố cáo");
  expect(calls).toEqual([]);
});

/** A case whose answer has a paper, about to be sent to an agency that keeps what it is sent. */
async function withPaper() {
  const element = await senderCase({ ...own, ...asked });
  find<HTMLDetailsElement>(element, "#photos").open = true;
  const input = await drawn<HTMLInputElement>(element, "#files");
  const held = new DataTransfer();
  held.items.add(pdf());
  input.files = held.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  await expect.poll(() => textOf(element)).toContain("don.pdf");
  await type(element, "#reason", "Cột số 14.");
  network();
  const disk = agencyDisk();
  vi.spyOn(globalThis, "fetch").mockImplementation((url, init) => {
    const path = url as string;
    if (path.endsWith("/supplements")) return Promise.resolve(Response.json({ version: 1 }, { status: 201 }));
    return path.includes("/files")
      ? disk.fetch(url as string, init!)
      : Promise.resolve(Response.json({ ...own, ...asked }));
  });
  return { element, disk };
}

/** Whether the browser would ask before this page is left. */
const asksToStay = () => !dispatchEvent(new Event("beforeunload", { cancelable: true }));

test("papers follow the answer once the agency has its words, and are told of", async () => {
  const { element, disk } = await withPaper();
  expect(await violations(element)).toEqual([]);
  await press(element, "[part=question] .primary");
  await expect.poll(() => textOf(element)).toContain("cơ quan nhận 1 trên 1 tệp");
  expect(textOf(element)).toContain("Cơ quan đã nhận câu trả lời của bạn.");
  expect(disk.text([...disk.files.keys()][0]!)).toContain("%PDF");
  expect(textOf(element)).not.toContain("don.pdf");
  expect([asksToStay(), await queuedFor("18073")]).toEqual([false, []]);
});

test("papers on a device that is to remember nothing are on this page alone, and the browser asks before it is closed", async () => {
  const { element, disk } = await withPaper();
  disk.next.push("no-line");
  await press(element, "[part=question] .primary");
  await expect.poll(() => textOf(element)).toContain("đừng đóng trang trước khi gửi xong");
  expect([asksToStay(), await queuedFor("18073")]).toEqual([true, []]);
  dispatchEvent(new Event("online"));
  await expect.poll(asksToStay).toBe(false);
});

test("papers on a device that remembers the case outlive the page, and the next visit sends them", async () => {
  const { element, disk } = await withPaper();
  remember("18073", { code, secret });
  disk.next.push("no-line", "no-line");
  await press(element, "[part=question] .primary");
  await expect.poll(() => textOf(element)).toContain("kể cả khi đóng trang");
  expect(asksToStay()).toBe(false);
  const [kept] = await queuedFor("18073");
  expect([kept!.receipt!.code, kept!.feedback.text, kept!.files!.length]).toEqual([code, "", 1]);
  dispatchEvent(new Event("online"));
  await expect.poll(() => queuedFor("18073")).toEqual([]);
  await enqueue({ ...kept!, feedback: { ...kept!.feedback, key: crypto.randomUUID() } });
  const held = disk.files.size;
  await mount(html`<dv-tracker agency="18073"></dv-tracker>`);
  await expect.poll(() => queuedFor("18073")).toEqual([]);
  expect(disk.files.size).toBe(held);
});
