import { expect, test } from "vitest";
import { receipt } from "../src/testing/answers.stub.ts";
import { FORM, LOADER } from "./pages.stub.ts";
import { stage } from "./stage.ts";

/** Safari and iOS before 16.4: a style sheet cannot be made, nor be shared by shadow trees. */
function withoutSheets(): void {
  const none = function () {
    throw new TypeError("Illegal constructor");
  };
  Object.defineProperty(globalThis, "CSSStyleSheet", { value: Object.assign(none, { prototype: {} }) });
  for (const owner of [Document.prototype, ShadowRoot.prototype, DocumentOrShadowRoot()])
    Reflect.deleteProperty(owner, "adoptedStyleSheets");
  function DocumentOrShadowRoot(): object {
    return {};
  }
}

test("a browser without constructable style sheets has the form, with its styles and those of its parts", async () => {
  const visit = await stage.open({ pages: { "/": "<!doctype html><title>Trang</title>", "/p": page(FORM) } });
  await visit.page.addInitScript(withoutSheets);
  await visit.page.goto(`${visit.origin}/p`);
  const form = visit.page.locator("dv-feedback");
  await form.locator(".send").waitFor();
  expect(await form.locator(".send").evaluate((button) => getComputedStyle(button).cursor)).toBe("pointer");
  expect(await form.evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThan(300);
  await form.locator("summary", { hasText: "Chữ to" }).click();
  await form.locator("#big").click();
  expect(
    await form.locator(".big").evaluate((part) => Number.parseFloat(getComputedStyle(part).fontSize)),
  ).toBeGreaterThan(16);
  expect(visit.heard).toEqual([]);
  await visit.close();
});

test("without constructable style sheets a receipt is printed all the same, in its own styles", async () => {
  const visit = await stage.open({ pages: { "/": "<!doctype html><title>Trang</title>", "/p": page(FORM) } });
  await visit.page.addInitScript(withoutSheets);
  await visit.page.addInitScript(() => {
    window.print = () => {
      const { breakInside } = getComputedStyle(document.body.firstElementChild!);
      (window.top as unknown as { printed: unknown }).printed = [document.body.innerText, breakInside];
    };
  });
  await visit.page.route("**/18073/feedback", (route) => route.fulfill({ status: 201, json: receipt }));
  await visit.page.goto(`${visit.origin}/p`);
  const form = visit.page.locator("dv-feedback");
  await form.locator("#kind").check();
  await form.locator("#text").fill("Đèn đường trước trường tiểu học hỏng đã hai tuần.");
  await form.locator(".send").click();
  await form.locator(".slip .print").click();
  const printed = await visit.page.waitForFunction(() => (window as unknown as { printed?: string[] }).printed);
  expect(await printed.jsonValue()).toEqual([expect.stringContaining(receipt.code), "avoid"]);
  await visit.close();
});

test("a page in XHTML keeps its plain form, and no hole", async () => {
  const xhtml = `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="vi"><head><title>Trang</title></head><body>${LOADER}${FORM.replace(/<(input|br)([^>]*?)\/?>/g, "<$1$2/>")}</body></html>`;
  const visit = await stage.open({
    pages: { "/": xhtml },
    headers: { "content-type": "application/xhtml+xml; charset=utf-8" },
  });
  await expect.poll(() => visit.heard.length).toBeGreaterThan(0);
  expect(await visit.page.locator("dv-feedback textarea").isVisible()).toBe(true);
  const height = await visit.page.locator("dv-feedback").evaluate((element) => element.getBoundingClientRect().height);
  expect(height).toBeLessThan(500);
  await visit.close();
});

const page = (tag: string) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title><body>${LOADER}${tag}`;
