import { LIMITS } from "@danvan/core/terms";
import type { Attachment } from "../device/attachment.js";
import { within } from "../device/within.js";
import type { PhotoWords } from "../messages/vi/photos.js";
import { idempotencyKey } from "../element/idempotency-key.js";
import { photoBounds, shrinkPhoto } from "./shrink-photo.js";

/** Why a file is not taken: keys of the words for it. */
export type FileFault = keyof PhotoWords["fileFaults"];

/** More than any phone's camera writes; opening it may end the page on a small phone. */
const OPENED_BYTES = 31_457_280;

/** A slow phone draws a large photo in three seconds; what takes longer does not come. */
const DRAWN_MS = 12_000;

/** A reader of PDF looks for the end within the last kilobyte (ISO 32000-1 Annex H, note 18). */
const PDF_TAIL = 1_024;

/**
 * Makes a chosen file ready to be sent: a photo is drawn anew, a PDF stays as it is. What it is, its first bytes say.
 *
 * @returns the attachment, or why it is not taken
 */
export async function prepareFile(file: File, bounds = photoBounds()): Promise<Attachment | FileFault> {
  const begins = await textOf(file.slice(0, 12));
  const isPdf = begins.startsWith("%PDF-");
  if (file.size > (isPdf ? LIMITS.fileBytes : OPENED_BYTES)) return "tooLarge";
  if (isPdf && !(await textOf(file.slice(-PDF_TAIL))).includes("%%EOF")) return "pdfBroken";
  // The bytes themselves, for a file on disk may change or go before its turn comes.
  const asItIs = async (type: string) => new Blob([await file.arrayBuffer()], { type });
  const drawn = isPdf ? null : await within(DRAWN_MS, shrinkPhoto(file, bounds), null);
  const isJpeg = begins.startsWith("\xff\xd8\xff") && file.size <= LIMITS.fileBytes;
  // The agency's server takes place, time and device out of a JPEG too.
  const blob = isPdf ? await asItIs("application/pdf") : drawn === null && isJpeg ? await asItIs("image/jpeg") : drawn;
  if (blob) return { key: idempotencyKey(), name: file.name, blob, before: file.size };
  if (/^....ftyp(hei|hev|mif|msf)/s.test(begins)) return "heic";
  if (/^(video|audio)\//.test(file.type) || /^....(ftyp|moov)/s.test(begins)) return "moving"; // no printer makes a paper of it
  if (drawn === null) return "undrawn";
  return file.type.startsWith("image/") ? "broken" : "unsupported";
}

/** Bytes as letters, one for one. A file that cannot be read, such as one still in a cloud, is empty. */
const textOf = async (part: Blob): Promise<string> =>
  String.fromCharCode(...new Uint8Array(await part.arrayBuffer().catch(() => new ArrayBuffer(0))));
