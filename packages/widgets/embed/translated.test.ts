import { expect, test } from "vitest";
import { LOADER } from "./pages.stub.ts";
import { stage } from "./stage.ts";

/** What a browser's translation does to a page: each text becomes other words in `<font>`, except where it is asked not to. */
function translate(): void {
  const walk = (root: Element | ShadowRoot): void => {
    for (const node of Array.from(root.childNodes))
      if (node instanceof Text && node.data.trim()) {
        const font = document.createElement("font");
        font.append(Object.assign(document.createElement("font"), { textContent: `<<${node.data}>>` }));
        node.replaceWith(font);
      } else if (node instanceof Element && node.getAttribute("translate") !== "no" && node.localName !== "style") {
        walk(node);
        if (node.shadowRoot) walk(node.shadowRoot);
      }
  };
  walk(document.body);
}

const open = (tag: string) =>
  stage.open({
    pages: { "/": `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title><body>${LOADER}${tag}` },
  });

test("what is counted and what is wrong is true after a translation", async () => {
  const visit = await open(`<dv-feedback agency="18073"></dv-feedback>`);
  const form = visit.page.locator("dv-feedback");
  await form.locator(".send").click();
  await form.locator("#summary").waitFor();
  await visit.page.evaluate(translate);
  await form.locator("#text").fill("Ngắn");
  await form.locator("#kind").check();
  await form.locator(".send").click();
  await expect.poll(() => form.locator("#summary").innerText()).toMatch(/còn 1 chỗ/);
  expect(await form.locator("#text-error").innerText()).toContain("10");
  expect(await form.locator("#kind-error").count()).toBe(0);
  expect(await form.locator(".dv").innerText()).toContain("4 trên 5000 ký tự");
  expect(await form.locator(".dv").innerText()).not.toContain("0 trên 5000");
  await visit.close();
});

test("a message that was delivered is said to be", async () => {
  const visit = await open(`<dv-feedback agency="18073"></dv-feedback>`);
  const form = visit.page.locator("dv-feedback");
  let isAway = true;
  const receipt = {
    version: 1,
    code: "18073-K7QM9-XWRFT",
    agency: { code: "18073", name: "UBND phường Thành Sen" },
    kind: "concern",
    receivedAt: "2026-11-23T02:12:00.000Z",
    due: null,
    secret: "7Q4M-XKP9",
  };
  await visit.page.route("**/feedback", (route) =>
    isAway ? route.fulfill({ status: 503, body: "" }) : route.fulfill({ status: 201, json: receipt }),
  );
  await form.locator("#kind").check();
  await form.locator("#text").fill("Đèn đường trước ngõ 5 không sáng từ đầu tháng.");
  await form.locator(".send").click();
  await form.locator("[part=sending] .now").waitFor();
  await visit.page.evaluate(translate);
  isAway = false;
  await form.locator("[part=sending] .now").click();
  await form.locator(".slip").waitFor();
  expect(await form.locator(".dv").innerText()).toContain("18073-K7QM9-XWRFT");
  expect(await form.locator(".dv").innerText()).not.toContain("Chưa gửi xong");
  await visit.close();
});
