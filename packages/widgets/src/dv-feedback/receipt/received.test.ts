import { describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { lostSideways } from "../../../test/reflow.js";
import { remembered } from "../../device/remembered.js";
import { notice, receipt } from "../../testing/answers.stub.js";
import { find, focused, press, textOf, type } from "../../testing/mount.stub.js";
import { WORDS, eachAlone, ended, filled, form, send, sent } from "../feedback-form.stub.js";

eachAlone();

describe("a message becomes a receipt", () => {
  test("the receipt shows code, promised date, its reasons, and that the figure is illustrative", async () => {
    const element = await filled();
    await send(element);
    // The sentences of the reasons come with a part.
    await expect.poll(() => textOf(element)).toContain("24/11/2026");
    const words = textOf(element);
    expect(words).toContain("18073 - K7QM9 - XWRFT");
    expect(words).toContain("Thứ Ba, 01/12/2026");
    expect(words).toContain("không phải quy định");
    expect(words).toContain("Bộ luật Dân sự 91/2015/QH13");
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
    expect(copy).toHaveBeenCalledWith(`Mã tra cứu: ${receipt.code} \nMã riêng của người gửi: ${receipt.secret}`);
    expect(textOf(element)).toContain("Đã sao chép cả hai mã");
    await press(element, ".slip .button");
    expect(textOf(element)).toContain("Hai mã đã được chọn sẵn");
    copy.mockRestore();
  });

  test("both codes are kept on this device when its owner says so, and go when the tick goes", async () => {
    const element = await filled();
    await send(element);
    expect(remembered("18073")).toEqual([]);
    await press(element, "#remember");
    expect(remembered("18073")).toEqual([{ code: receipt.code, secret: receipt.secret }]);
    await press(element, "#remember");
    expect(remembered("18073")).toEqual([]);
  });

  test("a device that keeps nothing leaves the tick off and says so", async () => {
    const element = await filled();
    await send(element);
    const full = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await press(element, "#remember");
    full.mockRestore();
    expect(find<HTMLInputElement>(element, "#remember").checked).toBe(false);
    expect(textOf(element)).toContain("Máy này không cho lưu");
  });

  test("code, date and secret are in one screenshot of a phone of 360 px, and nothing is cut off", async () => {
    const [width, height] = [innerWidth, innerHeight];
    await page.viewport(360, 740);
    const element = await filled();
    await send(element);
    const [slip, secret] = [find(element, ".slip"), find(element, ".secret")].map((one) => one.getBoundingClientRect());
    expect(secret!.bottom - slip!.top).toBeLessThanOrEqual(600);
    for (const group of element.shadowRoot!.querySelectorAll(".code span, .secret"))
      expect(group.getClientRects()).toHaveLength(1);
    expect(lostSideways()).toEqual([]);
    await page.viewport(width, height);
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
    expect(focused()?.localName, "a photo may come first").toBe("summary");
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

test("a second message starts empty", async () => {
  const element = await filled();
  await send(element);
  await press(element, "#another");
  expect(find<HTMLTextAreaElement>(element, "#text").value).toBe("");
});
