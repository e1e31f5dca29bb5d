import { html } from "lit";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import {
  answered,
  answeredWithFiles,
  code,
  olderAnswered,
  overdue,
  own,
  received,
  receipt,
  refused,
  reopened,
} from "../testing/answers.stub.js";
import "../define/dv-rating.js";
import "../define/dv-tracker.js";
import { type Call, type Reply, answer, refusal, stubFetch } from "../testing/fetch.stub.js";
import { drawn, find, focused, has, mount, press, settled, textOf, type, violations } from "../testing/mount.stub.js";
import type { DvTracker } from "./dv-tracker.js";
import "./case-details.js"; // at hand, so that no test waits for a file
import "@danvan/core/explain";

const { secret } = receipt;
const address = `/api/v1/agencies/18073/cases/${code}`;

let calls: Call[] = [];
let restore = () => {};
function network(...replies: Reply[]) {
  restore();
  ({ calls, restore } = stubFetch(...replies));
}
async function tracker(reply: Reply, atOnce = "", lang = "vi") {
  network(reply);
  const element = await mount(html`<dv-tracker agency="18073" code=${atOnce} lang=${lang}></dv-tracker>`);
  await settled(element);
  return element;
}

/** The case as its sender sees it. */
async function senderCase(found: object = own) {
  const element = await tracker(answer(found));
  await type(element, "#code", code);
  await press(element, "summary");
  await type(element, "#secret", secret);
  await press(element, ".primary");
  await settled(element);
  return element;
}

beforeEach(() => localStorage.clear());
afterEach(() => {
  restore();
  history.replaceState(null, "", location.pathname + location.search);
});

describe("accessible in every state", () => {
  test.each<[string, Reply, string]>([
    ["empty", "offline", ""],
    ["in progress", answer(received), code],
    ["overdue", answer(overdue), code],
    ["answered with files", answer(answeredWithFiles), code],
    ["refused", answer(refused), code],
    ["not found", refusal(404, "case-not-found"), code],
    ["offline", "offline", code],
  ])("%s", async (_state, reply, atOnce) => expect(await violations(await tracker(reply, atOnce))).toEqual([]));

  test("the sender's own case, with all that can be done", async () => {
    const element = await senderCase();
    await press(element, ".reopen summary");
    await press(element, "#w-contact");
    await press(element, "#remember");
    expect(await violations(element)).toEqual([]);
  });
});

describe("a code is read as people type it", () => {
  test("small letters, no dashes, no agency, and Enter", async () => {
    const element = await tracker(answer(answered));
    find(element, "#code").focus();
    await userEvent.keyboard("k7qm9 xwrft{Enter}");
    await settled(element);
    expect(calls).toMatchObject([{ url: address, headers: { accept: "application/json" } }]);
    expect(focused()?.textContent).toBe("Đã trả lời");
  });

  test.each([
    ["K7QM9", "chưa đủ"],
    ["K7QM9-XWRFO", "“O”"],
    ["K7QM9-XWRTF", "gõ sai hoặc đổi chỗ"],
  ])("%s is met in the browser: %s", async (typed, words) => {
    const element = await tracker("offline");
    await type(element, "#code", typed);
    await press(element, ".button");
    expect(find(element, "#code-problem").textContent).toContain(words);
    expect(focused()?.id).toBe("code");
    expect(calls).toEqual([]);
  });
});

describe("a page opened at #dv=CODE shows that case", () => {
  test("at once, with the keyboard on it", async () => {
    history.replaceState(null, "", `#dv=${code}`);
    const element = await tracker(answer(received));
    await settled(element);
    expect(calls.map(({ url }) => url)).toEqual([address]);
    expect(find<HTMLInputElement>(element, "#code").value).toBe(code);
    expect(focused()?.id).toBe("case");
  });

  test("also when the page is there already", async () => {
    const element = await tracker(answer(received));
    history.replaceState(null, "", `#dv=${code}`);
    dispatchEvent(new HashChangeEvent("hashchange"));
    await settled(element);
    expect(focused()?.id).toBe("case");
  });

  test("and not another anchor of the page", async () => {
    history.replaceState(null, "", "#tra-cuu");
    await tracker(answer(received));
    expect(calls).toEqual([]);
  });
});

