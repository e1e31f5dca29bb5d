import { expect, test } from "vitest";
import { bundled } from "./bundled.stub.ts";
import { registerLater } from "./register-later.ts";

const made = (source: string) => bundled({ "define/dv-rating.ts": source }, [registerLater], "define/dv-rating.ts");

test("an element is registered in a task of its own", async () => {
  const code = await made(`class A {}\nif (!customElements.get("dv-rating")) customElements.define("dv-rating", A);\n`);
  expect(code.replace(/\s+/g, " ")).toContain(
    `setTimeout(() => { if (!customElements.get("dv-rating")) customElements.define("dv-rating", A); });`,
  );
});

test("a file that registers nothing fails the build", async () => {
  await expect(made(`export const nothing = 1;\n`)).rejects.toThrow("registers nothing");
});
