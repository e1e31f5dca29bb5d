import { html } from "lit";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { receipt } from "../../testing/answers.stub.js";
import "../../define/dv-feedback.js";
import { answer, stubFetch } from "../../testing/fetch.stub.js";
import { find, has, mount, press, textOf, type, violations } from "../../testing/mount.stub.js";
import { printed } from "../../testing/printed.stub.js";
import { qrPath } from "./qr-code.js";

let restore = () => {};
beforeEach(() => {
  localStorage.clear();
  ({ restore } = stubFetch(answer(receipt, 201)));
});
afterEach(() => restore());

async function slip(trackerHref = ""): Promise<HTMLElement> {
  const element = await mount(html`<dv-feedback agency="18073" tracker-href=${trackerHref}></dv-feedback>`);
  find<HTMLInputElement>(element, "#kind").click();
  await type(element, "#text", "Đèn đường trước trường tiểu học hỏng đã hai tuần.");
  await press(element, ".send");
  await expect.poll(() => has(element, ".slip")).toBe(true);
  return element;
}
const drawn = (element: HTMLElement) => find(element, ".qr path").getAttribute("d");

describe("the sender's own code", () => {
  test("is on the slip with what it is for", async () => {
    const element = await slip();
    expect(find(element, ".secret").textContent).toBe("K7QM-9XWR");
    expect(textOf(element)).toContain("mở lại việc, rút sự đồng ý, xem ảnh đã gửi");
    expect(await violations(element)).toEqual([]);
  });

  test("is in no address", async () => {
    const element = await slip("https://phuong.example.vn/tra-cuu");
    for (const link of element.shadowRoot!.querySelectorAll("a")) expect(link.href).not.toContain(receipt.secret);
    expect(drawn(element)).toBe(qrPath(`https://phuong.example.vn/tra-cuu#dv=${receipt.code}`).path);
  });
});

describe("the picture", () => {
  test("holds the code alone where no page for it is named", async () => {
    const element = await slip();
    expect(drawn(element)).toBe(qrPath(receipt.code).path);
    expect(find(element, ".qr").getAttribute("aria-label")).toBe(`Mã QR của mã tra cứu ${receipt.code}`);
  });

  test("leads to a page beside this one by its whole address", async () => {
    const element = await slip("tra-cuu.html");
    const address = new URL(`tra-cuu.html#dv=${receipt.code}`, document.baseURI).href;
    expect(drawn(element)).toBe(qrPath(address).path);
    expect(find<HTMLAnchorElement>(element, ".slip a").href).toBe(address);
  });

  test("never holds a script", async () => {
    const element = await slip("javascript:alert(1)");
    expect(drawn(element)).toBe(qrPath(receipt.code).path);
    expect(has(element, ".slip a")).toBe(false);
  });
});

test("the slip is printed alone, without a button, and leaves nothing behind", async () => {
  const element = await slip();
  const paper = await printed(() => find(element, ".slip .print").click());
  expect(paper.title).toBe("Phiếu tiếp nhận");
  for (const words of [receipt.code, receipt.secret, "01/12/2026", "Tiếp theo"]) expect(paper.text).toContain(words);
  expect(paper.visible("button")).toBe(0);
  expect(paper.width(".qr")).toBeGreaterThanOrEqual(25 * (96 / 25.4));
  expect(has(element, "iframe")).toBe(false);
});
