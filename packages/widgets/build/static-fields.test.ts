import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { withFields } from "./static-fields.ts";

test("a block that sets one field becomes the field", () => {
  expect(
    withFields("class A { static {\n    this.properties = { code: {}, b: { state: true } };\n  }\n  get b() {} }"),
  ).toBe("class A { static properties = { code: {}, b: { state: true } };\n  get b() {} }");
});

test("whatever is said about it", () => {
  expect(withFields("class A { static {\n /** One. */\n this.a = {\n b: 1 // only this; no more\n };\n } }")).toBe(
    "class A { static a = {\n b: 1 // only this; no more\n }; }",
  );
});

test("a block that does more stays, and is seen", () => {
  const more = "class A { static { this.a = 1; this.b = 2; } }";
  expect(withFields(more)).toContain("static {");
});

const dist = path.join(import.meta.dirname, "../dist/cdn");

test.each(readdirSync(dist).filter((name) => name.endsWith(".js")))(
  "%s has no syntax that Safari 15.4 cannot read: no static block, nothing that looks behind",
  (name) => {
    const code = readFileSync(path.join(dist, name), "utf8");
    expect(code.match(/\bstatic\s*\{|\(\?<[!=]/g)).toBeNull();
  },
);
