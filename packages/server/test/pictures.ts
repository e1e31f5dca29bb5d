/** JPEG files put together from their segments (ITU-T T.81 Annex B), and the least PDF that is one. */

type Bytes = readonly number[];

const words = (text: string) => [...Buffer.from(text)];

/** A segment: marker, length, data. */
export const segment = (code: number, data: string | Bytes): Bytes => {
  const bytes = typeof data === "string" ? words(data) : data;
  return [0xff, code, (bytes.length + 2) >> 8, (bytes.length + 2) & 0xff, ...bytes];
};

export const JFIF = segment(0xe0, [...words("JFIF\0"), 1, 1, 0, 0, 72, 0, 72, 0, 0]);
/** The same with a thumbnail of one red pixel. */
export const JFIF_WITH_THUMBNAIL = segment(0xe0, [...words("JFIF\0"), 1, 1, 0, 0, 72, 0, 72, 1, 1, 255, 0, 0]);
export const EXIF = segment(0xe1, "Exif\0\0MM\0*\0\0\0\x08 GPSLatitude 18.3428");

/** A field of a TIFF directory: tag, type, count, and a value that fits into it. */
export type Field = readonly [tag: number, type: number, count: number, value: number];
const GPS_POINTER = 0x8825;

/** What {@link exif} may be told to do otherwise than it should. */
export interface ExifChanges {
  readonly order?: string;
  readonly magic?: number;
  /** Where the first directory is said to be. */
  readonly start?: number;
  /** How many fields it is said to have. */
  readonly count?: number;
  /** Where the next directory is said to be. */
  readonly next?: number;
}

/** An EXIF segment as a phone writes it (CIPA DC-008 4.5): some fields, and behind them the place where the photograph was taken. */
export function exif(fields: readonly Field[], isLittle: boolean, changes: ExifChanges = {}): Bytes {
  const bytes: number[] = [];
  const put = (value: number, size: number) => {
    const digits = Array.from({ length: size }, (_, digit) => (value >>> (8 * digit)) & 0xff);
    bytes.push(...(isLittle ? digits : digits.toReversed()));
  };
  const directory = (entries: readonly Field[], said: number, next: number) => {
    put(said, 2);
    for (const [tag, type, count, value] of entries) {
      const size = type === SHORT ? 2 : 4;
      for (const [number, length] of [
        [tag, 2],
        [type, 2],
        [count, 4],
        [value, size],
        [0, 4 - size],
      ] as const)
        put(number, length);
    }
    put(next, 4);
  };
  const { order = isLittle ? "II" : "MM", magic = 42, start = 8, next = 0 } = changes;
  bytes.push(...words(order));
  put(magic, 2);
  put(start, 4);
  const gpsAt = 8 + 2 + 12 * (fields.length + 1) + 4;
  directory([...fields, [GPS_POINTER, LONG, 1, gpsAt]], changes.count ?? fields.length + 1, next);
  directory([[1, 2, 2, 0x4e]], 1, 0); // GPSLatitudeRef: N
  return segment(0xe1, [...words("Exif\0\0"), ...bytes, ...words("GPSLatitude 18.3428")]);
}

export const SHORT = 3;
export const LONG = 4;
export const MAKE: Field = [0x010f, 2, 4, 0x50_68_6f_00];
export const orientation = (value: number): Field => [0x0112, SHORT, 1, value];

/** What is left of EXIF when only the orientation is. */
export const ONLY = (value: number): Bytes =>
  segment(0xe1, [
    ...words("Exif\0\0MM\0*\0\0\0\x08\0\x01"),
    ...words("\x01\x12\0\x03\0\0\0\x01\0"),
    value,
    ...words("\0".repeat(6)),
  ]);

