import { describe, expect, test } from "vitest";
import { ENCODED, frame, jpeg, scan, segment } from "../../test/pictures.ts";
import { withoutMetadata } from "./jpeg-metadata.ts";

const words = (text: string) => [...Buffer.from(text)];
const unended = [...ENCODED.subarray(0, -2)];
/** Of one bit each: the first difference is nothing, and so is the rest of the block. */
const CODES = [
  ...segment(0xc4, [0x00, 1, ...Array.from({ length: 15 }, () => 0), 0]),
  ...segment(0xc4, [0x10, 1, ...Array.from({ length: 15 }, () => 0), 0]),
];
const two = (code = 0xc0) => segment(code, [8, 0, 8, 0, 8, 2, 1, 0x11, 0, 2, 0x11, 0]);
const scanOf = (id: number, entropy: readonly number[]) => [...segment(0xda, [1, id, 0, 0, 63, 0]), ...entropy];

describe("a picture whose data are all there ends with its last block", () => {
  test.each([
    ["nothing follows, no end marker either", []],
    ["notes of a phone in the place of the end marker", words("SEFH GPS 18.3428 SEFT")],
    ["the same with what looks like an end marker", [...words("GPS 18.3428"), 0xff, 0xd9]],
    ["a second picture, as of a film or of a depth map", [...ENCODED]],
    [
      "what looks like a comment and another scan",
      [0xff, 0xfe, 0, 6, ...words("GPS "), ...scanOf(1, words("18.3428"))],
    ],
    ["bytes before the end marker", [0, 0, ...words("18.3428"), 0xff, 0xd9, ...words("18.3428")]],
  ])("%s", (_, hung) => expect(withoutMetadata(new Uint8Array([...unended, ...hung]))).toEqual(ENCODED));

  test("restarts are counted", () => {
    const every = (units: number) => segment(0xdd, [0, units]);
    const wide = segment(0xc0, [8, 0, 8, 0, 24, 1, 1, 0x11, 0]);
    const restarted = [0x3f, 0xff, 0xd0, 0x3f, 0xff, 0xd1, 0x3f];
    const picture = jpeg(CODES, every(1), wide, scan(restarted));
    expect(withoutMetadata(jpeg(CODES, every(1), wide, scan([...restarted, ...words("18.3428")])))).toEqual(picture);
  });

  test("a component a scan: the last of them ends it", () => {
    const picture = jpeg(CODES, two(), scanOf(1, [0x3f]), scanOf(2, [0x3f]));
    expect(withoutMetadata(picture)).toEqual(picture);
    expect(withoutMetadata(new Uint8Array([...picture.subarray(0, -2), ...words("18.3428")]))).toEqual(picture);
  });
});

test("a progressive picture without an end keeps the scans that have one", () => {
  const [first, last] = [scan([0x3f]), scan([0x12, ...words("GPS 18.3428")])];
  const open = jpeg(CODES, frame(0xc2), first, last).subarray(0, -2);
  expect(withoutMetadata(open)).toEqual(jpeg(CODES, frame(0xc2), first));
  const half = jpeg(CODES, two(0xc2), scanOf(1, [0x3f]), scanOf(2, [0x3f])).subarray(0, -2);
  expect(withoutMetadata(half)).toBeNull();
});

describe("a picture that is not all there", () => {
  test("is refused wherever it is cut off", () => {
    for (let length = 0; length < unended.length; length++)
      expect(withoutMetadata(ENCODED.subarray(0, length)), `${length} bytes`).toBeNull();
  });

  test("is taken as it is where its end was set behind what there is", () => {
    const short = new Uint8Array([...unended.slice(0, -40), 0xff, 0xd9]);
    expect(withoutMetadata(short)).toEqual(short);
  });
});