describe("the secret of the receipt", () => {
  test("goes in a header and never in an address", async () => {
    const element = await senderCase();
    expect(calls.map(({ url, headers }) => [url, headers["receipt-secret"]])).toEqual([[address, secret]]);
    expect(location.href).not.toContain(secret);
    expect(textOf(element)).toContain("Tệp bạn đã gửi");
  });

  test.each([
    ["K7QM", "chưa đủ"],
    ["K7QM-9XWO", "“O”"],
  ])("%s is met in the browser: %s", async (typed, words) => {
    const element = await tracker("offline");
    await type(element, "#code", code);
    await press(element, "summary");
    await type(element, "#secret", typed);
    await press(element, ".primary");
    expect(find(element, "#secret-problem").textContent).toContain(words);
    expect(focused()?.id).toBe("secret");
    expect(calls).toEqual([]);
  });

  test("a wrong one is said beside its field", async () => {
    const element = await tracker(refusal(403, "receipt-secret-wrong"));
    await type(element, "#code", code);
    await press(element, "summary");
    await type(element, "#secret", "3333-3333");
    await press(element, ".primary");
    expect(find(element, "#secret-problem").textContent).toContain("không phải của mã tra cứu");
    expect(focused()?.id).toBe("secret");
    expect(await violations(element)).toEqual([]);
  });
});

