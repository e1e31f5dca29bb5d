import { fail, ok, type FileType, type Result } from "@danvan/core";
import { withoutMetadata } from "./jpeg-metadata.js";

/** How a file of each type begins: what it is called and what a browser says about it prove nothing. */
const SIGNATURES: Readonly<Record<FileType, readonly number[]>> = {
  "image/jpeg": [0xff, 0xd8, 0xff],
  "application/pdf": [0x25, 0x50, 0x44, 0x46, 0x2d], // %PDF-
};
const TYPES = ["image/jpeg", "application/pdf"] as const satisfies readonly FileType[];

/** A reader of PDF looks for the end within the last kilobyte (ISO 32000-1 Annex H, implementation note 18). */
const PDF_END = "%%EOF";
const PDF_TAIL = 1024;

/** The type a file has by its first bytes; `null` for any other. */
export const typeOfFile = (bytes: Uint8Array): FileType | null =>
  TYPES.find((type) => SIGNATURES[type].every((byte, index) => bytes[index] === byte)) ?? null;

/**
 * Looks at a whole file, and takes out of a picture what tells about the person: see `withoutMetadata`. A PDF is kept as it is: a
 * signature in it covers its bytes, and its properties hide in more places than can be blanked without an editor of PDF.
 *
 * @returns the bytes to keep, or `file-type-unsupported` when it is not what it is declared to be, or is cut off
 */
export function checkedFile(bytes: Uint8Array<ArrayBuffer>, type: FileType): Result<Uint8Array<ArrayBuffer>> {
  if (typeOfFile(bytes) !== type) return unsupported();
  if (type === "image/jpeg") {
    const picture = withoutMetadata(bytes);
    return picture ? ok(picture) : unsupported();
  }
  const tail = new TextDecoder("latin1").decode(bytes.subarray(-PDF_TAIL));
  return tail.includes(PDF_END) ? ok(bytes) : unsupported();
}

/** @param path the file's place in what was sent */
export const unsupported = (path = "type") => fail("file-type-unsupported", path, { accepted: [...TYPES] });
