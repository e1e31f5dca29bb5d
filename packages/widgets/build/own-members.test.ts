import { expect, test } from "vitest";
import { minify } from "terser";
import { bundled } from "./bundled.stub.ts";
import { noOwnMembers, OWN_MEMBERS } from "./own-members.ts";

const built = (source: string) => bundled({ "main.js": source }, [noOwnMembers]);

test("members with _ are shortened, all others keep their names", async () => {
  const { code } = await minify(
    "export class A { open() { return this._secret + this.said + this._$AI + this._$litType$; } }",
    { module: true, mangle: { properties: { regex: OWN_MEMBERS } } },
  );
  expect(code).not.toMatch(/_secret|_\$AI/);
  expect(code).toContain("open()");
  expect(code).toContain("this.said");
  expect(code).toContain("this._$litType$");
});

test.each([
  "export const draw = (view) => view._now;",
  "export const part = { _name: 1 };",
  "export const part = (view) => { const { _name } = view; return _name; };",
  "export const part = { _draw() {} };",
])("%s fails the build: another file would look for the whole name", async (source) => {
  await expect(built(source)).rejects.toThrow(`begins without "_"`);
});

test.each([
  "export const draw = (view) => view.now;",
  "export const made = { _$litType$: 1 };",
  'export const sheet = "--_accent: red";',
  "export const all = (_, index) => index;",
])("%s builds", async (source) => expect(await built(source)).toContain("export"));
