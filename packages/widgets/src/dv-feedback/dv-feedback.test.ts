import { html } from "lit";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { notice, receipt } from "../testing/answers.stub.js";
import "../define/dv-feedback.js";
import { type Call, type Reply, answer, refusal, stubFetch } from "../testing/fetch.stub.js";
import type { DvQueuedEvent } from "../element/events.js";
import { dequeue, enqueue, queuedFor } from "../device/message-queue.js";
import { find, focused, has, mount, press, settled, textOf, type, violations } from "../testing/mount.stub.js";

const WORDS = "Đèn đường trước trường tiểu học hỏng đã hai tuần.";
/** Drafts of this page, as the device has them. */
const kept = () =>
  Object.keys(localStorage)
    .filter((place) => place.startsWith(`dv-draft:18073:${location.pathname}:`))
    .map((place) => localStorage[place] as string);

let calls: Call[] = [];
let restore = () => {};
function network(...replies: Reply[]) {
  restore();
  ({ calls, restore } = stubFetch(...replies));
}

beforeEach(() => {
  localStorage.clear();
  network(answer(receipt, 201));
});
afterEach(async () => {
  for (const element of document.querySelectorAll<HTMLElement>("dv-feedback"))
    for (const remove of element.shadowRoot!.querySelectorAll<HTMLElement>("[part=sending] .remove")) remove.click();
  for (const { feedback } of await queuedFor("18073")) await dequeue(feedback.key);
  restore();
});

const form = (extra = html``) => mount(html`<dv-feedback agency="18073" endpoint="/api/v1">${extra}</dv-feedback>`);

async function filled(text = WORDS) {
  const element = await form();
  find<HTMLInputElement>(element, "#kind").click();
  await type(element, "#text", text);
  return element;
}

/** Presses "send" and waits until it is known what became of it: received, wrong, held back, refused or waiting. */
async function send(element: HTMLElement, end = ".slip, #summary, #guided, #failure, .now") {
  await press(element, ".send");
  await ended(element, end);
}
async function ended(element: HTMLElement, end: string) {
  await expect.poll(() => has(element, end)).toBe(true);
  await settled(element);
}
/** The message that waits, as its card shows it. */
const waiting = (element: HTMLElement) => find(element, "[part=sending]");
const sent = () => calls.filter(({ method }) => method === "POST");
const keys = () => sent().map(({ body }) => (body as { key: string }).key);

describe("accessible in every state", () => {
  test.each<[string, () => Promise<HTMLElement>]>([
    ["empty", () => form()],
    ["filled", () => filled()],
    ["invalid", async () => (await send(await form()), document.querySelector("dv-feedback")!)],
    [
      "guided",
      async () => (
        await send(await filled("Tôi khiếu nại quyết định số 12 của phường")),
        document.querySelector("dv-feedback")!
      ),
    ],
    ["failed", async () => (network("offline"), await send(await filled()), document.querySelector("dv-feedback")!)],
    ["received", async () => (await send(await filled()), document.querySelector("dv-feedback")!)],
  ])("%s", async (_state, show) => expect(await violations(await show())).toEqual([]));
});

