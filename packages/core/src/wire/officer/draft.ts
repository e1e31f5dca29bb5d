import * as z from "zod/mini";
import { YEAR_TEXT_MAX } from "../../terms/terms.js";
import { count, instant } from "../fields.js";

/** The name of a field; which there are is the service's to say. */
const field = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,99}$/));

/**
 * Words that an officer has typed and not sent. `earlier` are words that these took the place of unseen, empty for none; `version` is what the
 * next keeping names as `base`.
 * @example read(Draft, { field: "answer", text: "Đã thay" }).ok // → false
 */
export const Draft = z.strictObject({
  field: z.string(),
  text: z.string(),
  earlier: z.string(),
  version: count,
  since: instant,
  at: instant,
});

/** Colleagues who write there now. */
const writing = z.array(z.strictObject({ name: z.string(), since: instant }));

/**
 * What an officer has begun on a case or a page, and who else writes on it.
 * @example read(CaseDrafts, { version: 1, drafts: [], writing: [] }).ok // → true
 */
export const CaseDrafts = z.strictObject({ version: z.literal(1), drafts: z.array(Draft), writing });

/**
 * Words as they stand in a field now; `base` is the version that they go on from, 0 for none. Empty words take the draft away.
 * @example read(NewDraft, { field: "answer", text: "Đã thay bóng.", base: 0 }).ok // → true
 */
export const NewDraft = z.strictObject({
  field,
  text: z.string().check(z.maxLength(YEAR_TEXT_MAX)),
  base: count,
});

/**
 * What is kept of the words; `draft` is null where the field is empty.
 * @example read(KeptDraft, { version: 1, draft: null, writing: [] }).ok // → true
 */
export const KeptDraft = z.strictObject({ version: z.literal(1), draft: z.nullable(Draft), writing });

export type Draft = z.infer<typeof Draft>;
export type CaseDrafts = z.infer<typeof CaseDrafts>;
export type NewDraft = z.infer<typeof NewDraft>;
export type KeptDraft = z.infer<typeof KeptDraft>;
