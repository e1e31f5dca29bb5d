import { expect, test } from "vitest";
import { bundle, deskSize, importSize, sizes } from "./size.mjs";

test.each(sizes())("$entry weighs $gzip bytes gzip, at most $bar", ({ gzip, bar }) =>
  expect(gzip).toBeLessThanOrEqual(bar),
);

test("the small elements of the officers' pages weigh 12 kB at most, brotli", () =>
  expect(deskSize()).toMatchObject({ holds: true }));

test("the README's import weighs at most what its bar says", async () =>
  expect(await importSize()).toMatchObject({ holds: true }));

test("one function of core's root weighs what it weighs from its own entry", async () => {
  const weighed = async (entry: string) =>
    (await bundle(`import { addDays } from "${entry}"; console.log(addDays("2026-01-31", 1));`)).length;
  expect(await weighed("@danvan/core")).toBe(await weighed("@danvan/core/calendar"));
});
