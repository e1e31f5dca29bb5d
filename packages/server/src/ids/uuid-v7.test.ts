import { expect, test } from "vitest";
import { uuidV7, uuidV7Floor } from "./uuid-v7.ts";

const AT = "2026-11-22T09:00:00.000Z";
const ones = new Uint8Array(8).fill(0xff);

test("an identifier has the form of RFC 9562: version 7, variant 10", () => {
  expect(uuidV7(AT, 5, ones)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7005-bfff-ffffffffffff$/);
  expect(uuidV7Floor("2026-11-22T09:00:00.000Z")).toBe("01a2027b-d680-7000-8000-000000000000");
});

test("identifiers sort by instant, then by place, whatever is random", () => {
  const later = "2026-11-22T09:00:00.001Z";
  const sorted = [uuidV7(AT, 0, ones), uuidV7(AT, 1, new Uint8Array(8)), uuidV7Floor(later), uuidV7(later, 0, ones)];
  expect(sorted.toSorted()).toEqual(sorted);
});

test.each([
  ["not an instant", 0, ones],
  ["1969-12-31T23:59:59.999Z", 0, ones],
  [AT, -1, ones],
  [AT, 4096, ones],
  [AT, 0, new Uint8Array(7)],
])("%s, place %i is misuse", (at, place, random) => {
  expect(() => uuidV7(at, place, random)).toThrow(/uuid-input-invalid/);
});
