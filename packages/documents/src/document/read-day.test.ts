import { expect, test } from "vitest";
import { readDay } from "./read-day.js";

test.each([
  ["04/12/2026", "2026-12-04"],
  [" 4-12-2026 ", "2026-12-04"],
  ["2026-12-04", "2026-12-04"],
  ["29/02/2028", "2028-02-29"],
  ["29/02/2027", null],
  ["2026-1-5", null],
  ["04/12/26", null],
  ["", null],
])("%j is %j", (text, day) => expect(readDay(text)).toBe(day));
