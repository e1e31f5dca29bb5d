import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import {
  ADOBE,
  COMMENT,
  EXIF,
  exif,
  frame,
  ICC,
  NO_ICC,
  IPTC,
  jpeg,
  JFIF,
  JFIF_WITH_THUMBNAIL,
  MAKE,
  ONLY,
  orientation,
  scan,
  segment,
  TABLES,
  XMP,
} from "../../test/pictures.ts";
import { withoutMetadata } from "./jpeg-metadata.ts";

const SCAN = [0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd7, 0x78];
const text = (bytes: Uint8Array | null) => Buffer.from(bytes ?? []).toString("latin1");

describe("what tells about a person goes", () => {
  test.each([
    ["EXIF, with the position", EXIF, "GPSLatitude"],
    ["XMP", XMP, "xpacket"],
    ["IPTC", IPTC, "Photoshop"],
    ["a comment", COMMENT, "Chụp ở nhà"],
    ["a maker's note in a segment of its own", segment(0xe5, "MAKERNOTE of a phone"), "MAKERNOTE"],
    ["a second picture behind the profile's marker", segment(0xe2, "MPF\0 another picture"), "another picture"],
    ["JFXX with a thumbnail", segment(0xe0, "JFXX\0 thumbnail"), "thumbnail"],
  ])("%s", (_, hidden, words) => {
    const bytes = jpeg(JFIF, hidden, TABLES, frame(), scan(SCAN));
    expect(text(bytes)).toContain(Buffer.from(words).toString("latin1"));
    expect(withoutMetadata(bytes)).toEqual(jpeg(JFIF, TABLES, frame(), scan(SCAN)));
  });

  test("the thumbnail in the first segment, whose other figures stay", () =>
    expect(withoutMetadata(jpeg(JFIF_WITH_THUMBNAIL, TABLES, frame(), scan(SCAN)))).toEqual(
      jpeg(JFIF, TABLES, frame(), scan(SCAN)),
    ));

  test("what hangs on behind the end, such as the film of a moving photograph", () => {
    const picture = jpeg(JFIF, TABLES, frame(), scan(SCAN));
    expect(withoutMetadata(new Uint8Array([...picture, ...Buffer.from("ftypmp42 film")]))).toEqual(picture);
  });

  test("what stands between the scans of a progressive picture", () => {
    const parts = [frame(0xc2), scan(SCAN), TABLES, scan([1, 2, 3])] as const;
    expect(withoutMetadata(jpeg(frame(0xc2), scan(SCAN), COMMENT, EXIF, TABLES, scan([1, 2, 3])))).toEqual(
      jpeg(...parts),
    );
  });
});

describe("what a picture needs stays", () => {
  test("colour profile and colour transform", () => {
    const picture = jpeg(JFIF, ICC, ADOBE, TABLES, frame(), scan(SCAN));
    expect(withoutMetadata(picture)).toEqual(picture);
  });

  test("of what calls itself a colour profile only a colour space", () => {
    for (const hidden of NO_ICC)
      expect(withoutMetadata(jpeg(JFIF, hidden, TABLES, frame(), scan(SCAN)))).toEqual(
        jpeg(JFIF, TABLES, frame(), scan(SCAN)),
      );
  });

  test.each([0x02, 0x20, 0xbf, 0xc8, 0xf0, 0xf7, 0xfd])("no segment of the reserved marker %i", (code) =>
    expect(withoutMetadata(jpeg(JFIF, segment(code, "GPS 18.3428"), TABLES, frame(), scan(SCAN)))).toEqual(
      jpeg(JFIF, TABLES, frame(), scan(SCAN)),
    ),
  );

  test.each([2, 3, 4, 5, 6, 7, 8])("orientation %i, and nothing else of EXIF", (value) => {
    for (const isLittle of [true, false]) {
      const hidden = exif([MAKE, orientation(value)], isLittle);
      const clean = withoutMetadata(jpeg(hidden, JFIF, XMP, TABLES, frame(), scan(SCAN)));
      expect(text(jpeg(hidden))).toContain("GPSLatitude");
      expect(clean).toEqual(jpeg(ONLY(value), JFIF, TABLES, frame(), scan(SCAN)));
    }
  });

  test("of a picture that is to be seen as it lies no EXIF at all", () => {
    for (const isLittle of [true, false])
      expect(withoutMetadata(jpeg(exif([orientation(1)], isLittle), TABLES, frame(), scan(SCAN)))).toEqual(
        jpeg(TABLES, frame(), scan(SCAN)),
      );
  });

  test("of several EXIF segments the first one says it, and none behind a scan", () => {
    const [left, right] = [exif([orientation(6)], true), exif([orientation(8)], false)];
    expect(withoutMetadata(jpeg(left, right, frame(), scan(SCAN), right))).toEqual(jpeg(ONLY(6), frame(), scan(SCAN)));
    expect(withoutMetadata(jpeg(EXIF, right, frame(), scan(SCAN)))).toEqual(jpeg(frame(), scan(SCAN)));
    expect(withoutMetadata(jpeg(frame(0xc2), scan(SCAN), left, scan(SCAN)))).toEqual(
      jpeg(frame(0xc2), scan(SCAN), scan(SCAN)),
    );
  });

  test("every byte of a scan, stuffed bytes, restarts and fill bytes before a marker included", () => {
    // Entropy-coded bytes: an FF is always followed by 00 or a restart (T.81 B.1.1.5).
    const entropy = fc
      .array(
        fc.oneof(
          fc.integer({ min: 0, max: 0xfe }).map((byte) => [byte]),
          fc.constantFrom([0xff, 0], [0xff, 0xd3]),
        ),
        {
          minLength: 1,
          maxLength: 200,
        },
      )
      .map((pieces) => pieces.flat());
    const hidden = fc.array(fc.constantFrom(EXIF, XMP, IPTC, COMMENT), { maxLength: 4 });
    fc.assert(
      fc.property(entropy, hidden, hidden, fc.integer({ min: 0, max: 3 }), (bytes, before, between, fill) => {
        const fillers = Array.from({ length: fill }, () => 0xff);
        const full = jpeg(
          JFIF,
          ...before,
          TABLES,
          frame(),
          ...between,
          scan(bytes),
          fillers,
          TABLES,
          ...before,
          scan(bytes),
        );
        expect(withoutMetadata(full)).toEqual(jpeg(JFIF, TABLES, frame(), scan(bytes), fillers, TABLES, scan(bytes)));
      }),
    );
  });

  test("to clean twice is to clean once", () => {
    const turned = exif([orientation(6)], true);
    const once = withoutMetadata(jpeg(JFIF_WITH_THUMBNAIL, turned, ICC, TABLES, frame(), scan(SCAN), COMMENT));
    expect(withoutMetadata(once!)).toEqual(once);
  });
});

