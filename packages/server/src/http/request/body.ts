import { fail, ok, type Result } from "@danvan/core";
import type { HeldBytes } from "../../limit/byte-budget.js";
import { countParts } from "./multipart.js";

/** A form's fields in the order they came, as text. */
export type FormFields = readonly (readonly [name: string, value: string])[];

/** The bytes of a body or of a file. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** What a request carried: a JSON value nobody has checked yet, or a form's fields and the files in its field `files`. */
export type Body =
  | { readonly json: unknown }
  | {
      readonly form: FormFields;
      readonly files: Bytes[];
      /** What the sender calls each file: to say which one is wrong, and never kept. */
      readonly fileNames?: readonly string[];
    };

const MULTIPART = "multipart/form-data";
/** More than any form of a citizen has. A parser takes seconds over a few hundred thousand fields that fit into the bytes of a photograph. */
const FIELDS_MAX = 64;
const NAME_MOST = 80;
/** What has no room now has it when others are answered. */
const ROOM_AFTER_SECONDS = 5;

/**
 * Whether a browser's own form sent it, and a person without script waits for a page.
 * @example isForm(new Request("https://gopy.example", { method: "POST", body: new URLSearchParams({ kind: "concern" }) })) // → true
 */
export const isForm = ({ headers }: Request): boolean =>
  /^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(headers.get("content-type") ?? "");

/**
 * Reads a request's body, and no more of it than `limit` bytes; a multipart form may hold so many bytes of files besides.
 *
 * Broken UTF-8 is refused rather than patched: a citizen's words must not change on the way.
 *
 * @param held what the body takes of the memory that all bodies share
 * @param fileBytes for all files together. Default: a file in the form is refused
 * @param isFiles whether a field of that name may hold a file. Default: `files` alone
 * @param mostFields of a form. Default: 64
 * @returns the body, or `media-type-unsupported`, `body-too-large`, `body-not-utf8`, `body-not-json`, `body-not-form` (also for more fields
 * than any form has), `body-incomplete` when its sender hung up, `too-many-requests` when others fill the memory
 * @example const request = new Request("https://gopy.example", { method: "POST", body: "{}", headers: { "content-type": "application/json" } });
 * const held = createGates({ elapsed }).bodies.hold(undefined);
 * await readBody(request, held, 65_536) // → { ok: true, value: { json: {} } }
 */
export async function readBody(
  request: Request,
  held: HeldBytes,
  limit: number,
  fileBytes = 0,
  isFiles: (name: string) => boolean = (name) => name === "files",
  mostFields: number = FIELDS_MAX,
): Promise<Result<Body>> {
  const mediaType = request.headers.get("content-type") ?? "";
  const [essence = "", ...parameters] = mediaType.split(";").map((part) => part.trim().toLowerCase());
  const read = READERS.get(essence);
  const charset = parameters.find((parameter) => parameter.startsWith("charset="))?.replace(/^charset=|"/g, "");
  const isUtf8 = charset === undefined || charset === "utf-8" || charset === "utf8";
  if (!read || !isUtf8 || request.headers.has("content-encoding"))
    return fail("media-type-unsupported", "", { accepted: [...READERS.keys()] });
  const maximum = essence === MULTIPART ? limit + fileBytes : limit;
  const bytes = await readBytes(request, held, maximum);
  if (!bytes.ok) return bytes;
  if (essence === MULTIPART)
    return readMultipart(bytes.value, mediaType, { limit, mostFields, isFiles: fileBytes > 0 && isFiles });
  const text = decode(bytes.value);
  return text === null ? fail("body-not-utf8") : read(text, mostFields);
}

const READERS: ReadonlyMap<string, (text: string, mostFields: number) => Result<Body>> = new Map([
  ["application/json", readJson],
  ["application/x-www-form-urlencoded", readUrlencoded],
  [MULTIPART, () => fail("body-not-form")], // read as bytes, because its files are no text
]);

function readJson(text: string): Result<Body> {
  try {
    return ok({ json: JSON.parse(text) as unknown });
  } catch {
    return fail("body-not-json");
  }
}

/** Not URLSearchParams: it would put a replacement sign where `%FF` was typed. */
function readUrlencoded(text: string, mostFields: number): Result<Body> {
  const pairs = text.split("&").filter((pair) => pair !== "");
  if (pairs.length > mostFields) return fail("body-not-form");
  try {
    const form = pairs.map((pair) => {
      const [name = "", ...value] = pair.split("=");
      return [unescape(name), unescape(value.join("="))] as const;
    });
    return ok({ form, files: [] });
  } catch {
    return fail("body-not-utf8");
  }
}

const unescape = (part: string) => decodeURIComponent(part.replaceAll("+", " "));

async function readMultipart(
  bytes: Bytes,
  mediaType: string,
  {
    limit,
    mostFields,
    isFiles,
  }: {
    readonly limit: number;
    readonly mostFields: number;
    readonly isFiles: false | ((name: string) => boolean);
  },
): Promise<Result<Body>> {
  const parts = countParts(bytes, mediaType);
  if (parts === null || parts > mostFields) return fail("body-not-form");
  let data: FormData;
  try {
    data = await new Response(bytes, { headers: { "content-type": mediaType } }).formData();
  } catch {
    return fail("body-not-form");
  }
  const form: [string, string][] = [];
  const files: Bytes[] = [];
  const fileNames: string[] = [];
  let textBytes = 0;
  for (const [name, value] of data) {
    // A file field that nobody filled in is sent as a file without name and bytes, which parsers read as either. One with a name was chosen.
    const isEmpty =
      typeof value === "string" ? name === "files" && value === "" : value.size === 0 && value.name === "";
    if (isFiles && isEmpty) continue;
    if (typeof value === "string") {
      form.push([name, value]);
      textBytes += new TextEncoder().encode(value).length;
    } else if (!isFiles || !isFiles(name)) return fail("body-not-form", "files");
    else {
      files.push(new Uint8Array(await value.arrayBuffer()));
      fileNames.push(value.name.slice(0, NAME_MOST));
    }
  }
  if (textBytes > limit) return fail("body-too-large", "", { maximum: limit });
  // The parser puts U+FFFD where bytes were no UTF-8. A whole body that is UTF-8 was not patched; files are none, so there the sign tells.
  const patched = form.some((field) => field.some((text) => text.includes("\ufffd")));
  return patched && decode(bytes) === null ? fail("body-not-utf8") : ok({ form, files, fileNames });
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Reads the bytes of a body. Counts while it reads: the length a client declares is no promise.
 *
 * @returns the bytes, `body-too-large` when there are more than `limit`, `body-incomplete` when they broke off, or `too-many-requests` when
 * others fill the memory
 */
export async function readBytes(request: Request, held: HeldBytes, limit: number): Promise<Result<Bytes>> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return fail("body-too-large", "", { maximum: limit });
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  while (reader) {
    const read = await reader.read().catch(() => null);
    // Whoever hangs up is no fault of the server, and nobody is told of it.
    if (!read) return fail("body-incomplete");
    const { done, value } = read;
    if (done) break;
    length += value.length;
    const isTooLarge = length > limit;
    if (isTooLarge || !held.add(value.length)) {
      await reader.cancel();
      return isTooLarge
        ? fail("body-too-large", "", { maximum: limit })
        : fail("too-many-requests", "", { retryAfterSeconds: ROOM_AFTER_SECONDS });
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return ok(bytes);
}
