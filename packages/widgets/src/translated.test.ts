import { html } from "lit";
import { afterEach, beforeEach, expect, test } from "vitest";
import "./define/dv-feedback.js";
import { stubFetch } from "./testing/fetch.stub.js";
import { drawn, mount, textOf, type } from "./testing/mount.stub.js";

let restore = () => {};
beforeEach(() => void ({ restore } = stubFetch("offline")));
afterEach(() => restore());

test("what is counted is true after a translation, on Lit's own base too", async () => {
  const element = await mount(html`<dv-feedback agency="18073"></dv-feedback>`);
  await drawn(element, ".send");
  await type(element, "#text", "Ngắn");
  for (const said of element.shadowRoot!.querySelectorAll(".actions p")) {
    const font = document.createElement("font");
    font.append(...said.childNodes);
    said.append(font);
  }
  expect(textOf(element)).toContain("4 trên 5000 ký tự");
  await type(element, "#text", "Dài hơn");
  expect(textOf(element)).toContain("7 trên 5000 ký tự");
  expect(textOf(element)).not.toContain("4 trên 5000 ký tự");
  await type(element, "#text", "");
  expect(textOf(element)).toContain("0 trên 5000 ký tự");
});
