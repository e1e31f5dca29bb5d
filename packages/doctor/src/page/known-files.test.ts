import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { INSIDE_DANVAN, LOADER_MARK, PARTS_OF } from "./known-files.js";

const cdn = path.dirname(fileURLToPath(import.meta.resolve("@danvan/widgets/cdn/loader.min.js")));
const read = (name: string) => readFileSync(path.join(cdn, `${name}.min.js`), "utf8");
const names = readdirSync(cdn).flatMap((file) => (file.endsWith(".min.js") ? [file.slice(0, -7)] : []));

/** Files that a file of the build asks for; English stands apart, for it depends on the page. */
const askedBy = (code: string) => names.filter((name) => name !== "en" && code.includes(`("${name}")`)).toSorted();

test.each(Object.entries(PARTS_OF))("%s asks for what the doctor looks for", (tag, { needed, wanted }) => {
  const asked = askedBy(read(tag)).filter((name) => name !== tag);
  expect([...needed, ...wanted].toSorted()).toEqual(asked);
});

test("the file of all elements asks for the rest", () => {
  const all = Object.values(PARTS_OF).flatMap(({ needed, wanted }) => [...needed, ...wanted]);
  const asked = new Set(all.filter((name) => !INSIDE_DANVAN.includes(name)));
  expect(askedBy(read("danvan")).filter((name) => !name.startsWith("dv-"))).toEqual([...asked].toSorted());
});

test("the loader is known by its words", () => {
  expect(read("loader")).toContain(LOADER_MARK);
});