export const XMP = segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<?xpacket begin?>");
export const IPTC = segment(0xed, "Photoshop 3.0\x008BIM city Hà Tĩnh");
export const COMMENT = segment(0xfe, "Chụp ở nhà tôi");
/** The least profile: its size, and at byte 36 the word that every one has. */
const profile = (size: number): Bytes => [
  0,
  0,
  size >> 8,
  size & 255,
  ...words("\0".repeat(32) + "acsp"),
  ...words("\0".repeat(size - 40)),
];
const icc = (data: Bytes, number = "\x01\x01") => segment(0xe2, [...words(`ICC_PROFILE\0${number}`), ...data]);
export const ICC = icc(profile(140));
/** The same name on what is no colour space: other bytes, half a profile, a size of its own, the profile of one single device. */
export const NO_ICC: readonly Bytes[] = [
  segment(0xe2, "ICC_PROFILE\0\x01\x01 GPS 18.3428"),
  icc(profile(140), "\x01\x02"),
  icc(profile(140).slice(0, 139)),
  icc([...profile(140).slice(0, 36), ...words("none"), ...profile(140).slice(40)]),
  icc(profile(5_000)),
];
export const ADOBE = segment(0xee, "Adobe\0d\0\0\0\0\x01");
/** One quantisation table and one Huffman table. */
export const TABLES: Bytes = [
  ...segment(0xdb, [0, ...Array.from({ length: 64 }, () => 1)]),
  ...segment(0xc4, [0, 1, ...Array.from({ length: 15 }, () => 0), 0]),
];
/** Eight by eight pixels of one component; `C2` makes it progressive. */
export const frame = (code = 0xc0): Bytes => segment(code, [8, 0, 8, 0, 8, 1, 1, 0x11, 0]);
export const scan = (entropy: Bytes): Bytes => [...segment(0xda, [1, 1, 0, 0, 63, 0]), ...entropy];

export const jpeg = (...parts: readonly Bytes[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array([0xff, 0xd8, ...parts.flat(), 0xff, 0xd9]);

/** A picture that an encoder wrote: 24 × 40 pixels, colours at half the size, in one scan. */
export const ENCODED = new Uint8Array(
  Buffer.from(
    [
      "/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAA",
      "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
      "AAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAA",
      "ABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1",
      "AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAP",
      "KnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADb/",
      "2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi",
      "9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAoABgDASIAAhEBAxEB/8QAGAABAQEB",
      "AQAAAAAAAAAAAAAAAAYEBQL/xAApEAABAQQKAQUAAAAAAAAAAAAAEQQFE1ECAxIhIiNBQlJxwRVhkaGi/8QAFwEBAQEBAAAAAAAAAAAAAAAABQ",
      "MEAv/EAB8RAAEEAwADAQAAAAAAAAAAAAIAAQMRBBIhEyKBYf/aAAwDAQACEQMRAD8AhKugq3m2rZlXH9HhloLbvkUDKzLbxy0OJvVWE9Fz6tgV",
      "cz8gsGRgW3mS2gLLIp1Zs2uKKd1BYl8vJZO5mWJjlp2S7ooLGvl5KB9sywcfLToZyo9j0ullMN5GC6tc93MCxMyW3sHdpNHpmyLE97KJ8zBlJp",
      "TfYW4kmKY/YW58U64qCx7+Pk2uJmWPj46dgDORzf4s91vX4triYFj5nHb2AAycn8jq80hbv1f/2Q==",
    ].join(""),
    "base64",
  ),
);

/** A photograph as a phone takes it, with where it was taken; `size` makes it that many bytes long. */
export function photo(size = 0): Uint8Array<ArrayBuffer> {
  const least = jpeg(JFIF, EXIF, TABLES, frame(), scan([]));
  return jpeg(
    JFIF,
    EXIF,
    TABLES,
    frame(),
    scan(Array.from({ length: Math.max(8, size - least.length) }, (_, at) => at % 251)),
  );
}

export const pdf = (): Uint8Array<ArrayBuffer> =>
  new Uint8Array(words("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n"));
