import { html } from "lit";
import { afterEach, describe, expect, test, vi } from "vitest";
import { nextFrame } from "../element/next-frame.js";
import { find, has, mount, settled, textOf, type, violations } from "../testing/mount.stub.js";
import { WORDS, eachAlone, ended, filled, form, network, send } from "./feedback-form.stub.js";

eachAlone();

describe("accessible in every state", () => {
  test.each<[string, () => Promise<HTMLElement>]>([
    ["empty", () => form()],
    ["filled", () => filled()],
    ["invalid", async () => (await send(await form()), document.querySelector("dv-feedback")!)],
    [
      "guided",
      async () => (
        await send(await filled("Tôi khiếu nại quyết định số 12 của phường")),
        document.querySelector("dv-feedback")!
      ),
    ],
    ["failed", async () => (network("offline"), await send(await filled()), document.querySelector("dv-feedback")!)],
    ["received", async () => (await send(await filled()), document.querySelector("dv-feedback")!)],
  ])("%s", async (_state, show) => expect(await violations(await show())).toEqual([]));
});

test("a press on the button moves nothing: the form that is empty answers the first one", async () => {
  const element = await form();
  const button = find(element, ".send");
  const below = () => button.getBoundingClientRect().top - element.getBoundingClientRect().top;
  const drawn = below();
  button.focus(); // as a mouse does before it is let go
  await settled(element);
  await nextFrame(); // no moment is idle in a page that the browser draws no more
  expect(below()).toBe(drawn);
  await send(element, "#summary");
});

describe("the plain form works before the script", () => {
  const plain = html`<form method="post" action="/api/v1/agencies/18073/feedback">
    <select name="kind">
      <option value="question" selected>Hỏi đáp</option>
    </select>
    <textarea name="text">Cho hỏi giờ làm việc sáng thứ Bảy</textarea>
    <input name="phone" .value=${"0912345678"} />
  </form>`;

  test("what was typed into it is taken over", async () => {
    const element = await form(plain);
    expect(find<HTMLTextAreaElement>(element, "#text").value).toContain("sáng thứ Bảy");
    expect(find<HTMLInputElement>(element, "#question").checked).toBe(true);
    expect(find<HTMLDetailsElement>(element, "details:has(#phone)").open).toBe(true);
  });

  test("a wrong tag leaves it in place and says so once in the console", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const element = await mount(html`<dv-feedback agency="Thành Sen">${plain}</dv-feedback>`);
    expect(find<HTMLSlotElement>(element, "slot").assignedElements()[0]?.localName).toBe("form");
    element.endpoint = "/x";
    await settled(element);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});

test("English by lang, of the element or of what it stands in", async () => {
  const element = await mount(html`<dv-feedback agency="18073" lang="en"></dv-feedback>`);
  expect(find(element, ".send").textContent?.trim()).toBe("Send");
  const within = await mount<HTMLElement>(html`<div lang="en-GB"><dv-feedback agency="18073"></dv-feedback></div>`);
  await settled(within.firstElementChild as HTMLElement);
  expect(find(within.firstElementChild!, ".send").textContent?.trim()).toBe("Send");
});

test("an agency may say a sentence in its own words", async () => {
  const element = await mount(html`<dv-feedback agency="18073" .messages=${{ send: "Gửi phường" }}></dv-feedback>`);
  expect(find(element, ".send").textContent?.trim()).toBe("Gửi phường");
});

describe("the form is drawn step by step, so that a cheap phone hears the person between", () => {
  /** Does something at the first moment at which one thing is drawn and another is not yet. */
  async function between(drawn: string, notYet: string, act: (inside: ShadowRoot) => void): Promise<HTMLElement> {
    vi.spyOn(performance, "now").mockImplementation(() => Date.now() * 1_000); // a phone so slow that each step takes a frame
    const element = document.createElement("dv-feedback");
    element.setAttribute("agency", "18073");
    document.body.replaceChildren(element);
    const inside = element.shadowRoot!;
    const moment = new Promise<void>((done) => {
      new MutationObserver((_, observer) => {
        if (!inside.querySelector(drawn)) return;
        observer.disconnect();
        expect(inside.querySelector(notYet)).toBeNull();
        act(inside);
        done();
      }).observe(inside, { childList: true, subtree: true });
    });
    await moment;
    await settled(element);
    return element;
  }
  afterEach(() => void vi.restoreAllMocks());

  test("some fields before the others, and all of them in the end", async () => {
    const seen: number[] = [];
    const element = await between("#kind", "#text", (inside) => seen.push(inside.querySelectorAll("[name]").length));
    expect(seen[0]).toBeLessThan(6);
    expect(find(element, "form").querySelectorAll("[name=kind]")).toHaveLength(6);
    expect(has(element, ".send")).toBe(true);
  });

  test("a kind that is chosen before the text has its field stays chosen", async () => {
    const element = await between("[value=praise]", "#text", (inside) =>
      inside.querySelector<HTMLElement>("[value=praise]")!.click(),
    );
    expect(find<HTMLInputElement>(element, "[value=praise]").checked).toBe(true);
    expect(textOf(element)).toContain("0 trên 5000 ký tự");
  });
});

test("two on one page do not disturb each other", async () => {
  const pair = await mount<HTMLElement>(
    html`<div><dv-feedback agency="18073"></dv-feedback><dv-feedback agency="18076"></dv-feedback></div>`,
  );
  const [first, second] = [...pair.children] as HTMLElement[];
  await Promise.all([settled(first!), settled(second!)]);
  await type(first!, "#text", WORDS);
  expect(find<HTMLTextAreaElement>(second!, "#text").value).toBe("");
  expect(await violations(pair)).toEqual([]);
});

test("being moved in the page loses neither words nor a message on its way", async () => {
  const element = await filled();
  find(element, ".send").click();
  document.body.append(element);
  await ended(element, "#slip");
});

describe("a page's own styles stay outside", () => {
  const hostile = document.createElement("style");
  afterEach(() => hostile.remove());

  test.each([
    "* { all: unset }",
    "div, section, label, button, fieldset { display: none }",
    "html { font-size: 40px }",
    "body { text-transform: uppercase; letter-spacing: 9px; text-align: right; white-space: nowrap; visibility: visible }",
  ])("%s", async (rules) => {
    hostile.textContent = rules;
    document.head.append(hostile);
    const element = await filled();
    await send(element);
    const code = find(element, ".code");
    const { textTransform, whiteSpace, textAlign } = getComputedStyle(find(element, "ol li"));
    expect([textTransform, whiteSpace, textAlign]).toEqual(["none", "normal", "start"]);
    expect(getComputedStyle(element).display).toBe("block");
    expect(code.checkVisibility()).toBe(true);
    expect(find(element, "#another").offsetHeight).toBeGreaterThanOrEqual(44);
    expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  });
});
