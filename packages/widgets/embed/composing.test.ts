import { expect, test } from "vitest";
import { FORM, LOADER, page } from "./pages.stub.ts";
import { stage } from "./stage.ts";

test("a syllable that is being composed when the script comes is composed to its end in the plain form, and taken over whole", async () => {
  let come = () => {};
  const late = new Promise<void>((done) => (come = done));
  const visit = await stage.open({ pages: { "/": page("", "") } });
  await visit.page.route(/\/w\/dv-/, (route) => late.then(() => route.continue()));
  await visit.page.setContent(page(FORM, LOADER.replace("/w", `${visit.origin}/w`)));
  const keyboard = await visit.page.context().newCDPSession(visit.page);
  const compose = (text: string) =>
    keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  const plain = visit.page.locator("textarea[name=text]").first();
  await plain.pressSequentially("Cầu treo ");
  await compose("hon");
  come();
  await visit.page.waitForFunction(() => customElements.get("dv-feedback"));
  await compose("hong");
  await compose("hỏng");
  expect(await plain.inputValue()).toBe("Cầu treo hỏng");
  expect(await visit.page.locator("dv-feedback .send").count()).toBe(0);
  await keyboard.send("Input.insertText", { text: "hỏng" });
  await visit.page.locator("dv-feedback .send").waitFor();
  await keyboard.send("Input.insertText", { text: " lan can" });
  expect(await visit.page.locator("dv-feedback #text").inputValue()).toBe("Cầu treo hỏng lan can");
  await visit.close();
});

test("who only stands in a field of the plain form is handed over without a further key", async () => {
  const visit = await stage.open({ pages: { "/": page(FORM.replace("<textarea", "<textarea autofocus")) } });
  await visit.page.locator("dv-feedback .send").waitFor();
  expect(await visit.page.locator("dv-feedback #text").evaluate((field) => field.matches(":focus"))).toBe(true);
  await visit.close();
});
