import { describe, expect, test } from "vitest";
import { FORM, LOADER, page, settle } from "./pages.stub.ts";
import { stage, STRICT, type Visit } from "./stage.ts";

const FAR = `<div class="far"></div>`;
const SPACE = {
  "/space.css": ".far{height:4000px} .screen{height:1000px}",
};
const STYLE = `<link rel="stylesheet" href="/space.css">`;

const isDefined = ({ page }: Visit, name: string) =>
  page.evaluate((tag) => customElements.get(tag) !== undefined, name);
const elements = (asked: readonly string[]) => asked.filter((name) => name.startsWith("dv-"));

describe.each(["", ` type="module"`])("<script%s> under a strict policy with Trusted Types", (type) => {
  const script = `<script${type} src="/w/loader.min.js">`;

  test("loads the file of an element in view, and no other; nothing is blocked", async () => {
    const visit = await stage.open({
      pages: { "/": page(FORM, `${script}</script>`) },
      headers: { "content-security-policy": STRICT },
    });
    await expect.poll(() => isDefined(visit, "dv-feedback")).toBe(true);
    await visit.page.locator("dv-feedback [part=button]").waitFor();
    expect(elements(visit.asked)).toEqual(["dv-feedback.min.js"]);
    expect(visit.heard).toEqual([]);
    await visit.close();
  });
});

test("an element far below waits until a person nears it", async () => {
  const visit = await stage.open({
    pages: { "/": page(FAR + FORM, STYLE + LOADER) },
    files: SPACE,
  });
  await settle(visit);
  expect(elements(visit.asked)).toEqual([]);
  await visit.page.mouse.wheel(0, 3000);
  await expect.poll(() => isDefined(visit, "dv-feedback")).toBe(true);
  await visit.close();
});

test("an element that is hidden waits until it is shown; one that is added later is found", async () => {
  const visit = await stage.open({ pages: { "/": page(`<div hidden>${FORM}</div><p>Trang</p>`) } });
  await settle(visit);
  expect(elements(visit.asked)).toEqual([]);
  await visit.page.evaluate(() => document.querySelector("[hidden]")!.removeAttribute("hidden"));
  await expect.poll(() => elements(visit.asked)).toEqual(["dv-feedback.min.js"]);
  await visit.page.evaluate(() => {
    const rating = document.createElement("dv-rating");
    rating.setAttribute("agency", "18073");
    document.body.append(rating);
  });
  await expect.poll(() => isDefined(visit, "dv-rating")).toBe(true);
  await visit.close();
});

test("focus in the plain form loads the element, which takes the words and the cursor over", async () => {
  const far = await stage.open({
    pages: { "/": page(FAR + FORM, STYLE + LOADER) },
    files: SPACE,
  });
  await far.page.evaluate(() => {
    const text = document.querySelector("textarea")!;
    text.value = "Đèn đường hỏng.";
    text.focus({ preventScroll: true });
  });
  await expect.poll(() => isDefined(far, "dv-feedback")).toBe(true);
  await expect
    .poll(() => far.page.locator("dv-feedback").locator("textarea#text").inputValue())
    .toBe("Đèn đường hỏng.");
  const focused = () => document.activeElement?.shadowRoot?.activeElement?.getAttribute("name");
  await expect.poll(() => far.page.evaluate(focused)).toBe("text");
  await far.close();
});

test.each(["vi", "en"])("a person who goes on typing while the element comes loses no letter (%s)", async (lang) => {
  const words = "Den duong truoc ngo nam khong sang tu dau thang, buoi toi rat kho di lai va nguy hiem cho tre em.";
  const visit = await stage.open({ pages: { "/": page(FORM, LOADER, lang) } });
  let come = () => {};
  const late = new Promise<void>((done) => (come = done));
  await visit.page.route(/\/w\/(?!loader)/, (route) => late.then(() => route.continue()));
  await visit.page.reload();
  await visit.page.locator("textarea").focus();
  await visit.page.keyboard.type(words.slice(0, 20));
  come();
  await visit.page.keyboard.type(words.slice(20), { delay: 5 });
  const text = visit.page.locator("dv-feedback textarea#text");
  await text.waitFor();
  expect(await text.inputValue()).toBe(words);
  await visit.close();
});