describe("a message becomes a receipt", () => {
  test("the receipt shows code, promised date, its reasons, and that the figure is illustrative", async () => {
    const element = await filled();
    await send(element);
    const words = textOf(element);
    expect(words).toContain("18073 - K7QM9 - XWRFT");
    expect(words).toContain("Thứ Ba, 01/12/2026");
    expect(words).toContain("không phải quy định");
    expect(words).toContain("Bộ luật Dân sự 91/2015/QH13");
    expect(words).toContain("24/11/2026");
    expect(focused()?.textContent).toBe("Phiếu tiếp nhận");
  });

  test("the words of a complaint that were taken back are not sent as one", async () => {
    const element = await filled("Tôi khiếu nại quyết định xử phạt số 12 của phường");
    await send(element);
    await type(element, "#text", WORDS);
    await send(element);
    expect(sent()[0]?.body).not.toHaveProperty("notComplaint");
  });

  test("the code is copied, or selected where the page may not copy", async () => {
    const element = await filled();
    await send(element);
    const copy = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValueOnce().mockRejectedValueOnce(new Error());
    await press(element, ".slip .button");
    expect(copy).toHaveBeenCalledWith(receipt.code);
    expect(textOf(element)).toContain("Đã sao chép mã");
    await press(element, ".slip .button");
    expect(textOf(element)).toContain("Mã đã được chọn sẵn");
    copy.mockRestore();
  });

  test("only what was typed and allowed is sent", async () => {
    const element = await filled(`  ${WORDS}\n`);
    await send(element);
    expect(sent().map(({ url, method, body }) => ({ url, method, body }))).toEqual([
      {
        url: "/api/v1/agencies/18073/feedback",
        method: "POST",
        body: {
          key: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/) as string,
          kind: "concern",
          text: WORDS,
          consent: { notice: notice.version, purposes: [] },
          lang: "vi",
        },
      },
    ]);
  });

  test("contact data goes with the consent to use it, and not without", async () => {
    const element = await filled();
    find<HTMLDetailsElement>(element, "details:has(#phone)").open = true;
    await type(element, "#phone", "0912 345 678");
    await send(element);
    expect(sent()).toEqual([]);
    expect(find(element, "#consent-error").textContent).toContain("cho phép liên hệ");
    await press(element, "#consent");
    await send(element);
    expect(sent()[0]?.body).toMatchObject({
      contact: { phone: "0912 345 678" },
      consent: { purposes: ["contact"] },
    });
  });

  test("nothing is ticked beforehand", async () => {
    const element = await form();
    expect(element.shadowRoot!.querySelectorAll(":checked")).toHaveLength(0);
  });

  test("a double click sends once", async () => {
    const element = await filled();
    const button = find(element, ".send");
    button.click();
    button.click();
    await ended(element, ".slip");
    expect(sent()).toHaveLength(1);
  });

  test("with the keyboard alone", async () => {
    const element = await form();
    find(element, "#kind").focus();
    await userEvent.keyboard(" {ArrowDown}");
    await userEvent.tab();
    expect(focused()?.id).toBe("text");
    await userEvent.keyboard("Cho hoi gio lam viec bo phan mot cua");
    await userEvent.tab();
    await userEvent.tab();
    expect(focused()?.id).toBe("place");
    await userEvent.keyboard("{Enter}");
    await ended(element, ".slip");
    expect(sent()[0]?.body).toMatchObject({ kind: "petition" });
    expect(focused()?.id).toBe("slip");
  });

  test("events name the code, never the words", async () => {
    const heard: Event[] = [];
    const listen = (event: Event) => heard.push(event);
    document.addEventListener("dv-sent", listen);
    await send(await filled());
    document.removeEventListener("dv-sent", listen);
    expect(heard).toEqual([expect.objectContaining({ type: "dv-sent", code: receipt.code })]);
    expect(JSON.stringify(heard.map((event) => ({ ...event })))).not.toContain("Đèn");
  });
});

describe("what is missing is said, in the place and above", () => {
  test("the summary has the keyboard and leads to each field", async () => {
    const element = await form();
    await send(element);
    expect(sent()).toEqual([]);
    expect(focused()?.id).toBe("summary");
    expect([...find(element, "#summary").querySelectorAll("a")].map((link) => link.textContent)).toEqual([
      "Chọn một loại ý kiến.",
      "Viết nội dung.",
    ]);
    find(element, "#summary li:last-child a").click();
    expect(focused()?.id).toBe("text");
    expect(find(element, "#text").getAttribute("aria-describedby")).toBe("text-hint text-error");
  });

  test("a pasted text that is too long is kept whole and measured", async () => {
    const element = await filled("đ".repeat(5_012));
    expect(textOf(element)).toContain("5012 trên 5000 ký tự");
    await send(element);
    expect(find<HTMLTextAreaElement>(element, "#text").value).toHaveLength(5_012);
    expect(find(element, "#text-error").textContent).toContain("5000");
  });

  test("the server's own findings land on the same fields", async () => {
    network(refusal(422, "input-invalid", [{ code: "format-invalid", path: "contact.phone", facts: {} }]));
    const element = await filled();
    await send(element);
    expect(find(element, "#phone-error").textContent).toContain("chỉ gồm chữ số");
    find(element, "#summary a").click();
    expect(focused()?.id).toBe("phone");
  });
});

