import { describe, expect, test, vi } from "vitest";
import { LATE_MS } from "../../../../../.config/patience.js";
import { receipt } from "../../testing/answers.stub.js";
import { type Reply, answer, refusal } from "../../testing/fetch.stub.js";
import type { DvQueuedEvent } from "../../element/events.js";
import { enqueue, queuedFor } from "../../device/message-queue.js";
import { find, focused, has, press, settled, textOf, type } from "../../testing/mount.stub.js";
import {
  WORDS,
  eachAlone,
  ended,
  filled,
  form,
  kept,
  keys,
  network,
  send,
  sent,
  waiting,
} from "../feedback-form.stub.js";

eachAlone();

describe("no failure loses a word", () => {
  test.each<[string, Reply, string]>([
    ["no connection", "offline", "chưa nối được mạng"],
    ["a server in trouble", refusal(500, "internal"), "đang gặp sự cố"],
    ["a store in trouble", refusal(503, "store-unavailable"), "đang gặp sự cố"],
    ["too many at once", refusal(429, "too-many-requests"), "Đợi một phút"],
    ["a Wi-Fi sign-in page", { status: 200, body: "<html>" }, "không phải của cơ quan"],
    ["an answer without a code", answer({}, 201), "không phải của cơ quan"],
    [
      "an answer of a gateway, with a code of its own",
      answer({ code: "SUCCESS", message: "OK" }),
      "không phải của cơ quan",
    ],
    ["trouble under a name that every object has", refusal(503, "constructor"), "đang gặp sự cố"],
    ["a refusal that is none of ours", { status: 400, body: { code: null, problems: null } }, "chưa đúng (HTTP 400)"],
    [
      "a refusal of a gateway, with a number",
      { status: 403, body: { code: 403, problems: {} } },
      "chưa đúng (HTTP 403)",
    ],
  ])("%s: the message waits on this device and says so", async (_case, reply, words) => {
    network(reply);
    const element = await filled();
    await send(element);
    expect(waiting(element).textContent).toContain("Chưa gửi xong");
    expect(waiting(element).textContent).toContain(words);
    expect((await queuedFor("18073")).map(({ feedback }) => feedback.text)).toEqual([WORDS]);
    expect(textOf(element)).not.toContain("Phiếu tiếp nhận");
    expect(focused()).toBe(waiting(element));
  });

  test.each<[string, Reply, string]>([
    [
      "no way to the server, with a connection",
      "unreachable",
      "Chưa tới được máy chủ của cơ quan, dù máy này có mạng.",
    ],
    ["a wrong address", { status: 404, body: {} }, "Địa chỉ nhận ý kiến của trang này chưa đúng (HTTP 404)."],
    ["a page in place of an answer", { status: 200, body: "<html>" }, "Trang trả về không phải của cơ quan"],
  ])("%s is a fault of the page: its words say so, and the plain form is another way", async (_case, reply, words) => {
    network(reply);
    const element = await filled();
    await send(element);
    expect(waiting(element).textContent).toContain(words);
    expect(find<HTMLFormElement>(element, "[part=sending] form").action).toMatch(
      /\/api\/v1\/agencies\/18073\/feedback$/,
    );
    const plain = Object.fromEntries(new FormData(find<HTMLFormElement>(element, "[part=sending] form")));
    expect(plain).toMatchObject({ kind: "concern", text: WORDS, key: keys()[0] });
  });

  test("the second click of two, meant for what stood there before, removes no waiting message", async () => {
    network("offline");
    const element = await filled();
    await send(element);
    const click = (detail: number) =>
      find(element, "[part=sending] .remove").dispatchEvent(new MouseEvent("click", { detail }));
    click(2);
    await settled(element);
    expect((await queuedFor("18073")).map(({ feedback }) => feedback.text)).toEqual([WORDS]);
    click(1);
    await settled(element);
    await expect.poll(() => queuedFor("18073")).toEqual([]);
  });

  test("what the agency does not take goes back into the form", async () => {
    network(refusal(409, "strange"));
    const element = await filled();
    await type(element, "#place", "Ngõ 5");
    await send(element);
    expect(find(element, "#failure").textContent).toContain("mã strange");
    expect(find<HTMLTextAreaElement>(element, "#text").value).toBe(WORDS);
    expect(find<HTMLInputElement>(element, "#place").value).toBe("Ngõ 5");
    expect(await queuedFor("18073")).toEqual([]);
  });

  test("silence ends after half a minute", async () => {
    network("silence");
    const element = await filled();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    find(element, ".send").click();
    await vi.waitUntil(() => sent().length === 1, { timeout: LATE_MS }); // it lets the stilled clock go on, too
    await vi.advanceTimersByTimeAsync(30_000);
    vi.useRealTimers();
    await ended(element, ".now");
    expect(waiting(element).textContent).toContain("quá chậm");
  });

  test("when the connection comes back it is sent by itself, once, and then the receipt is there", async () => {
    network("offline", answer(receipt, 201));
    const element = await filled();
    await send(element);
    window.dispatchEvent(new Event("online"));
    await ended(element, ".slip");
    expect(new Set(keys()).size).toBe(1);
    expect(await queuedFor("18073")).toEqual([]);
  });

  test("a closed page goes on where it was on the next visit", async () => {
    network("offline");
    const element = await filled();
    await send(element);
    const [before] = keys();
    const { feedback } = (await queuedFor("18073"))[0]!;
    find(element, ".remove").click(); // ends this page's hold, as closing it does …
    await settled(element);
    await enqueue({ agency: "18073", endpoint: "/api/v1", feedback }); // … but a closed page leaves its message
    network(answer(receipt, 200));
    const again = await form();
    await ended(again, ".see");
    expect(waiting(again).textContent).toContain(receipt.code);
    expect(focused()).not.toBe(waiting(again)); // nobody asked: the page's reader is not pulled here
    expect(keys()).toEqual([before]);
    expect(await queuedFor("18073")).toEqual([]);
  });

  test("a waiting message can be taken back to be changed; unchanged it keeps its key, changed it is a new one", async () => {
    network("offline", refusal(500, "internal"), answer(receipt, 201));
    const element = await filled();
    await send(element);
    await press(element, ".edit");
    expect(find<HTMLTextAreaElement>(element, "#text").value).toBe(WORDS);
    await send(element);
    await press(element, ".edit");
    await type(element, "#text", `${WORDS} Xin sửa sớm.`);
    await send(element);
    const [first, second, third] = keys();
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  test("a waiting message can be removed from the device", async () => {
    network("offline");
    const element = await filled();
    await send(element);
    await press(element, ".remove");
    expect(has(element, "[part=sending]")).toBe(false);
    expect(await queuedFor("18073")).toEqual([]);
    expect(localStorage).toHaveLength(0);
    expect(find<HTMLTextAreaElement>(element, "#text").value).toBe("");
  });

  test("dv-queued says why, without a word of the message", async () => {
    network(refusal(503, "store-unavailable"));
    const heard: DvQueuedEvent[] = [];
    document.body.addEventListener("dv-queued", (event) => heard.push(event), { once: true });
    await send(await filled());
    expect(heard.map(({ codes }) => codes)).toEqual([["store-unavailable"]]);
  });

  test("a message that waits while another is written shows its receipt beside it", async () => {
    network("offline", answer(receipt, 201));
    const first = await filled();
    await send(first);
    const second = first; // the same page: the form is free again once the message has been put aside
    await press(second, ".aside");
    await type(second, "#text", "Một việc khác đang viết dở dang");
    window.dispatchEvent(new Event("online"));
    await expect.poll(() => waiting(second).textContent).toContain(receipt.code);
    expect(find<HTMLTextAreaElement>(second, "#text").value).toBe("Một việc khác đang viết dở dang");
    await press(second, ".see");
    await ended(second, ".slip");
    await press(second, "#another");
    expect(find<HTMLTextAreaElement>(second, "#text").value).toBe("Một việc khác đang viết dở dang");
  });
});

test("a device whose store throws at once still sends, and says that the page must stay open", async () => {
  network("offline");
  const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  const element = await filled();
  await send(element);
  put.mockRestore();
  expect(waiting(element).textContent).toContain("Đừng đóng trang");
  await press(element, ".remove");
  expect(kept(), "nor does the draft come back").toEqual([]);
});
