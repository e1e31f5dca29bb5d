import { html } from "lit";
import { describe, expect, test, vi } from "vitest";
import { code, own, received } from "../testing/answers.stub.js";
import { answer } from "../testing/fetch.stub.js";
import { find, focused, has, mount, press, settled, textOf, violations } from "../testing/mount.stub.js";
import { calls, eachAlone, network, secret, senderCase, tracker } from "./tracker.stub.js";

eachAlone();

const address = `/api/v1/agencies/18073/cases/${code}`;

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
