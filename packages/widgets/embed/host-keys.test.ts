import { expect, test } from "vitest";
import { FORM, LOADER, page } from "./pages.stub.ts";
import { stage } from "./stage.ts";

/** A page whose keys do something, but in fields; whose forms are not sent by Enter; of which nobody may copy; and which hears of pasting before all others. */
const HOST = `
  addEventListener("paste", (event) => event.preventDefault(), true);
  addEventListener("keydown", (event) => {
    if (event.keyCode === 13 && event.target.tagName !== "TEXTAREA") event.preventDefault();
    (window.heard ??= []).push(event.key);
  });
  document.onkeypress = (event) => /INPUT|TEXTAREA/.test(event.target.tagName) || event.key !== "s";
  for (const name of ["copy", "cut", "paste", "contextmenu"])
    document.addEventListener(name, (event) => event.preventDefault());`;

test("a page's own keys and its guard against copying take no letter from who writes in an element", async () => {
  const visit = await stage.open(
    { pages: { "/": page(FORM, `<style>body { user-select: none }</style><script>${HOST}</script>${LOADER}`) } },
    "/",
    { permissions: ["clipboard-read", "clipboard-write"] },
  );
  const { keyboard } = visit.page;
  const field = visit.page.locator("dv-feedback #text");
  await field.click();
  await keyboard.type("sau nhà");
  await keyboard.press("Enter");
  for (const keys of ["Control+A", "Control+C", "End", "Control+V"]) await keyboard.press(keys);
  expect(await field.inputValue()).toBe("sau nhà\nsau nhà\n");
  await keyboard.press("Tab");
  await keyboard.press("Escape");
  expect(await visit.page.evaluate(() => (window as { heard?: string[] }).heard)).toEqual([
    "Control",
    "Control",
    "End",
    "Control",
    "Tab",
    "Escape",
  ]);
  await visit.close();
});
