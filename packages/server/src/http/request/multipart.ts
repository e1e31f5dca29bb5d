const DASH = 0x2d;
const LINE_FEED = 0x0a;

/**
 * How many parts a multipart body says that it has, its end counted as one: looked at before it is parsed.
 *
 * @returns `null` without a boundary (RFC 2046 §5.1.1: at most 70 characters)
 * @example countParts(bytes, "multipart/form-data; boundary=x") // → 3
 */
export function countParts(bytes: Uint8Array, mediaType: string): number | null {
  const [, quoted, bare] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(mediaType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) return null;
  const delimiter = new TextEncoder().encode(`--${boundary}`);
  let parts = 0;
  // A delimiter begins a line and holds no line feed, so no byte is compared twice. Looked for at every dash, one of seventy dashes would be
  // compared whole at each of twenty-five million.
  let isLineStart = true;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (isLineStart && byte === DASH && startsAt(bytes, at, delimiter)) parts++;
    isLineStart = byte === LINE_FEED;
  }
  return parts;
}

const startsAt = (bytes: Uint8Array, at: number, delimiter: Uint8Array): boolean =>
  delimiter.every((byte, index) => bytes[at + index] === byte);
