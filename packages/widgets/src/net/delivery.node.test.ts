import { expect, test, vi } from "vitest";
import { type Delivery, delayAfter, deliver } from "./delivery.js";

const DAY_MS = 86_400_000;

test.each([
  [30, 30_000],
  [2_592_000, DAY_MS],
  [Infinity, DAY_MS],
  [Number("Wed, 21 Oct 2026 07:28:00 GMT"), 2_000],
  [-5, 2_000],
  [undefined, 2_000],
])(
  "a server that asks to wait %s seconds is asked again after %i ms: a longer timer would end at once",
  (asked, delay) => expect(delayAfter(0, asked, 1)).toBe(delay),
);

test("a connection that comes back while a request is on its way makes the next pause a short one again", async () => {
  const page = new EventTarget();
  const ends: AbortSignal[] = [];
  vi.stubGlobal("addEventListener", (name: string, hear: () => void, options: { signal: AbortSignal }) => {
    ends.push(options.signal);
    page.addEventListener(name, hear, options);
  });
  const pauses: number[] = [];
  vi.stubGlobal("setTimeout", (work: () => void, duration: number) => {
    pauses.push(duration);
    queueMicrotask(work);
  });
  const delivery: Delivery = {};
  let asked = 0;
  const ask = () => {
    if (++asked === 9) page.dispatchEvent(new Event("online"));
    delivery.stopped = asked > 9;
    return Promise.resolve({ ok: false as const, failure: { code: "unreachable", status: 0, problems: [] } });
  };
  await deliver(ask, () => {}, delivery);
  vi.unstubAllGlobals();
  expect(pauses[7]).toBeGreaterThan(100_000);
  expect(pauses[8]).toBeLessThanOrEqual(2_000);
  // A page that sends often would keep them all.
  expect(ends.map(({ aborted }) => aborted)).not.toContain(false);
});
