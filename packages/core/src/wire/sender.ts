import * as z from "zod/mini";
import { LIMITS } from "../terms/terms.js";
import { comment, purposes, ratingLevel, text } from "./fields.js";

/** A rating of an answer: anonymous to the rated officer. */
export const NewRating = z.strictObject({
  level: ratingLevel,
  comment,
});

/** Why the sender asks to open a closed case again; once, and only with the receipt's secret. `notComplaint` as in a feedback. */
export const NewReopening = z.strictObject({
  text: text(LIMITS.commentMax, LIMITS.textMin),
  notComplaint: z.optional(z.literal(true)),
});

/** The purposes that remain allowed: of those allowed before, and only ever fewer. */
export const NewConsent = z.strictObject({ purposes });

/** The answer to a change of consent: what remains. */
export const ConsentState = z.strictObject({ version: z.literal(1), purposes });

/** The answer to what was done and has nothing to show. */
export const Done = z.strictObject({ version: z.literal(1) });

export type NewRating = z.infer<typeof NewRating>;
export type NewReopening = z.infer<typeof NewReopening>;
export type NewConsent = z.infer<typeof NewConsent>;
export type ConsentState = z.infer<typeof ConsentState>;
export type Done = z.infer<typeof Done>;
