import { expect, test } from "vitest";
import { randomBytes } from "./random-bytes.js";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

test("as many bytes as were asked for, also none, and more than are drawn at once", () => {
  expect([0, 1, 16, 4_096, 10_000].map((bytes) => randomBytes(bytes).length)).toEqual([0, 1, 16, 4_096, 10_000]);
});

test("nobody is given what another was given, and nobody can change it", () => {
  const seen = Array.from({ length: 5_000 }, () => randomBytes(16));
  expect(new Set(seen.map(hex)).size).toBe(5_000);
  const own = randomBytes(16);
  const before = hex(own);
  for (let more = 0; more < 1_000; more++) randomBytes(16).fill(7);
  expect(hex(own)).toBe(before);
  expect(own.buffer.byteLength).toBe(16);
});

test("every bit is drawn, before the source is asked again and after", () => {
  const ones = Array.from({ length: 8 }, () => 0);
  for (let draws = 0; draws < 1_000; draws++)
    for (const byte of randomBytes(24)) for (let bit = 0; bit < 8; bit++) ones[bit]! += (byte >> bit) & 1;
  // Of 24,000 a half, within 8 standard deviations.
  for (const count of ones) expect(Math.abs(count - 12_000)).toBeLessThan(8 * Math.sqrt(6_000));
});
