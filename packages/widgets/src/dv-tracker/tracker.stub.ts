import { html } from "lit";
import { afterEach, beforeEach } from "vitest";
import "../define/dv-rating.js";
import "../define/dv-tracker.js";
import "@danvan/core/explain/en";
import "@danvan/core/explain/vi";
import { code, own, receipt } from "../testing/answers.stub.js";
import { type Call, type Reply, answer, stubFetch } from "../testing/fetch.stub.js";
import { mount, press, settled, type } from "../testing/mount.stub.js";
import "../guidance/guidance.js";
import "./case/case-details.js"; // at hand, like the net, so that no test waits for a file

export const { secret } = receipt;

export let calls: Call[] = [];
let restore = () => {};
/** What the agency answers from now on, in order. */
export function network(...replies: Reply[]): void {
  restore();
  ({ calls, restore } = stubFetch(...replies));
}

/** Each test of the file begins on an empty device, and leaves no code in the address. */
export function eachAlone(): void {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    restore();
    history.replaceState(null, "", location.pathname + location.search);
  });
}

export async function tracker(reply: Reply, atOnce = "", lang = "vi") {
  network(reply);
  const element = await mount(html`<dv-tracker agency="18073" code=${atOnce} lang=${lang}></dv-tracker>`);
  await settled(element);
  return element;
}

/** The case as its sender sees it. */
export async function senderCase(found: object = own) {
  const element = await tracker(answer(found));
  await type(element, "#code", code);
  await press(element, "summary");
  await type(element, "#secret", secret);
  await press(element, ".primary");
  await settled(element);
  return element;
}
