import { expect, test } from "vitest";

const NAMES = ["dv-feedback", "dv-tracker", "dv-rating", "dv-report"];

test("importing the package registers nothing; a define file registers its element once", async () => {
  // A frame has a registry of its own; that of this page has the elements of other files' tests.
  const frame = document.body.appendChild(document.createElement("iframe"));
  const within = frame.contentWindow as Window & typeof globalThis;
  const { customElements: registry } = within;
  const load = (file: string) => {
    const loaded = frame.contentDocument!.createElement("script");
    Object.assign(loaded, { type: "module", src: new URL(file, import.meta.url).href });
    frame.contentDocument!.head.append(loaded);
    return new Promise((done, failed) => {
      Object.assign(loaded, { onload: done, onerror: failed });
      within.onerror = failed; // of a module that throws, only the window hears
    });
  };
  await load("./index.ts");
  expect(NAMES.filter((name) => registry.get(name))).toEqual([]);
  class Other extends within.HTMLElement {}
  registry.define("dv-report", Other);
  await load("./define/danvan.ts");
  expect(NAMES.filter((name) => !registry.get(name))).toEqual([]);
  expect(registry.get("dv-report")).toBe(Other);
  frame.remove();
});
