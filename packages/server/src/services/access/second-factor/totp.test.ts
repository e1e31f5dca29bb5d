import { describe, expect, test } from "vitest";
import { fromBase32, toBase32, totpAt, totpStep } from "./totp.ts";

const SECRET = toBase32(new TextEncoder().encode("12345678901234567890"));

test.each([
  [0, "755224"],
  [1, "287082"],
  [2, "359152"],
  [9, "520489"],
])("step %i of RFC 4226, appendix D, is %s", async (step, code) =>
  expect(await totpAt(fromBase32(SECRET), step)).toBe(code),
);

test.each([
  ["1970-01-01T00:00:59.000Z", "287082"],
  ["2005-03-18T01:58:29.000Z", "081804"],
  ["2009-02-13T23:31:30.000Z", "005924"],
  ["2033-05-18T03:33:20.000Z", "279037"],
])("at %s the code of RFC 6238, appendix B, is %s", async (now, code) =>
  expect(await totpStep(SECRET, code, now, -1)).toBe(Math.floor(Date.parse(now) / 30_000)),
);

test.each([
  ["", ""],
  ["f", "MY"],
  ["fo", "MZXQ"],
  ["foo", "MZXW6"],
  ["foob", "MZXW6YQ"],
  ["fooba", "MZXW6YTB"],
  ["foobar", "MZXW6YTBOI"],
])("%j in base 32 is %s (RFC 4648)", (text, encoded) => {
  const bytes = new TextEncoder().encode(text);
  expect(toBase32(bytes)).toBe(encoded);
  expect(fromBase32(encoded)).toEqual(bytes);
});

describe("a code", () => {
  const at = (ms: number) => new Date(ms).toISOString();
  test("holds a step before and after its own, no longer", async () => {
    const code = await totpAt(fromBase32(SECRET), 100);
    for (const [ms, step] of [
      [98 * 30_000 + 29_999, null],
      [99 * 30_000, 100],
      [101 * 30_000 + 29_999, 100],
      [102 * 30_000, null],
    ] as const)
      expect(await totpStep(SECRET, code, at(ms), -1)).toBe(step);
  });

  test("is taken once, also when it is typed with a gap", async () => {
    const code = await totpAt(fromBase32(SECRET), 100);
    expect(await totpStep(SECRET, ` ${code.slice(0, 3)} ${code.slice(3)}`, at(3_000_000), 99)).toBe(100);
    expect(await totpStep(SECRET, code, at(3_000_000), 100)).toBeNull();
  });

  test.each(["", "12345", "1234567", "abcdef", "١٢٣٤٥٦"])("is never %j", async (typed) =>
    expect(await totpStep(SECRET, typed, at(0), -1)).toBeNull(),
  );
});
