import * as z from "zod/mini";
import { LIMITS } from "../../terms/terms.js";

const name = z.string().check(z.minLength(1), z.maxLength(LIMITS.nameMax));

/**
 * What a case may be about (lĩnh vực), from an agency's own list. `words` are words and phrases, written with their accents, by which a text is
 * taken to be about it.
 * @example read(CaseField, { id: "bien", name: { vi: "Bãi biển", en: "Beach" }, words: ["bãi biển"] }).ok // → true
 */
export const CaseField = z.strictObject({
  /** Small letters, digits and dashes; it is kept with the case. */
  id: z.string().check(z.regex(/^[a-z0-9-]{1,50}$/)),
  name: z.strictObject({ vi: name, en: name }),
  words: z.array(name).check(z.maxLength(200)),
});

/**
 * The list of an agency, in its order; empty where it orders nothing by fields.
 * @example read(CaseFields, { version: 1, fields: [] }).ok // → true
 */
export const CaseFields = z.strictObject({ version: z.literal(1), fields: z.array(CaseField).check(z.maxLength(50)) });

export type CaseField = z.infer<typeof CaseField>;
export type CaseFields = z.infer<typeof CaseFields>;
