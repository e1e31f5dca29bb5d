import { expect, test } from "vitest";
import { rateLimit } from "./rate-limit.ts";

/** Milliseconds of a clock that nobody sets. */
const at = (seconds: number) => 86_400_000 + seconds * 1000;

test("a burst goes through, then as many as the refill gives; the wait is told in whole seconds", () => {
  const limit = rateLimit({ burst: 3, perMinute: 6 });
  expect([1, 2, 3].map(() => limit.take("a", at(0)))).toEqual([0, 0, 0]);
  expect(limit.take("a", at(0))).toBe(10);
  expect(limit.take("a", at(9))).toBe(1);
  expect(limit.take("a", at(10))).toBe(0);
  expect(limit.take("a", at(10))).toBe(10);
});

test("clients do not pay for one another, and a full bucket does not overflow", () => {
  const limit = rateLimit({ burst: 1, perMinute: 60 });
  expect([limit.take("a", at(0)), limit.take("b", at(0))]).toEqual([0, 0]);
  expect([limit.take("a", at(3600)), limit.take("a", at(3600))]).toEqual([0, 1]);
});

test("a clock that goes back neither refills nor breaks", () => {
  const limit = rateLimit({ burst: 1, perMinute: 60 });
  limit.take("a", at(10));
  expect(limit.take("a", at(0))).toBe(1);
});

test("what is given back can be taken again, and no more than was there", () => {
  const limit = rateLimit({ burst: 1, perMinute: 1 });
  limit.take("a", at(0));
  limit.giveBack("a", at(0));
  limit.giveBack("a", at(0));
  expect([limit.take("a", at(0)), limit.take("a", at(0))]).toEqual([0, 60]);
});

test("memory is bounded: of very many clients the one not seen for longest is forgotten", () => {
  const limit = rateLimit({ burst: 1, perMinute: 1 });
  for (let client = 0; client <= 10_000; client++) limit.take(String(client), at(0));
  expect(limit.take("10000", at(0))).toBeGreaterThan(0);
  expect(limit.take("0", at(0))).toBe(0);
});

test("names of any length take no room: they are told apart by their beginning", () => {
  const limit = rateLimit({ burst: 1, perMinute: 1 });
  const long = "x".repeat(1_000_000);
  expect([limit.take(`${long}a`, at(0)), limit.take(`${long}b`, at(0))]).toEqual([0, 60]);
});
