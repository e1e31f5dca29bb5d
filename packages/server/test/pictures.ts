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
export const XMP = segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<?xpacket begin?>");
export const IPTC = segment(0xed, "Photoshop 3.0\x008BIM city Hà Tĩnh");
export const COMMENT = segment(0xfe, "Chụp ở nhà tôi");
export const ICC = segment(0xe2, "ICC_PROFILE\0\x01\x01 profile");
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
