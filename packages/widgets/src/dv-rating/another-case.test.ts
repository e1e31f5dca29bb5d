import { html } from "lit";
import { afterEach, expect, test } from "vitest";
import { code } from "../testing/answers.stub.js";
import "../define/dv-rating.js";
import type { DvRating } from "./dv-rating.js";
import "../guidance/guidance.js"; // at hand, so that no test waits for a file
import { find, mount, press, settled, textOf, type } from "../testing/mount.stub.js";

const OTHER = "18073-33333-33333";
const real = globalThis.fetch;
afterEach(() => void (globalThis.fetch = real));

/** An agency that answers when it is let. */
function held() {
  const urls: string[] = [];
  const waiting: (() => void)[] = [];
  globalThis.fetch = (url) =>
    new Promise((done) => {
      urls.push(url instanceof Request ? url.url : url.toString());
      waiting.push(() => done(new Response('{"version":1}', { status: 201 })));
    });
  return { urls, answer: () => waiting.shift()!() };
}

async function sent(comment: string) {
  const net = held();
  const element = await mount<DvRating>(html`<dv-rating agency="18073" code=${code} lang="vi"></dv-rating>`);
  const heard: string[] = [];
  element.addEventListener("dv-sent", (event) => heard.push(event.code));
  await press(element, ".choice:nth-child(2)");
  if (comment) await type(element, "#comment", comment);
  find(element, ".button").click();
  return { ...net, element, heard };
}

test("what is said of one case never reaches another that is shown meanwhile", async () => {
  const { element, urls, answer, heard } = await sent("Trả lời chậm.");
  element.code = OTHER; // while the comment is looked at
  await expect.poll(() => urls).toEqual([`/api/v1/agencies/18073/cases/${code}/rating`]);
  answer();
  await expect.poll(() => heard).toEqual([code]);
});

test("another case that is shown meanwhile can be rated", async () => {
  const { element, urls, answer, heard } = await sent("");
  await expect.poll(() => urls.length).toBe(1);
  element.code = OTHER;
  await settled(element);
  answer();
  await expect.poll(() => heard).toEqual([code]);
  await settled(element);
  expect(textOf(element)).not.toContain("Cảm ơn");
  expect(element.shadowRoot!.querySelector(":checked")).toBeNull();
});