test("contact data without the permission to use it, found by the server, is said at the permission", async () => {
  network(
    refusal(422, "consent-required", [
      { code: "consent-required", path: "consent.purposes", facts: { purpose: "contact" } },
    ]),
  );
  const element = await filled();
  await send(element);
  expect(find(element, "#consent-error").textContent).toContain("cho phép liên hệ");
  find(element, "#summary a").click();
  expect(focused()?.id).toBe("consent");
});

describe("no failure loses a word", () => {
  test.each<[string, Reply, string]>([
    ["no connection", "offline", "chưa nối được mạng"],
    ["a server in trouble", refusal(500, "internal"), "đang gặp sự cố"],
    ["a store in trouble", refusal(503, "store-unavailable"), "đang gặp sự cố"],
    ["too many at once", refusal(429, "too-many-requests"), "Đợi một phút"],
    ["a Wi-Fi sign-in page", { status: 200, body: "<html>" }, "không phải của cơ quan"],
    ["an answer without a code", answer({}, 201), "không phải của cơ quan"],
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
    await vi.waitUntil(() => sent().length === 1);
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

describe("one message is one case", () => {
  test("with contact data too: the consent given with it comes back with its words, and they keep their key", async () => {
    network("offline", answer(receipt, 201));
    const element = await filled();
    find<HTMLDetailsElement>(element, "details:has(#phone)").open = true;
    await type(element, "#phone", "0912 345 678");
    await press(element, "#consent");
    await send(element);
    await press(element, ".edit");
    expect(find<HTMLInputElement>(element, "#consent").checked).toBe(true);
    await send(element);
    const [first, second] = keys();
    expect(second).toBe(first);
  });

  test("the draft has the key before the message leaves: a page that ends at that moment leaves no second message", async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, "put");
    const drafts: string[] = [];
    put.mockImplementationOnce(function (this: IDBObjectStore, value: unknown) {
      drafts.push(...kept());
      put.mockRestore();
      return this.put(value);
    });
    await send(await filled());
    const { key } = JSON.parse(drafts.join()) as { key: string };
    expect(keys()).toEqual([key]);
  });

  test("a message is claimed before another tab can see it: whoever pressed the button is shown its way", async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, "put");
    let held: Promise<LockManagerSnapshot> | undefined;
    put.mockImplementationOnce(function (this: IDBObjectStore, value: unknown) {
      held = navigator.locks.query();
      put.mockRestore();
      return this.put(value);
    });
    await send(await filled());
    expect((await held)?.held?.map(({ name }) => name)).toContain(`dv-${keys()[0]}`);
  });

  test("what was taken back while it was on its way still shows its receipt", async () => {
    const element = await filled();
    let arrive: (response: Response) => void = () => {};
    const line = vi.spyOn(globalThis, "fetch").mockReturnValueOnce(new Promise((done) => (arrive = done)));
    find(element, ".send").click();
    await expect.poll(() => line.mock.calls.length).toBe(1);
    await press(element, ".remove");
    expect(has(element, "[part=sending]")).toBe(false);
    arrive(new Response(JSON.stringify(receipt), { status: 201 }));
    await expect.poll(() => has(element, "[part=sending]") && waiting(element).textContent).toContain(receipt.code);
    line.mockRestore();
  });

  test("what another tab removed is not sent from here", async () => {
    network("offline", answer(receipt, 201));
    const element = await filled();
    await send(element);
    await dequeue(keys()[0]!);
    await press(element, ".now");
    await expect.poll(() => has(element, "[part=sending]")).toBe(false);
    expect(sent()).toHaveLength(1);
  });

  test("a key that the agency knows with other words does not close the way for good", async () => {
    network(refusal(409, "key-reused"), answer(receipt, 201));
    const element = await filled();
    await send(element);
    await send(element, ".slip");
    const [first, second] = keys();
    expect(second).not.toBe(first);
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

describe("a draft stays on the device until the receipt is there", () => {
  test("an earlier draft that is let be stays when something else is sent", async () => {
    const earlier = JSON.stringify({ fields: { kind: "concern", text: "Bản nháp của hôm qua" } });
    localStorage.setItem(`dv-draft:18073:${location.pathname}:${crypto.randomUUID()}`, earlier);
    await send(await filled());
    expect(kept()).toEqual([earlier]);
  });

  test("it is offered, not put in, and continues where it was", async () => {
    await filled();
    const again = await form();
    expect(find<HTMLTextAreaElement>(again, "#text").value).toBe("");
    await press(again, ".panel .button");
    expect(find<HTMLTextAreaElement>(again, "#text").value).toBe(WORDS);
    expect(find<HTMLInputElement>(again, "#kind").checked).toBe(true);
    await send(again);
    expect(kept()).toEqual([]);
  });

  test("what was typed beside an open offer is kept with the draft", async () => {
    await filled("Bản nháp cũ còn dở dang");
    const again = await form();
    await type(again, "#text", "Viết thêm điều mới");
    await press(again, ".panel .button");
    expect(find<HTMLTextAreaElement>(again, "#text").value).toBe("Bản nháp cũ còn dở dang\n\nViết thêm điều mới");
  });

  test("it can be deleted", async () => {
    await filled();
    const again = await form();
    await press(again, ".panel .button:last-child");
    expect(kept()).toEqual([]);
    expect(textOf(again)).not.toContain("bản nháp chưa gửi");
  });

  test("consent is never kept", async () => {
    const element = await filled();
    find<HTMLDetailsElement>(element, "details:has(#consent)").open = true;
    await press(element, "#consent");
    expect(kept().join()).not.toContain("consent");
  });

  test("a shared computer keeps nothing", async () => {
    const element = await filled();
    expect(kept()).toHaveLength(1);
    await press(element, "#shared");
    await type(element, "#text", `${WORDS} Thêm nữa.`);
    expect(localStorage).toHaveLength(0);
    network("offline");
    await send(element);
    expect(waiting(element).textContent).toContain("Đừng đóng trang");
    expect(find<HTMLInputElement>(element, "#shared").checked, "the emptied form still says so").toBe(true);
    expect(await queuedFor("18073")).toEqual([]);
    expect(localStorage).toHaveLength(0);
  });

  test("a full disk or private mode is said and does no harm", async () => {
    const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const element = await filled();
    expect(textOf(element)).toContain("không giữ lại gì");
    full.mockRestore();
    await send(element);
    expect(focused()?.id).toBe("slip");
  });
});

describe("complaints and denunciations are met before anything is sent", () => {
  test("a denunciation is not sent, not even kept on the device, and keeps its words on the screen", async () => {
    const words = "Tôi xin tố cáo ông A lấn chiếm đất công.";
    const element = await filled(words);
    await send(element);
    expect(sent()).toEqual([]);
    expect(localStorage).toHaveLength(0);
    expect(focused()?.id).toBe("guided");
    expect(textOf(element)).toContain("Ban Tiếp công dân tỉnh");
    expect(textOf(element)).not.toContain("gửi tiếp");
    expect(find<HTMLTextAreaElement>(element, "#text").value).toBe(words);
  });

  test("a complaint is not sent until the person says that it is none", async () => {
    const element = await filled("Tôi khiếu nại quyết định xử phạt số 12 của phường");
    await send(element);
    expect(sent()).toEqual([]);
    await press(element, "#guided .button:last-child");
    await ended(element, ".slip");
    expect(sent()).toHaveLength(1);
    expect(sent()[0]?.body).toMatchObject({ notComplaint: true });
    expect(focused()?.id).toBe("slip");
  });

  test.each([
    [1, "giống một tố cáo"],
    [2, "giống một khiếu nại"],
  ])(
    "one question with three answers; answer %i shows the lawful way, and what was typed stays",
    async (answer, shown) => {
      const words = "Tôi khiếu nại quyết định xử phạt số 12 của phường";
      const element = await filled(words);
      await send(element);
      expect(find(element, "#guided").textContent).toContain("khiếu nại một quyết định, hay góp ý?");
      await press(element, `#guided .button:nth-child(${answer})`);
      await expect.poll(() => find(element, "#guided").textContent).toContain(shown);
      expect(focused()?.id).toBe("guided");
      expect(sent()).toEqual([]);
      expect(find<HTMLTextAreaElement>(element, "#text").value).toBe(words);
    },
  );

  test("what only the server takes for a complaint can be sent on as well", async () => {
    const problem = { code: "guided-kind", path: "text", facts: { kind: "complaint" } };
    network(refusal(422, "guided-kind", [problem]), answer(receipt, 201));
    const element = await filled();
    await send(element);
    await press(element, "#guided .button:last-child");
    await ended(element, ".slip");
    expect(sent()[1]?.body).toMatchObject({ notComplaint: true });
    expect(focused()?.id).toBe("slip");
  });

  test("what only the server recognises is met in the same way", async () => {
    network(refusal(422, "guided-kind", [{ code: "guided-kind", path: "text", facts: { kind: "denunciation" } }]));
    const element = await filled();
    await send(element);
    expect(find(element, "#guided").textContent).toContain("giống một tố cáo");
    expect(localStorage).toHaveLength(0);
  });

  test("the agency's own channels take the place of the general ones", async () => {
    const element = await form(html`<p slot="channels">Tầng 1, 00 đường Mẫu, thứ Năm hằng tuần</p>`);
    find<HTMLDetailsElement>(element, ".not-here details").open = true;
    await ended(element, "slot[name=channels]");
    const [assigned] = find<HTMLSlotElement>(element, "slot[name=channels]").assignedElements();
    expect(assigned?.textContent).toContain("thứ Năm");
  });
});

describe("the plain form works before the script", () => {
  const plain = html`<form method="post" action="/api/v1/agencies/18073/feedback">
    <select name="kind">
      <option value="question" selected>Hỏi đáp</option>
    </select>
    <textarea name="text">Cho hỏi giờ làm việc sáng thứ Bảy</textarea>
    <input name="phone" .value=${"0912345678"} />
  </form>`;

  test("what was typed into it is taken over", async () => {
    const element = await form(plain);
    expect(find<HTMLTextAreaElement>(element, "#text").value).toContain("sáng thứ Bảy");
    expect(find<HTMLInputElement>(element, "#question").checked).toBe(true);
    expect(find<HTMLDetailsElement>(element, "details:has(#phone)").open).toBe(true);
  });

  test("a wrong tag leaves it in place and says so once in the console", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const element = await mount(html`<dv-feedback agency="Thành Sen">${plain}</dv-feedback>`);
    expect(find<HTMLSlotElement>(element, "slot").assignedElements()[0]?.localName).toBe("form");
    element.endpoint = "/x";
    await settled(element);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});

test("English by lang, of the element or of what it stands in", async () => {
  const element = await mount(html`<dv-feedback agency="18073" lang="en"></dv-feedback>`);
  expect(find(element, ".send").textContent?.trim()).toBe("Send");
  const within = await mount<HTMLElement>(html`<div lang="en-GB"><dv-feedback agency="18073"></dv-feedback></div>`);
  await settled(within.firstElementChild as HTMLElement);
  expect(find(within.firstElementChild!, ".send").textContent?.trim()).toBe("Send");
});

test("an agency may say a sentence in its own words", async () => {
  const element = await mount(html`<dv-feedback agency="18073" .messages=${{ send: "Gửi phường" }}></dv-feedback>`);
  expect(find(element, ".send").textContent?.trim()).toBe("Gửi phường");
});

describe("the form is drawn step by step, so that a cheap phone hears the person between", () => {
  /** Does something at the first moment at which one thing is drawn and another is not yet. */
  async function between(drawn: string, notYet: string, act: (inside: ShadowRoot) => void): Promise<HTMLElement> {
    vi.spyOn(performance, "now").mockImplementation(() => Date.now() * 1_000); // a phone so slow that each step takes a frame
    const element = document.createElement("dv-feedback");
    element.setAttribute("agency", "18073");
    document.body.replaceChildren(element);
    const inside = element.shadowRoot!;
    const moment = new Promise<void>((done) => {
      new MutationObserver((_, observer) => {
        if (!inside.querySelector(drawn)) return;
        observer.disconnect();
        expect(inside.querySelector(notYet)).toBeNull();
        act(inside);
        done();
      }).observe(inside, { childList: true, subtree: true });
    });
    await moment;
    await settled(element);
    return element;
  }
  afterEach(() => void vi.restoreAllMocks());

  test("some fields before the others, and all of them in the end", async () => {
    const seen: number[] = [];
    const element = await between("#kind", "#text", (inside) => seen.push(inside.querySelectorAll("[name]").length));
    expect(seen[0]).toBeLessThan(6);
    expect(find(element, "form").querySelectorAll("[name=kind]")).toHaveLength(6);
    expect(has(element, ".send")).toBe(true);
  });

  test("a kind that is chosen before the text has its field stays chosen", async () => {
    const element = await between("[value=praise]", "#text", (inside) =>
      inside.querySelector<HTMLElement>("[value=praise]")!.click(),
    );
    expect(find<HTMLInputElement>(element, "[value=praise]").checked).toBe(true);
    expect(textOf(element)).toContain("0 trên 5000 ký tự");
  });
});

test("two on one page do not disturb each other", async () => {
  const pair = await mount<HTMLElement>(
    html`<div><dv-feedback agency="18073"></dv-feedback><dv-feedback agency="18076"></dv-feedback></div>`,
  );
  const [first, second] = [...pair.children] as HTMLElement[];
  await Promise.all([settled(first!), settled(second!)]);
  await type(first!, "#text", WORDS);
  expect(find<HTMLTextAreaElement>(second!, "#text").value).toBe("");
  expect(await violations(pair)).toEqual([]);
});

test("being moved in the page loses neither words nor a message on its way", async () => {
  const element = await filled();
  find(element, ".send").click();
  document.body.append(element);
  await ended(element, "#slip");
});

test("a second message starts empty", async () => {
  const element = await filled();
  await send(element);
  await press(element, "#another");
  expect(find<HTMLTextAreaElement>(element, "#text").value).toBe("");
});

describe("a page's own styles stay outside", () => {
  const hostile = document.createElement("style");
  afterEach(() => hostile.remove());

  test.each([
    "* { all: unset }",
    "div, section, label, button, fieldset { display: none }",
    "html { font-size: 40px }",
    "body { text-transform: uppercase; letter-spacing: 9px; text-align: right; white-space: nowrap; visibility: visible }",
  ])("%s", async (rules) => {
    hostile.textContent = rules;
    document.head.append(hostile);
    const element = await filled();
    await send(element);
    const code = find(element, ".code");
    const { textTransform, whiteSpace, textAlign } = getComputedStyle(find(element, "ol li"));
    expect([textTransform, whiteSpace, textAlign]).toEqual(["none", "normal", "start"]);
    expect(getComputedStyle(element).display).toBe("block");
    expect(code.checkVisibility()).toBe(true);
    expect(find(element, "#another").offsetHeight).toBeGreaterThanOrEqual(44);
    expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  });
});
