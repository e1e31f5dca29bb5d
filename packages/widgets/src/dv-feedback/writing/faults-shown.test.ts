import { describe, expect, test } from "vitest";
import { refusal } from "../../testing/fetch.stub.js";
import { find, focused, textOf, type } from "../../testing/mount.stub.js";
import { eachAlone, filled, form, network, send, sent } from "../feedback-form.stub.js";

eachAlone();

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

  test("a pasted phone number that is too long is kept whole, for cut off it would be another one", async () => {
    const element = await filled();
    find<HTMLDetailsElement>(element, "details:has(#phone)").open = true;
    await type(element, "#phone", "+1 (650) . 253 . 00 . 00");
    await send(element);
    expect(find<HTMLInputElement>(element, "#phone").value).toBe("+1 (650) . 253 . 00 . 00");
    expect(find(element, "#phone-error").textContent).toContain("20");
    expect(sent()).toEqual([]);
  });

  test("letters whose marks stand apart count once, and what is unseen does not", async () => {
    const element = await filled("ế".normalize("NFD").repeat(4_990) + "\u00ad\u0000".repeat(20));
    await send(element, ".slip");
    expect((sent()[0]!.body as { text: string }).text.normalize()).toContain("ế".repeat(4_990));
  });

  test("a finding under a name that every object has is said by its code", async () => {
    network(refusal(422, "input-invalid", [{ code: "constructor", path: "toString", facts: {} } as never]));
    const element = await filled();
    await send(element);
    expect(find(element, "#summary a").textContent).toBe("constructor");
  });

  test("the server's own findings land on the same fields", async () => {
    network(refusal(422, "input-invalid", [{ code: "format-invalid", path: "contact.phone", facts: {} }]));
    const element = await filled();
    await send(element);
    expect(find(element, "#phone-error").textContent).toContain("có 10 hoặc 11 chữ số");
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
