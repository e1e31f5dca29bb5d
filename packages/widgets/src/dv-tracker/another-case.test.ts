import { afterEach, expect, test } from "vitest";
import { own } from "../testing/answers.stub.js";
import { find, press, settled, textOf, type } from "../testing/mount.stub.js";
import { eachAlone, senderCase } from "./tracker.stub.js";

eachAlone();
const real = globalThis.fetch;
afterEach(() => void (globalThis.fetch = real));

const OTHER = "18073-33333-3333T";
const WHY = "Đèn lại tắt từ tối hôm qua.";

test.each([
  ["a second look that is asked for", "/reopen", ".reopen .primary"],
  ["a rating", "/rating", null],
])("%s of one case says nothing of another that is shown when the answer comes", async (_, path, button) => {
  const element = await senderCase();
  let answer = () => {};
  const asked: string[] = [];
  globalThis.fetch = (input) => {
    const url = input instanceof Request ? input.url : input.toString();
    asked.push(url.slice(url.lastIndexOf("/")));
    if (!url.endsWith(path)) return Promise.resolve(new Response(JSON.stringify({ ...own, code: OTHER })));
    return new Promise((done) => (answer = () => done(new Response('{"version":1}', { status: 201 }))));
  };
  const rating = find(element, "dv-rating");
  const heard: string[] = [];
  rating.addEventListener("dv-sent", (event) => heard.push(event.code));
  element.addEventListener("dv-sent", (event) => heard.push(event.code));
  if (button) {
    await press(element, ".reopen summary");
    await type(element, "#reason", WHY);
    find(element, button).click();
  } else {
    await press(rating, ".choice:nth-child(2)");
    find(rating, ".button").click();
  }
  await expect.poll(() => asked).toContain(path);
  await type(element, "#code", OTHER);
  find(element, ".primary").click();
  await settled(element);
  await expect.poll(() => textOf(element)).toContain(OTHER);
  await press(element, ".reopen summary");
  await type(element, "#reason", "Chữ của việc khác.");
  answer();
  await expect.poll(() => heard.length).toBeGreaterThan(0);
  await settled(element);
  expect(find<HTMLTextAreaElement>(element, "#reason").value).toBe("Chữ của việc khác.");
  expect(textOf(element)).not.toContain("Cơ quan đã nhận yêu cầu");
  expect(element.shadowRoot!.querySelector("#rated")).toBeNull();
});
