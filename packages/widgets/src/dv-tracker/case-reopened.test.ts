import { describe, expect, test } from "vitest";
import { answered, code, own, reopened } from "../testing/answers.stub.js";
import { answer, refusal, type Reply } from "../testing/fetch.stub.js";
import { find, focused, has, press, settled, textOf, type, violations } from "../testing/mount.stub.js";
import { calls, eachAlone, network, secret, senderCase, tracker } from "./tracker.stub.js";

eachAlone();

const address = `/api/v1/agencies/18073/cases/${code}`;

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
