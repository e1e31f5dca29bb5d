import { createHash } from "node:crypto";
import { expect, test, vi } from "vitest";
import type { Delivery } from "../../net/delivery.js";
import { doWork } from "./do-work.js";
import { work } from "./work.js";

const zeros = (text: string) => Math.clz32(createHash("sha256").update(text).digest().readUInt32BE());
const wanted = (challenge: string) => ({
  code: "work-wanted",
  status: 429,
  problems: [{ code: "work-wanted", path: "", facts: { retryAfterSeconds: 60, challenge } }],
});

test("the number that is found is one that another program takes", async () => {
  const proof = await work("9.abc.0f.1e", () => false);
  expect(proof).toMatch(/^9\.abc\.0f\.1e\.\d+$/);
  expect(zeros(proof!)).toBeGreaterThanOrEqual(9);
});

test("too much is not worked on, nor what is no challenge, nor what nobody waits for", async () => {
  expect(await work("23.abc.0f.1e", () => false)).toBeUndefined();
  expect(await work("x", () => false)).toBeUndefined();
  expect(await work("22.abc.0f.1e", () => true)).toBeUndefined();
});

test("a challenge is worked on once however often its card is drawn, and the message is then sent at once", async () => {
  const wake = vi.fn();
  const delivery: Delivery = { wake };
  await Promise.all([doWork(delivery, wanted("4.a.b.c")), doWork(delivery, wanted("4.a.b.c"))]);
  expect(wake).toHaveBeenCalledOnce();
  expect(zeros(delivery.headers!["proof-of-work"]!)).toBeGreaterThanOrEqual(4);
  await doWork(delivery, wanted("5.a.b.d"));
  expect(wake).toHaveBeenCalledTimes(2);
  expect(delivery.headers!["proof-of-work"]).toMatch(/^5\./);
});
