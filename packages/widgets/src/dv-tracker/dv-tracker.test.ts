import { html } from "lit";
import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { answered, answeredWithFiles, code, overdue, own, received, refused } from "../testing/answers.stub.js";
import { answer, refusal, type Reply } from "../testing/fetch.stub.js";
import { find, focused, has, mount, press, settled, textOf, violations } from "../testing/mount.stub.js";
import type { DvTracker } from "./dv-tracker.js";
import { calls, eachAlone, network, secret, senderCase, tracker } from "./tracker.stub.js";

eachAlone();

describe("accessible in every state", () => {
  test.each<[string, Reply, string]>([
    ["empty", "offline", ""],
    ["in progress", answer(received), code],
    ["overdue", answer(overdue), code],
    ["answered with files", answer(answeredWithFiles), code],
    ["refused", answer(refused), code],
    ["not found", refusal(404, "case-not-found"), code],
    ["offline", "offline", code],
  ])("%s", async (_state, reply, atOnce) => expect(await violations(await tracker(reply, atOnce))).toEqual([]));

  test("the sender's own case, with all that can be done", async () => {
    const element = await senderCase();
    await press(element, ".reopen summary");
    await press(element, "#w-contact");
    await press(element, "#remember");
    expect(await violations(element)).toEqual([]);
  });
});

test("the whole way with the keyboard alone", async () => {
  const element = await tracker(answer(own));
  find(element, "#code").focus();
  await settled(element);
  await userEvent.keyboard(code);
  await userEvent.tab();
  await userEvent.keyboard("{Enter}"); // opens the disclosure
  await userEvent.tab();
  expect(focused()?.id).toBe("secret");
  await userEvent.keyboard(`${secret}{Enter}`);
  await expect.poll(() => focused()?.id).toBe("case");
  const stops: string[] = [];
  network(answer({ version: 1, purposes: ["publish"] }));
  while (focused()?.id !== "w-contact" && stops.length < 20) {
    await userEvent.tab();
    stops.push(focused()?.textContent?.trim().split(" ")[0] || (focused() as Element).localName);
  }
  expect(stops).toEqual(["Tải", "Tải", "Tải", "input", "Gửi", "Chưa", "Đã", "Rút"]);
  await userEvent.keyboard("{Enter}");
  await settled(element);
  await userEvent.tab();
  await userEvent.keyboard(" ");
  await expect.poll(() => calls).toMatchObject([{ body: { purposes: ["publish"] } }]);
  await expect.poll(() => focused()?.id).toBe("consent");
});

test("a page may say any sentence in its own words", async () => {
  const element = (await tracker(answer(answered), code)) as DvTracker;
  element.messages = { find: "Xem", answerTitle: "Phường trả lời" };
  await settled(element);
  expect(textOf(element)).toMatch(/ Xem .* Phường trả lời /);
});

test("English", async () => {
  const words = textOf(await tracker(answer(answeredWithFiles), code, "en"));
  for (const expected of ["Answered", "Handled on time", "Get PDF 1 (182 kB)", "Not solved?", "Remember this code"])
    expect(words).toContain(expected);
});

describe("what stood in the tag before the script came", () => {
  const plain = html`<form>
    <input name="code" value="18073" />
    <textarea name="text"></textarea>
    <input type="radio" name="level" />
    <input type="file" name="files" />
    <a href="#here">Về đầu trang</a>
  </form>`;
  /** The plain forms as a page prints them, used by a person, and the script that comes after. */
  async function after(act: (stage: HTMLElement) => void) {
    network("offline");
    const stage = await mount(html`<div>${plain}</div>`);
    act(stage);
    const late = document.createElement("dv-tracker");
    late.setAttribute("agency", "18073");
    late.setAttribute("code", code);
    stage.append(late);
    late.append(stage.querySelector("form")!);
    act(stage);
    await settled(late);
    await settled(late);
    return late;
  }
  const field = <E extends HTMLInputElement>(stage: HTMLElement, name: string) =>
    stage.querySelector<E>(`[name=${name}]`)!;

  test.each<[string, (stage: HTMLElement) => void]>([
    ["a code", (stage) => (field(stage, "code").value = "18073-K7")],
    ["words", (stage) => (field(stage, "text").value = "Đèn vẫn chưa sáng")],
    ["a choice", (stage) => (field(stage, "level").checked = true)],
    ["the cursor", (stage) => field(stage, "code").focus()],
  ])("%s: the plain form stays, and can be sent", async (_what, act) => {
    const late = await after(act);
    expect(has(late, "form")).toBe(false);
    expect(field(late, "text").checkVisibility()).toBe(true);
    expect(field(late, "text").disabled).toBe(false);
    expect(calls).toEqual([]);
    location.hash = `#dv=${code}`; // as by a link of the page: nothing to show it in, and no error
    await settled(late);
    expect(calls).toEqual([]);
  });

  test("nothing yet: the element takes its place", async () => {
    const late = await after(() => {});
    expect(has(late, "form")).toBe(true);
    expect(field(late, "text").checkVisibility()).toBe(false);
  });
});
