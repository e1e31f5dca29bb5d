import { expect, test } from "vitest";
import { together } from "./together.js";

test("gives what each gave, in their order", async () => {
  expect(await together([Promise.resolve(1), Promise.resolve("two")])).toEqual([1, "two"]);
});

test("tells the failure that came first, and only when everything has ended", async () => {
  const ended: string[] = [];
  const later = Promise.resolve().then(() => Promise.reject(new Error("caused by the other")));
  const longest = Promise.resolve()
    .then(() => {})
    .then(() => {})
    .then(() => void ended.push("longest"));
  const work = together([later, Promise.reject(new Error("first")), longest]);
  await expect(work).rejects.toThrow("first");
  expect(ended).toEqual(["longest"]);
});
