/** APP2 of ICC.1 Annex B.4: the segment's length, this name, its number and how many there are, then the profile. */
const NAME = "ICC_PROFILE\0";
const DATA = 2 + NAME.length + 2;
/** sRGB has 3,144 bytes, the wide spaces of telephones some 550; the profile of one single device, with its name and serial number, is larger. */
const PROFILE_MAX = 4_096;
/** Every profile has this word at its byte 36 (ICC.1 7.2). */
const SIGNATURE = "acsp";

/**
 * Whether a segment holds the profile of a colour space, whole: without it a picture of a wide space looks dull. Anything else of that name
 * may be anything at all.
 */
export function isColourSpace(segment: Uint8Array): boolean {
  const hasAt = (place: number, text: string) =>
    [...text].every((sign, index) => segment[place + index] === sign.charCodeAt(0));
  const length = new DataView(segment.buffer, segment.byteOffset, segment.byteLength);
  return (
    hasAt(2, `${NAME}\x01\x01`) &&
    segment.length >= DATA + 128 &&
    segment.length - DATA <= PROFILE_MAX &&
    length.getUint32(DATA) === segment.length - DATA &&
    hasAt(DATA + 36, SIGNATURE)
  );
}
