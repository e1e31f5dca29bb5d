const APP1 = 0xe1;
const NAME = "Exif\0\0";
/** Behind the marker: the segment's length, then the name, then a TIFF file of its own. */
const TIFF_AT = 2 + NAME.length;

const LITTLE_ENDIAN = 0x4949; // II
const BIG_ENDIAN = 0x4d4d; // MM
const MAGIC = 42;
const HEADER_BYTES = 8;
const ENTRY_BYTES = 12;

const ORIENTATION = 0x0112;
const SHORT = 3;
/** As it lies: what a picture without the tag is taken for. */
const AS_IT_LIES = 1;
const LAST = 8;

/** Whether an APP1 segment, its length included, says that it is EXIF. */
export const isExif = (segment: Uint8Array): boolean =>
  [...NAME].every((sign, index) => segment[2 + index] === sign.charCodeAt(0));

/**
 * How a picture has to be turned or mirrored to be seen upright (CIPA DC-008 4.6.4, tag 274), from the first directory of its EXIF (TIFF
 * 6.0 section 2). No pointer is followed but the one to that directory, and nothing is read outside the segment.
 *
 * @param segment an EXIF segment, from its length on
 * @returns 2 to 8; `null` for 1, for no such tag, and for EXIF that is broken anywhere on the way to it
 */
export function orientationOf(segment: Uint8Array): number | null {
  const tiff = new DataView(segment.buffer, segment.byteOffset + TIFF_AT, segment.byteLength - TIFF_AT);
  if (tiff.byteLength < HEADER_BYTES) return null;
  const order = tiff.getUint16(0);
  if (order !== LITTLE_ENDIAN && order !== BIG_ENDIAN) return null;
  const isLittle = order === LITTLE_ENDIAN;
  if (tiff.getUint16(2, isLittle) !== MAGIC) return null;
  const start = tiff.getUint32(4, isLittle);
  if (start < HEADER_BYTES || start + 2 > tiff.byteLength) return null;
  const first = start + 2;
  const end = first + tiff.getUint16(start, isLittle) * ENTRY_BYTES;
  // A directory ends with the place of the next one. Asked for whole, it is never shorter than what is written in its stead.
  if (end + 4 > tiff.byteLength) return null;
  for (let entry = first; entry < end; entry += ENTRY_BYTES) {
    if (tiff.getUint16(entry, isLittle) !== ORIENTATION) continue;
    const isOne = tiff.getUint16(entry + 2, isLittle) === SHORT && tiff.getUint32(entry + 4, isLittle) === 1;
    const orientation = tiff.getUint16(entry + 8, isLittle); // the first two of the four bytes, in either order
    return isOne && orientation > AS_IT_LIES && orientation <= LAST ? orientation : null;
  }
  return null;
}

/** The least EXIF segment, marker included, that says only how the picture has to be turned. */
export function orientationSegment(orientation: number): Uint8Array {
  const header = [0x4d, 0x4d, 0, MAGIC, 0, 0, 0, HEADER_BYTES];
  const entry = [ORIENTATION >> 8, ORIENTATION & 0xff, 0, SHORT, 0, 0, 0, 1, 0, orientation, 0, 0];
  const tiff = [...header, 0, 1, ...entry, 0, 0, 0, 0]; // one entry, and no other directory
  const name = [...NAME].map((sign) => sign.charCodeAt(0));
  return new Uint8Array([0xff, APP1, 0, TIFF_AT + tiff.length, ...name, ...tiff]);
}
