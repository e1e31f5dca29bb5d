import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { writing } from "./writing.js";

test("what the system refuses is told in its own words; a fault of the program is none of it", () => {
  const folder = import.meta.dirname;
  expect(writing("out.json", () => 7)).toEqual({ ok: true, value: 7 });
  expect(writing("out.json", () => writeFileSync(path.join(folder, "absent", "out.json"), ""))).toMatchObject({
    problems: [{ code: "folder-not-writable", path: "out.json", facts: { cause: expect.stringContaining("ENOENT") } }],
  });
  expect(() =>
    writing("out.json", () => {
      throw new TypeError("a fault");
    }),
  ).toThrow("a fault");
});
