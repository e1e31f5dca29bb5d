import * as z from "zod/mini";
import { LIMITS } from "../../terms/terms.js";
import { line, text } from "../fields.js";
import { Contact } from "../intake.js";

/**
 * The words of a case of another system, within the bounds of what is kept here. Its text may be shorter than what a form asks for.
 * @example read(ImportedMatter, { number: "1022-7", text: "Mất nước" }).ok // → true
 */
export const ImportedMatter = z.strictObject({
  number: line(LIMITS.nameMax).check(z.minLength(1)),
  text: text(LIMITS.textMax, 1),
  place: z.optional(line(LIMITS.placeMax)),
  reply: z.optional(text(LIMITS.answerMax)),
  contact: z.optional(z.omit(Contact, { position: true })),
});

/** The words of a case of another system. */
export type ImportedMatter = z.infer<typeof ImportedMatter>;