describe("a case tells where it stands", () => {
  test("status, promised date with its reasons, history", async () => {
    const words = textOf(await tracker(answer(received), code));
    for (const expected of ["Đang xử lý", "Còn trong hạn", "Thứ Ba, 01/12/2026", "Vì sao là ngày này?", "Giao xử lý"])
      expect(words).toContain(expected);
  });

  test("the answer keeps its lines and is never markup", async () => {
    const text = "Dòng một\n<img src=x onerror=alert(1)>";
    const element = await tracker(answer({ ...answered, answer: { ...answered.answer, text } }), code);
    expect(find(element, ".words").textContent).toBe(text);
    expect(has(element, "img")).toBe(false);
  });

  test("a refusal gives its reason", async () => {
    const words = textOf(await tracker(answer(refused), code));
    expect(words).toContain("Không thuộc thẩm quyền của cơ quan này");
  });

  test("an answer can be rated on the spot, once", async () => {
    const element = await tracker(answer(answered), code);
    const rating = await drawn(element, "dv-rating");
    network(answer({}, 201));
    await press(rating, "input");
    await press(rating, ".button");
    await settled(element);
    expect(calls[0]).toMatchObject({ url: `${address}/rating`, body: { level: 5 } });
    expect(textOf(element)).toContain("đã được đánh giá");
  });

  test("an older server sends no files and takes no re-opening: the case reads, and nothing is offered", async () => {
    const element = await tracker(answer(olderAnswered), code);
    expect(textOf(element)).toContain("đèn đã sáng lại");
    expect([has(element, "[part=files]"), has(element, ".reopen"), has(element, "#consent")]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe("files", () => {
  test("the agency's are links that anyone with the code may follow", async () => {
    const element = await tracker(answer(answeredWithFiles), code);
    const links = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>("[part=files] a")];
    expect(links.map((link) => [link.getAttribute("href"), link.textContent?.trim()])).toEqual([
      [`${address}/files/${answeredWithFiles.files[0]!.id}`, "Tải tệp PDF 1 (182 kB)"],
      [`${address}/files/${answeredWithFiles.files[1]!.id}`, "Tải ảnh 2 (1,2 MB)"],
    ]);
  });

  test("the sender's own is fetched with the secret in a header, and offered from this page", async () => {
    const element = await senderCase();
    network(answer("bytes"));
    await press(element, "[part=files] button");
    expect(calls).toMatchObject([
      { url: `${address}/files/${own.files[2]!.id}`, method: "GET", headers: { "receipt-secret": secret } },
    ]);
    const link = focused() as HTMLAnchorElement;
    expect([link.protocol, link.download.slice(-4)]).toEqual(["blob:", ".jpg"]);
    expect(link.textContent).toContain("Lưu");
  });

  test("one that does not come says so and can be asked for again", async () => {
    const element = await senderCase();
    network("offline");
    await press(element, "[part=files] button");
    expect(textOf(element)).toContain("Chưa tải được tệp. Máy chưa nối được mạng");
    await press(element, "[part=files] button");
    expect(calls).toHaveLength(2);
  });
});

describe("a closed case is opened again once, by its sender", () => {
  const WHY = "Đèn lại tắt từ tối hôm qua.";
  async function asking(...replies: Reply[]) {
    const element = await senderCase();
    network(...replies);
    await press(element, ".reopen summary");
    await type(element, "#reason", WHY);
    return element;
  }
  const send = (element: HTMLElement) => press(element, ".reopen .primary");

  test("without the secret it leads to its field", async () => {
    const element = await tracker(answer(answered), code);
    await press(element, ".reopen summary");
    await press(element, ".reopen button");
    expect(focused()?.id).toBe("secret");
  });

  test("sent once, then shown as the agency has it", async () => {
    const element = await asking(answer({ version: 1 }, 201), answer(reopened));
    const heard: string[] = [];
    element.addEventListener("dv-sent", (event) => heard.push(event.code));
    find(element, ".reopen .primary").click();
    find(element, ".reopen .primary").click();
    await settled(element);
    await settled(element);
    expect(calls).toMatchObject([
      { url: `${address}/reopen`, method: "POST", headers: { "receipt-secret": secret }, body: { text: WHY } },
      { url: address, method: "GET", headers: { "receipt-secret": secret } },
    ]);
    expect(heard).toEqual([code]);
    expect(focused()?.textContent).toBe("Đang xử lý");
    expect(textOf(element)).toContain("Cơ quan đã nhận yêu cầu");
    expect([has(element, "#reason"), has(element, "dv-rating")]).toEqual([false, false]);
    expect(await violations(element)).toEqual([]);
  });

  test.each<[string, Reply, string]>([
    ["no connection", "offline", "chưa nối được mạng"],
    ["a fault of the server", refusal(503, "store-unavailable"), "gặp sự cố"],
    ["a secret that is wrong now", refusal(403, "receipt-secret-wrong"), "không phải của mã tra cứu"],
  ])("%s keeps the words, and it can be sent again", async (_, reply, words) => {
    const element = await asking(reply);
    await send(element);
    expect(textOf(element)).toContain(words);
    expect(find<HTMLTextAreaElement>(element, "#reason").value).toBe(WHY);
    await send(element);
    expect(calls).toHaveLength(2);
  });

  test("typed words outlive another look at the same case", async () => {
    const element = await asking(answer(own));
    await press(element, "form .primary");
    await settled(element);
    expect(find<HTMLTextAreaElement>(element, "#reason").value).toBe(WHY);
  });

  test("a second time is said, and the case is shown as it is now", async () => {
    const element = await asking(refusal(409, "reopened-before"), answer(reopened));
    await send(element);
    await settled(element);
    expect(textOf(element)).toContain("đã được mở lại một lần, không mở lại được nữa");
    expect(find(element, "h2").textContent).toBe("Đang xử lý");
  });

  test.each([
    ["Chưa", "ít nhất 10 ký tự"],
    ["dài ".repeat(130), "nhiều nhất 500 ký tự"],
  ])("%j is measured before it is sent: %s", async (text, words) => {
    const element = await asking("offline");
    await type(element, "#reason", text);
    await send(element);
    expect(find(element, "#reason-problem").textContent).toContain(words);
    expect(focused()?.id).toBe("reason");
    expect(calls).toEqual([]);
  });

  test("what reads like a denunciation is not sent, and its lawful way is shown", async () => {
    const element = await asking("offline");
    const heard: string[] = [];
    element.addEventListener("dv-guided", (event) => heard.push(event.kind));
    await type(element, "#reason", "Tôi xin tố cáo ông A nhận hối lộ.");
    await send(element);
    expect([calls, heard, focused()?.id]).toEqual([[], ["denunciation"], "held"]);
    expect(textOf(element)).not.toContain("gửi tiếp");
    expect(await violations(element)).toEqual([]);
  });

  test("a false alarm of a complaint can be sent all the same", async () => {
    const element = await asking(answer({ version: 1 }, 201), answer(reopened));
    const text = "Tôi khiếu nại quyết định xử phạt số 12 của phường.";
    await type(element, "#reason", text);
    await send(element);
    expect(calls).toEqual([]);
    await press(element, "#held button:last-child");
    expect(calls[0]).toMatchObject({ body: { text, notComplaint: true } });
  });
});

describe("consent is withdrawn purpose by purpose", () => {
  test("asked once, saying what is erased; then done, said and shown", async () => {
    const element = await senderCase();
    network(answer({ version: 1, purposes: ["publish"] }));
    await press(element, "#w-contact");
    expect(focused()?.id).toBe("asking");
    expect(focused()?.textContent).toContain("bị xóa ngay và không khôi phục được");
    expect(calls).toEqual([]);
    await press(element, "#asking button");
    expect(calls).toMatchObject([
      { url: `${address}/consent`, headers: { "receipt-secret": secret }, body: { purposes: ["publish"] } },
    ]);
    expect([focused()?.id, has(element, "#w-contact"), has(element, "#w-publish")]).toEqual(["consent", false, true]);
    expect(find(element, "[part=consent] [role=status]").textContent).toContain("đã bị xóa");
    expect(await violations(element)).toEqual([]);
  });

  test("keeping it leads back to its button", async () => {
    const element = await senderCase();
    await press(element, "#w-publish");
    await press(element, "#asking button:last-child");
    expect(focused()?.id).toBe("w-publish");
  });

  test("without a connection it is still in force, and says so", async () => {
    const element = await senderCase();
    network("offline");
    await press(element, "#w-contact");
    await press(element, "#asking button");
    expect(textOf(element)).toContain("có thể vẫn còn hiệu lực");
    expect(has(element, "#asking")).toBe(true);
  });

  test("after the last one nothing is left", async () => {
    const element = await senderCase({ ...own, consent: { purposes: ["contact"] } });
    network(answer({ version: 1, purposes: [] }));
    await press(element, "#w-contact");
    await press(element, "#asking button");
    expect(textOf(element)).toContain("Không còn sự đồng ý nào");
  });
});

describe("a device remembers only what a person ticks", () => {
  test("nothing by itself", async () => {
    const element = await senderCase();
    expect(find<HTMLInputElement>(element, "#remember").checked).toBe(false);
    expect(localStorage).toHaveLength(0);
  });

  test("the code and the secret, per agency; opened and forgotten from the list", async () => {
    await press(await senderCase(), "#remember");
    const element = await tracker(answer(own));
    await settled(element);
    expect(textOf(element)).toContain("Mã đã nhớ trên máy này");
    await press(element, `#o${code}`);
    await settled(element);
    expect(calls).toMatchObject([{ url: address, headers: { "receipt-secret": secret } }]);
    expect(focused()?.id).toBe("case");
    await press(element, `#f${code}`);
    expect([localStorage.length, focused()?.id, find<HTMLInputElement>(element, "#remember").checked]).toEqual([
      0,
      "code",
      false,
    ]);
    expect(textOf(element)).toContain(`Đã quên mã ${code}`);
    expect(await violations(element)).toEqual([]);
  });

  test("a code alone; unticking forgets it; another agency does not see it", async () => {
    const element = await tracker(answer(received), code);
    await press(element, "#remember");
    expect(localStorage.getItem("dv-receipts:18073")).toBe(JSON.stringify([{ code }]));
    network("offline");
    expect(has(await mount(html`<dv-tracker agency="18844"></dv-tracker>`), "#remembered")).toBe(false);
    const again = await tracker(answer(received), code);
    expect(find<HTMLInputElement>(again, "#remember").checked).toBe(true);
    await press(again, "#remember");
    expect(localStorage).toHaveLength(0);
  });

  test("a device that keeps nothing says so", async () => {
    const element = await tracker(answer(received), code);
    const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await press(element, "#remember");
    full.mockRestore();
    expect(textOf(element)).toContain("Máy này không cho lưu");
    expect(find<HTMLInputElement>(element, "#remember").checked).toBe(false);
  });
});

test("the whole way with the keyboard alone", async () => {
  const element = await tracker(answer(own));
  find(element, "#code").focus();
  await settled(element);
  await userEvent.keyboard(code);
  await userEvent.tab();
  await userEvent.keyboard("{Enter}"); // opens the disclosure
  await userEvent.tab();
  expect(focused()?.id).toBe("secret");
  await userEvent.keyboard(`${secret}{Enter}`);
  await settled(element);
  expect(focused()?.id).toBe("case");
  const stops: string[] = [];
  network(answer({ version: 1, purposes: ["publish"] }));
  while (focused()?.id !== "w-contact" && stops.length < 20) {
    await userEvent.tab();
    stops.push(focused()?.textContent?.trim().split(" ")[0] || (focused() as Element).localName);
  }
  expect(stops).toEqual(["Tải", "Tải", "Tải", "input", "Gửi", "Chưa", "Vì", "Rút"]);
  await userEvent.keyboard("{Enter}");
  await settled(element);
  await userEvent.tab();
  await userEvent.keyboard(" ");
  await settled(element);
  expect(calls).toMatchObject([{ body: { purposes: ["publish"] } }]);
  expect(focused()?.id).toBe("consent");
});

test("a page may say any sentence in its own words", async () => {
  const element = (await tracker(answer(answered), code)) as DvTracker;
  element.messages = { find: "Xem", answerTitle: "Phường trả lời" };
  await settled(element);
  expect(textOf(element)).toMatch(/ Xem .* Phường trả lời /);
});

test("English", async () => {
  const words = textOf(await tracker(answer(answeredWithFiles), code, "en"));
  for (const expected of ["Answered", "Handled on time", "Get PDF 1 (182 kB)", "Not solved?", "Remember this code"])
    expect(words).toContain(expected);
});

test("a failure says what to do, and the code stays", async () => {
  const element = await tracker("offline");
  await type(element, "#code", code);
  await press(element, ".button");
  expect(textOf(element)).toContain("chưa nối được mạng");
  expect(find<HTMLInputElement>(element, "#code").value).toBe(code);
});