describe("what is no whole picture is refused", () => {
  const picture = jpeg(JFIF, EXIF, TABLES, frame(), scan(SCAN));

  test("cut off anywhere", () => {
    for (let length = 0; length < picture.length; length++)
      expect(withoutMetadata(picture.subarray(0, length)), `${length} bytes`).toBeNull();
  });

  test.each([
    ["nothing", new Uint8Array()],
    ["a page that begins like a picture", new Uint8Array([0xff, 0xd8, 0xff, ...Buffer.from("<html><script>alert(1)")])],
    ["no frame", jpeg(JFIF, TABLES, scan(SCAN))],
    ["no scan", jpeg(JFIF, TABLES, frame())],
    ["an empty scan", jpeg(JFIF, TABLES, frame(), scan([]))],
    [
      "a segment that says it is longer than the file",
      new Uint8Array([...jpeg(JFIF).subarray(0, -2), 0xff, 0xdb, 0xff, 0xff]),
    ],
    ["a segment that says it is shorter than its own length", jpeg([0xff, 0xdb, 0, 1], frame(), scan(SCAN))],
    ["a second beginning", jpeg(JFIF, [0xff, 0xd8], TABLES, frame(), scan(SCAN))],
  ])("%s", (_, bytes) => expect(withoutMetadata(bytes)).toBeNull());

  test("an EXIF segment of any bytes goes or leaves its orientation; the picture is the same and no longer than it was", () => {
    const header = fc.constantFrom([], [0x49, 0x49, 42, 0, 8, 0, 0, 0], [0x4d, 0x4d, 0, 42, 0, 0, 0, 8]);
    const left = [[], ...[2, 3, 4, 5, 6, 7, 8].map(ONLY)].map((part) => text(jpeg(part, frame(), scan(SCAN))));
    fc.assert(
      fc.property(header, fc.uint8Array({ maxLength: 120 }), (begins, bytes) => {
        const hidden = segment(0xe1, [...Buffer.from("Exif\0\0"), ...begins, ...bytes]);
        const whole = jpeg(hidden, frame(), scan(SCAN));
        const clean = withoutMetadata(whole);
        expect(left).toContain(text(clean));
        expect(clean!.length).toBeLessThanOrEqual(whole.length);
      }),
    );
  });

  test("any bytes at all end in a picture or a refusal, never in an error", () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const result = withoutMetadata(new Uint8Array([0xff, 0xd8, 0xff, ...bytes]));
        expect(result === null || result.length <= bytes.length + 3).toBe(true);
      }),
    ));
});

describe("what would cost its reader too much is no picture", () => {
  const sized = (height: number, width: number) =>
    segment(0xc0, [8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]);

  test.each([[COMMENT.slice(0, 2).concat(0, 2)], [segment(0xdb, [])], [segment(0xe2, [])], [[0xff, 0xda, 0, 2, 1]]])(
    "more segments than a camera makes, of any kind: %#",
    (empty) => {
      const many = Array.from({ length: 2_001 }, () => empty).flat();
      expect(withoutMetadata(jpeg(TABLES, frame(), many, scan(SCAN)))).toBeNull();
    },
  );

  test.each([
    [65_535, 65_535],
    [0, 8],
    [8, 0],
    [20_000, 20_000],
  ])("%i × %i pixels", (height, width) =>
    expect(withoutMetadata(jpeg(TABLES, sized(height, width), scan(SCAN)))).toBeNull(),
  );

  test("the largest photograph of a telephone is one", () =>
    expect(withoutMetadata(jpeg(TABLES, sized(12_240, 16_320), scan(SCAN)))).not.toBeNull());
});

test("a scan that is told again and again is looked up once: a small file names two thousand", () => {
  let lookedUp = 0;
  vi.stubGlobal(
    "Uint16Array",
    class extends Uint16Array {
      constructor(length: number) {
        super(length);
        lookedUp++;
      }
    },
  );
  const empty = scan([]);
  const picture = jpeg(JFIF, TABLES, segment(0xc4, [0x10, 1, ...Array.from({ length: 15 }, () => 0), 0]), frame());
  withoutMetadata(new Uint8Array([...picture.subarray(0, -2), ...Array.from({ length: 1_000 }, () => empty).flat()]));
  vi.unstubAllGlobals();
  expect(lookedUp).toBe(2);
});
