import { DanvanError, problem } from "@danvan/core";

/** A file within an archive. */
export interface TarEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const BLOCK = 512;
/** No entry is larger than a file of a case, or a page of rows. */
const ENTRY_MOST = 2 ** 26;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * An entry as a POSIX archive holds it (IEEE 1003.1 "pax", ustar): a header of 512 bytes, then the bytes, filled up to whole blocks. Every
 * archive program opens it; times and owners are left at nothing, so that equal contents are equal bytes.
 */
export function tarEntry({ name, bytes }: TarEntry): Uint8Array<ArrayBuffer> {
  const size = Math.ceil(bytes.length / BLOCK) * BLOCK;
  const entry = new Uint8Array(BLOCK + size);
  const write = (text: string, at: number) => entry.set(encoder.encode(text), at);
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, "0")}\0`;
  write(name, 0);
  write(octal(0o644, 7), 100);
  write(octal(0, 7), 108);
  write(octal(0, 7), 116);
  write(octal(bytes.length, 11), 124);
  write(octal(0, 11), 136);
  write("        ", 148);
  write("0", 156);
  write("ustar\0" + "00", 257);
  write(`${octal(checksum(entry), 6)} `, 148);
  entry.set(bytes, BLOCK);
  return entry;
}

/** What an archive ends with: one that lacks it was cut. */
export const TAR_END = new Uint8Array(2 * BLOCK);

const checksum = (header: Uint8Array): number => header.subarray(0, BLOCK).reduce((sum, byte) => sum + byte, 0);

/**
 * The entries of an archive, one after the other.
 *
 * @throws DanvanError `archive-unreadable`, `archive-cut`
 */
export async function* tarEntries(source: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const reader = blocks(source);
  for (let place = "1"; ;) {
    const header = await reader.take(BLOCK);
    if (header === null) throw new DanvanError(problem("archive-cut", place));
    if (header.every((byte) => byte === 0)) return;
    const field = (from: number, length: number) =>
      decoder.decode(header.subarray(from, from + length)).replace(/[\0 ].*$/s, "");
    const sum = Number.parseInt(field(148, 8), 8);
    const blank = header.slice();
    blank.fill(0x20, 148, 156);
    const [name, size] = [field(0, 100), Number.parseInt(field(124, 12), 8)];
    if (sum !== checksum(blank) || !(size >= 0 && size <= ENTRY_MOST))
      throw new DanvanError(problem("archive-unreadable", place));
    const bytes = await reader.take(Math.ceil(size / BLOCK) * BLOCK);
    if (bytes === null) throw new DanvanError(problem("archive-cut", name));
    place = name;
    yield { name, bytes: bytes.subarray(0, size) };
  }
}

function blocks(source: AsyncIterable<Uint8Array>) {
  const parts = source[Symbol.asyncIterator]();
  let held: Uint8Array[] = [];
  let length = 0;
  return {
    /** @returns so many bytes; `null` when fewer came */
    async take(size: number): Promise<Uint8Array | null> {
      while (length < size) {
        const { done, value } = await parts.next();
        if (done) return null;
        held.push(value);
        length += value.length;
      }
      const taken = new Uint8Array(size);
      let at = 0;
      while (at < size) {
        const part = held[0]!;
        const some = part.subarray(0, size - at);
        taken.set(some, at);
        at += some.length;
        if (some.length === part.length) held = held.slice(1);
        else held[0] = part.subarray(some.length);
      }
      length -= size;
      return taken;
    },
  };
}
