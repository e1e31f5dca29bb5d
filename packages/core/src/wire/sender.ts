import * as z from "zod/mini";
import { LIMITS } from "../terms/terms.js";
import { comment, purposes, ratingLevel, text } from "./fields.js";

/**
 * A rating of an answer: anonymous to the rated officer.
 * @example must(read(NewRating, { level: 5, comment: "Trả lời rõ ràng" })) // → { level: 5, comment: "Trả lời rõ ràng" }
 */
export const NewRating = z.strictObject({
  level: ratingLevel,
  comment,
});

/**
 * Why the sender asks to open a closed case again; once, and only with the receipt's secret. `notComplaint` as in a feedback.
 * @example read(NewReopening, { text: "Đèn vẫn chưa sáng" }).ok // → true
 */
export const NewReopening = z.strictObject({
  text: text(LIMITS.commentMax, LIMITS.textMin),
  notComplaint: z.optional(z.literal(true)),
});

/**
 * What the sender answers to a question of the agency, with the receipt's secret. `notComplaint` as in a feedback.
 * @example read(NewSupplement, { text: "Cột đèn số 14, trước nhà văn hóa." }).ok // → true
 */
export const NewSupplement = z.strictObject({
  text: text(LIMITS.textMax, 1),
  notComplaint: z.optional(z.literal(true)),
});

/**
 * The sender says that what was answered is really done. What is not done is told by a `NewReopening`.
 * @example must(read(NewConfirmation, { done: true })) // → { done: true }
 */
export const NewConfirmation = z.strictObject({ done: z.literal(true) });

/**
 * The purposes that remain allowed: of those allowed before, and only ever fewer.
 * @example must(read(NewConsent, { purposes: [] })) // → { purposes: [] }
 */
export const NewConsent = z.strictObject({ purposes });

/**
 * The answer to a change of consent: what remains.
 * @example must(read(ConsentState, { version: 1, purposes: ["contact"] })) // → { version: 1, purposes: [ "contact" ] }
 */
export const ConsentState = z.strictObject({ version: z.literal(1), purposes });

/**
 * The answer to what was done and has nothing to show.
 * @example must(read(Done, { version: 1 })) // → { version: 1 }
 */
export const Done = z.strictObject({ version: z.literal(1) });

export type NewRating = z.infer<typeof NewRating>;
export type NewReopening = z.infer<typeof NewReopening>;
export type NewSupplement = z.infer<typeof NewSupplement>;
export type NewConfirmation = z.infer<typeof NewConfirmation>;
export type NewConsent = z.infer<typeof NewConsent>;
export type ConsentState = z.infer<typeof ConsentState>;
export type Done = z.infer<typeof Done>;
