const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** The end of the directory, and a comment of at most 65,535 bytes after it. */
const END_SIZE = 22;
const COMMENT_MOST = 65_535;
const ENTRY_SIZE = 46;
const ZIP64_FIELD = 0x0001;
/** Stands where a number does not fit and is told in a field behind the name. */
const ELSEWHERE = 0xffff_ffff;

/**
 * What a ZIP's directory says that its files are, unpacked. Whoever unpacks stops each file at that size, so that the sum is a bound.
 *
 * @returns bytes; `null` for what is no ZIP, or says no size of a file that has content
 * @example unpackedSize(new TextEncoder().encode("xin chào")) // → null
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let sum = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const size = sizeOf(view, at);
    if (size === null) return null;
    sum += size;
    at += ENTRY_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sum;
}

function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - COMMENT_MOST); at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return null;
}

function sizeOf(view: DataView, at: number): number | null {
  const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  if (unpacked === ELSEWHERE) return zip64Size(view, at);
  const isDeflated = view.getUint16(at + 10, true) !== 0;
  const isToldLater = (view.getUint16(at + 8, true) & 8) !== 0;
  // Nothing, packed, is two bytes; a size of nothing with more of them, or one told only behind the content, bounds nothing.
  if (unpacked === 0 && isDeflated && (packed > 2 || (isToldLater && packed === 0))) return null;
  return unpacked;
}

function zip64Size(view: DataView, entry: number): number | null {
  const from = entry + ENTRY_SIZE + view.getUint16(entry + 28, true);
  const to = Math.min(from + view.getUint16(entry + 30, true), view.byteLength);
  for (let at = from; at + 12 <= to; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === ZIP64_FIELD) {
      const size = Number(view.getBigUint64(at + 4, true));
      return size > 0 ? size : null;
    }
  return null;
}
