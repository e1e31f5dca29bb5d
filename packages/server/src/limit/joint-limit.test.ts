import { expect, test } from "vitest";
import { jointLimit } from "./joint-limit.ts";

const rates = [
  { burst: 2, perMinute: 60 },
  { burst: 3, perMinute: 6 },
];

test("whoever changes addresses is bounded by the limit for all", () => {
  const limit = jointLimit(rates);
  expect(["a", "b", "c", "d"].map((client) => limit.take([client, "all"], 0))).toEqual([0, 0, 0, 10]);
});

test("what one limit refuses, none of them counts", () => {
  const limit = jointLimit(rates);
  for (let time = 0; time < 50; time++) limit.take(["a", "all"], 0);
  expect([limit.take(["b", "all"], 0), limit.take(["b", "all"], 0)]).toEqual([0, 10]);
});

test("who has no name is counted among all alone", () => {
  const limit = jointLimit(rates);
  expect([1, 2, 3, 4].map(() => limit.take([undefined, "all"], 0))).toEqual([0, 0, 0, 10]);
  limit.giveBack([undefined, "all"], 0);
  expect(limit.take([undefined, "all"], 0)).toBe(0);
});
