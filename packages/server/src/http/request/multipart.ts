const DASH = 0x2d;

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
  for (let at = bytes.indexOf(DASH); at >= 0; at = bytes.indexOf(DASH, at + 1)) {
    if (!delimiter.every((byte, index) => bytes[at + index] === byte)) continue;
    parts++;
    at += delimiter.length - 1;
  }
  return parts;
}
