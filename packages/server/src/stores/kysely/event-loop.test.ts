import { expect, test } from "vitest";
import { idleTimer, timer } from "./event-loop.ts";

/** What keeps this process alive. */
const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

test("a pause that somebody waits for keeps a program alive that has nothing else to do; one that nobody waits for does not", async () => {
  const before = timers();
  const waited = timer(0);
  expect(timers()).toBe(before + 1);
  const idle = idleTimer(0);
  expect(timers()).toBe(before + 1);
  await Promise.all([waited, idle]);
});
