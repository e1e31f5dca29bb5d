import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { within } from "./within.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a promise that is kept or broken leaves no timer behind", async () => {
  expect(await within(30_000, Promise.resolve("here"))).toBe("here");
  expect(await within(30_000, Promise.reject(new Error("gone")), "late")).toBe("late");
  expect(vi.getTimerCount()).toBe(0);
});

test("one that is not kept in time is late", async () => {
  const waiting = within(30_000, new Promise(() => {}), "late");
  vi.advanceTimersByTime(30_000);
  expect(await waiting).toBe("late");
});
