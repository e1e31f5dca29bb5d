import { expect, test } from "vitest";
import { workQueue } from "./work-queue.ts";

/** Work that ends when the test says so. */
function held() {
  let end!: (value: string) => void;
  const promise = new Promise<string>((resolve) => (end = resolve));
  return { work: () => promise, end: (value: string) => end(value) };
}

test("so many run, so many wait in the order they came, and the rest is turned away at once", async () => {
  const run = workQueue({ atOnce: 1, waiting: 1 });
  const [one, order] = [held(), [] as string[]];
  const first = run(one.work);
  const second = run(async () => order.push("second"));
  expect(await run(async () => order.push("third"))).toBeNull();
  expect(order).toEqual([]);
  one.end("first");
  expect([await first, await second]).toEqual([{ value: "first" }, { value: 1 }]);
  expect(await run(async () => "free again")).toEqual({ value: "free again" });
});

test("work that fails frees its place", async () => {
  const run = workQueue({ atOnce: 1, waiting: 0 });
  await expect(run(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await run(async () => "after")).toEqual({ value: "after" });
});
