import { describe, expect, test, vi } from "vitest";
import { queuedFor } from "../../device/message-queue.js";
import { find, focused, press, textOf, type } from "../../testing/mount.stub.js";
import { WORDS, eachAlone, filled, form, kept, network, send, waiting } from "../feedback-form.stub.js";

eachAlone();

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
