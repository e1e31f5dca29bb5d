import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  EXIF,
  exif,
  type ExifChanges,
  type Field,
  LONG,
  MAKE,
  ONLY,
  orientation,
  SHORT,
  XMP,
} from "../../test/pictures.ts";
import { isExif, orientationOf, orientationSegment } from "./exif-orientation.ts";

/** A segment from its length on, as it stands behind its marker. */
const behindMarker = (segment: readonly number[]) => new Uint8Array(segment.slice(2));
const read = (segment: readonly number[]) => orientationOf(behindMarker(segment));

const ORDERS = [
  ["little-endian", true],
  ["big-endian", false],
] as const;

describe.each(ORDERS)("%s", (_, isLittle) => {
  test.each([2, 3, 4, 5, 6, 7, 8])("orientation %i is read", (value) => {
    expect(read(exif([MAKE, orientation(value)], isLittle))).toBe(value);
    expect(read(exif([orientation(value)], isLittle))).toBe(value);
  });

  test.each<[string, readonly Field[], ExifChanges?]>([
    ["a picture as it lies", [MAKE, orientation(1)]],
    ["a value that is none", [orientation(0)]],
    ["a value above eight", [orientation(9)]],
    ["a value whose low byte alone is one", [orientation(0x0106)]],
    ["no such field", [MAKE]],
    ["a field of another type", [[0x0112, LONG, 1, 6]]],
    ["more values than one, which stand elsewhere", [[0x0112, SHORT, 3, 6]]],
    ["an order of bytes that is none", [orientation(6)], { order: "IM" }],
    ["another magic number", [orientation(6)], { magic: 43 }],
    ["a directory that is said to lie over the header", [orientation(6)], { start: 0 }],
    ["a directory behind the end", [orientation(6)], { start: 0xffff_ffff }],
    ["a directory of which one byte is left", [orientation(6)], { start: 74 }],
    ["more fields than there is room for", [orientation(6)], { count: 0xffff }],
    ["no field", [orientation(6)], { count: 0 }],
    ["the field in the next directory only, which is the thumbnail's", [MAKE], { next: 8 }],
  ])("nothing is told by %s", (_what, fields, changes) => expect(read(exif(fields, isLittle, changes))).toBeNull());

  test("a directory that names itself as the next one ends all the same", () =>
    expect(read(exif([MAKE, orientation(6)], isLittle, { next: 8 }))).toBe(6));

  test("what is cut off anywhere is read as far as it is whole, or not at all", () => {
    const whole = behindMarker(exif([orientation(6)], isLittle));
    const directoryEnd = 2 + 6 + 8 + 2 + 2 * 12 + 4;
    for (let length = 8; length <= whole.length; length++)
      expect(orientationOf(whole.subarray(0, length)), `${length} bytes`).toBe(length < directoryEnd ? null : 6);
  });
});

test("nothing is read outside the segment: bytes behind it that would tell are not asked", () => {
  const bytes = behindMarker(exif([orientation(6)], true));
  expect(orientationOf(bytes.subarray(0, 20))).toBeNull();
  expect(orientationOf(bytes.subarray(0, 8 + 8 + 2 + 12))).toBeNull();
});

test("a segment is EXIF by its whole name", () => {
  expect(isExif(behindMarker(EXIF))).toBe(true);
  for (const other of [behindMarker(XMP), new Uint8Array([0, 5, 0x45, 0x78, 0x69]), new Uint8Array()])
    expect(isExif(other)).toBe(false);
});

test.each([2, 3, 4, 5, 6, 7, 8])("what is written for orientation %i says that and no more", (value) => {
  expect([...orientationSegment(value)]).toEqual(ONLY(value));
  expect(read([...orientationSegment(value)])).toBe(value);
});

test("any bytes end in a figure from 2 to 8 or in nothing, never in an error", () => {
  const ofPhone = fc.boolean().map((isLittle) => behindMarker(exif([MAKE, orientation(6)], isLittle)));
  const places = fc.array(fc.tuple(fc.nat({ max: 60 }), fc.integer({ min: 0, max: 255 })), { maxLength: 6 });
  fc.assert(
    fc.property(ofPhone, places, fc.nat({ max: 90 }), (segment, changes, length) => {
      const bytes = segment.slice(0, 8 + length);
      for (const [place, byte] of changes) if (8 + place < bytes.length) bytes[8 + place] = byte;
      const value = orientationOf(bytes);
      expect(value === null || (value >= 2 && value <= 8)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
