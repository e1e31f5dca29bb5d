import { fail, ok, type Result } from "@danvan/core";

/** A form's fields in the order they came, as text. */
export type FormFields = readonly (readonly [name: string, value: string])[];

/** What a request carried: a JSON value nobody has checked yet, or a form's fields. */
export type Body = { readonly json: unknown } | { readonly form: FormFields };

/**
 * Reads a request's body, and no more of it than `limit` bytes.
 *
 * Broken UTF-8 is refused rather than patched: a citizen's words must not change on the way.
 *
 * @returns the body, or `media-type-unsupported`, `body-too-large`, `body-not-utf8`, `body-not-json`, `body-not-form`
 */
export async function readBody(request: Request, limit: number): Promise<Result<Body>> {
  const mediaType = request.headers.get("content-type") ?? "";
  const [essence = "", ...parameters] = mediaType.split(";").map((part) => part.trim().toLowerCase());
  const read = READERS[essence];
  const charset = parameters.find((parameter) => parameter.startsWith("charset="))?.replace(/^charset=|"/g, "");
  const isUtf8 = charset === undefined || charset === "utf-8" || charset === "utf8";
  if (!read || !isUtf8 || request.headers.has("content-encoding"))
    return fail("media-type-unsupported", "", { accepted: Object.keys(READERS) });
  const bytes = await readBytes(request, limit);
  if (!bytes) return fail("body-too-large", "", { maximum: limit });
  const text = decode(bytes);
  return text === null ? fail("body-not-utf8") : read(text, bytes, mediaType);
}

type Reader = (text: string, bytes: Uint8Array<ArrayBuffer>, mediaType: string) => Result<Body> | Promise<Result<Body>>;

const READERS: Readonly<Record<string, Reader>> = {
  "application/json": readJson,
  "application/x-www-form-urlencoded": readUrlencoded,
  "multipart/form-data": readMultipart,
};

function readJson(text: string): Result<Body> {
  try {
    return ok({ json: JSON.parse(text) as unknown });
  } catch {
    return fail("body-not-json");
  }
}

/** Not URLSearchParams: it would put a replacement sign where `%FF` was typed. */
function readUrlencoded(text: string): Result<Body> {
  try {
    const form = text
      .split("&")
      .filter((pair) => pair !== "")
      .map((pair) => {
        const [name = "", ...value] = pair.split("=");
        return [unescape(name), unescape(value.join("="))] as const;
      });
    return ok({ form });
  } catch {
    return fail("body-not-utf8");
  }
}

const unescape = (part: string) => decodeURIComponent(part.replaceAll("+", " "));

async function readMultipart(_: string, bytes: Uint8Array<ArrayBuffer>, mediaType: string): Promise<Result<Body>> {
  let data: FormData;
  try {
    data = await new Response(bytes, { headers: { "content-type": mediaType } }).formData();
  } catch {
    return fail("body-not-form");
  }
  const form: [string, string][] = [];
  for (const [name, value] of data) {
    if (typeof value !== "string") return fail("body-not-form", name);
    form.push([name, value]);
  }
  return ok({ form });
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Counts while it reads: the length a client declares is no promise. */
async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