test("a kind that is chosen before the element is there stays chosen", async () => {
  const kinds = `<label><input type="radio" name="kind" value="concern">Phản ánh</label><label><input type="radio" name="kind" value="praise">Khen</label>`;
  const far = await stage.open({
    pages: { "/": page(FAR + FORM.replace("<p>", `<p>${kinds}</p><p>`), STYLE + LOADER) },
    files: SPACE,
  });
  await far.page.evaluate(() => {
    const praise = document.querySelector<HTMLInputElement>("[value=praise]")!;
    praise.focus({ preventScroll: true });
    praise.checked = true;
  });
  await far.page.locator("dv-feedback [part=button]").waitFor();
  await expect.poll(() => far.page.locator("dv-feedback [part~=card] input[value=praise]").isChecked()).toBe(true);
  await far.close();
});

test("an element in the page's own shadow root is loaded when it is touched", async () => {
  const visit = await stage.open({ pages: { "/": page(`<section></section>`) } });
  await visit.page.evaluate(() => {
    const root = document.querySelector("section")!.attachShadow({ mode: "open" });
    const form = document.createElement("dv-feedback");
    form.append(document.createElement("button"));
    root.append(form);
  });
  await visit.page.locator("section button").click();
  await expect.poll(() => elements(visit.asked)).toEqual(["dv-feedback.min.js"]);
  await visit.close();
});

test("a person who saves data loads a form only by using it", async () => {
  const visit = await stage.open({ pages: { "/": page(""), "/form": page(FORM) } });
  await visit.page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, "connection", { value: { saveData: true } }),
  );
  await visit.page.goto(`${visit.origin}/form`);
  await settle(visit);
  expect(elements(visit.asked)).toEqual([]);
  await visit.page.locator("textarea").click();
  await expect.poll(() => isDefined(visit, "dv-feedback")).toBe(true);
  await visit.close();
});

test("another copy that already defined the element is left alone, and two loaders load once", async () => {
  const twice = `<script src="/w/loader.min.js"></script><script type="module" src="/w/loader.min.js"></script>`;
  const visit = await stage.open({
    pages: { "/": page("", `<script src="/w/dv-feedback.min.js"></script>${twice}`), "/two": page(FORM, twice) },
  });
  await expect.poll(() => isDefined(visit, "dv-feedback")).toBe(true); // in a task of its own, so a page shows its tag before or after
  await visit.page.evaluate((form) => document.body.insertAdjacentHTML("beforeend", form), FORM);
  await settle(visit);
  expect(elements(visit.asked)).toEqual(["dv-feedback.min.js"]);
  visit.asked.length = 0;
  await visit.page.goto(`${visit.origin}/two`);
  await expect.poll(() => isDefined(visit, "dv-feedback")).toBe(true);
  await settle(visit);
  expect(elements(visit.asked)).toEqual(["dv-feedback.min.js"]);
  await visit.close();
});

test("a file that cannot be had leaves the plain form, and says so to the page's author once", async () => {
  const visit = await stage.open({ pages: { "/": page(""), "/form": page(FORM) } });
  visit.missing.add("dv-feedback.min.js");
  await visit.page.goto(`${visit.origin}/form`);
  await expect.poll(() => visit.heard.filter((line) => line.includes("dynamically imported"))).toHaveLength(1);
  await visit.page.evaluate(() => document.body.append("changed"));
  await settle(visit);
  expect(visit.heard.filter((line) => line.includes("dynamically imported"))).toHaveLength(1);
  expect(await visit.page.locator("textarea").isVisible()).toBe(true);
  await visit.close();
});

test("no name of the loader is the page's", async () => {
  const visit = await stage.open({ pages: { "/": page("", ""), "/with": page("") } });
  const names = () => visit.page.evaluate(() => Object.getOwnPropertyNames(globalThis));
  const before = await names();
  await visit.page.goto(`${visit.origin}/with`);
  expect((await names()).filter((name) => !before.includes(name))).toEqual([]);
  expect(visit.asked).toEqual(["loader.min.js"]);
  await visit.close();
});
