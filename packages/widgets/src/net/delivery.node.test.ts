import { expect, test } from "vitest";
import { delayAfter } from "./delivery.js";

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
