import { fail, ok, type Result } from "@danvan/core";
import { TABLE_BYTES } from "./import-files.js";

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The files of a form as a text, so that the page which shows what they hold can hand them back: nothing of them is kept on the server
 * before somebody has said yes.
 */
export async function packed(files: readonly Bytes[]): Promise<string> {
  const small = files.map((file) => new Response(new Blob([file]).stream().pipeThrough(new CompressionStream("gzip"))));
  const texts = small.map(async (one) => base64(new Uint8Array(await one.arrayBuffer())));
  return (await Promise.all(texts)).join(".");
}

/** @returns the files, or `table-unreadable` for what this page did not make */
export async function unpacked(text: string): Promise<Result<readonly Bytes[]>> {
  try {
    return ok(await Promise.all(text.split(".").slice(0, 2).map(inflated)));
  } catch {
    return fail("table-unreadable", "table");
  }
}

/** No more than the form takes, whatever a small text swells to. */
async function inflated(text: string): Promise<Bytes> {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  const parts: Bytes[] = [];
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    size += value.length;
    if (size > TABLE_BYTES) throw new RangeError("too large");
    parts.push(new Uint8Array(value));
  }
}

/** As many as one call takes. */
const CHARACTERS = 8_192;

function base64(bytes: Bytes): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHARACTERS)
    text += String.fromCharCode(...bytes.subarray(at, at + CHARACTERS));
  return btoa(text);
}
