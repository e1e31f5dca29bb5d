import { expect, test } from "vitest";

const NAMES = ["dv-feedback", "dv-tracker", "dv-rating", "dv-report"];

test("importing the package registers nothing; a define file registers its element once", async () => {
  await import("./index.js");
  expect(NAMES.filter((name) => customElements.get(name))).toEqual([]);
  class Other extends HTMLElement {}
  customElements.define("dv-report", Other);
  await import("./define/danvan.js");
  expect(NAMES.filter((name) => !customElements.get(name))).toEqual([]);
  expect(customElements.get("dv-report")).toBe(Other);
});
