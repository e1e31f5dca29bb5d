import { expect, test, vi } from "vitest";
import { keptReadings } from "./kept-readings.ts";

test("a question is read once, shared by who asks meanwhile, and again when it was forgotten, failed or was not whole", async () => {
  const kept = keptReadings(2);
  const read = vi.fn(async () => 1);
  await Promise.all([kept.at("a", read), kept.at("a", read)]);
  await kept.at("a", read);
  expect(read).toHaveBeenCalledTimes(1);
  kept.forget();
  await kept.at("a", read);
  expect(read).toHaveBeenCalledTimes(2);
  await kept.at("b", read, () => false);
  await kept.at("b", read);
  expect(read).toHaveBeenCalledTimes(4);
  await expect(kept.at("c", () => Promise.reject(new Error("away")))).rejects.toThrow("away");
  expect(await kept.at("c", read)).toBe(1);
});

test("the oldest question goes when there are too many", async () => {
  const kept = keptReadings(2);
  const read = vi.fn(async () => 1);
  for (const question of ["a", "b", "c", "b", "a"]) await kept.at(question, read);
  expect(read).toHaveBeenCalledTimes(4);
});

test("what is forgotten of one agency is kept of the others", async () => {
  const kept = keptReadings<{ readonly agency: string; readonly day: number }>(9);
  const read = vi.fn(async () => 1);
  const questions = [
    { agency: "a", day: 1 },
    { agency: "a", day: 2 },
    { agency: "b", day: 1 },
  ];
  for (const question of questions) await kept.at(question, read);
  kept.forget(({ agency }) => agency === "a");
  for (const question of questions) await kept.at(question, read);
  expect(read).toHaveBeenCalledTimes(5);
});
