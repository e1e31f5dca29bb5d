import * as z from "zod/mini";
import { FILE_SIDES, FILE_TYPES, LIMITS } from "../terms/terms.js";
import { count, key } from "./fields.js";

/**
 * A file of a case; its bytes are fetched by their own address. `size` in bytes, as kept: after a picture's hidden data were removed.
 * @example read(CaseFile, { id: "0199c0de-0000-7000-8000-000000000000", from: "sender", type: "image/jpeg", size: 48_213 }).ok // → true
 */
export const CaseFile = z.strictObject({
  id: z.uuid(),
  from: z.enum(FILE_SIDES),
  type: z.enum(FILE_TYPES),
  size: count,
});

/**
 * A file that is about to be sent in chunks. `key` makes a repeated announcement go on where the first one stopped.
 * @example read(NewFile, { key: "0199c0de-0000-7000-8000-000000000000", type: "image/png", size: 48_213 }).ok // → false
 */
export const NewFile = z.strictObject({
  key,
  type: z.enum(FILE_TYPES),
  size: z.int().check(z.minimum(1), z.maximum(LIMITS.fileBytes)),
});

/**
 * How much of a file has arrived and is on disk: the next chunk begins at byte `offset`.
 * @example read(FileState, { version: 1, id: "0199c0de-0000-7000-8000-000000000000", offset: 0, complete: false }).ok // → true
 */
export const FileState = z.strictObject({ version: z.literal(1), id: z.uuid(), offset: count, complete: z.boolean() });

export type CaseFile = z.infer<typeof CaseFile>;
export type NewFile = z.infer<typeof NewFile>;
export type FileState = z.infer<typeof FileState>;
