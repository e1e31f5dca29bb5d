import { expect, test, vi } from "vitest";
import { agencyDisk } from "../testing/agency-disk.stub.js";
import { pdf } from "../photos/photos.stub.js";
import { asked, code, own } from "../testing/answers.stub.js";
import { answer } from "../testing/fetch.stub.js";
import { drawn, find, focused, has, press, settled, textOf, type, violations } from "../testing/mount.stub.js";
import { calls, eachAlone, network, secret, senderCase, tracker } from "./tracker.stub.js";

eachAlone();

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

test("papers follow the answer once the agency has its words, and are told of", async () => {
  const element = await senderCase({ ...own, ...asked });
  find<HTMLDetailsElement>(element, "#photos").open = true;
  const input = await drawn<HTMLInputElement>(element, "#files");
  const held = new DataTransfer();
  held.items.add(pdf());
  input.files = held.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  await expect.poll(() => textOf(element)).toContain("don.pdf");
  expect(await violations(element)).toEqual([]);
  await type(element, "#reason", "Cột số 14.");
  network();
  const disk = agencyDisk();
  const answers = vi.spyOn(globalThis, "fetch").mockImplementation((url, init) => {
    const path = url as string;
    if (path.endsWith("/supplements")) return Promise.resolve(Response.json({ version: 1 }, { status: 201 }));
    return path.includes("/files") ? disk.fetch(url, init) : Promise.resolve(Response.json({ ...own, ...asked }));
  });
  await press(element, "[part=question] .primary");
  await expect.poll(() => textOf(element)).toContain("cơ quan nhận 1 trên 1 tệp");
  answers.mockRestore();
  expect(textOf(element)).toContain("Cơ quan đã nhận câu trả lời của bạn.");
  expect(disk.text([...disk.files.keys()][0]!)).toContain("%PDF");
  expect(textOf(element)).not.toContain("don.pdf");
});
