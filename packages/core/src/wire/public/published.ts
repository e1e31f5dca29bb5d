import * as z from "zod/mini";
import { LANGS, LIMITS, ONLINE_KINDS } from "../../terms/terms.js";
import { civilDate, line, text } from "../fields.js";

/**
 * What an officer publishes of an answered case: reviewed words, apart from those of the case. Without a `question` the sender's matter is
 * withheld and the answer stands alone.
 * @example read(NewPublication, { question: "Đèn đường ngõ 5 hỏng.", answer: "Đã thay bóng ngày 24/11." }).ok // → true
 */
export const NewPublication = z.strictObject({
  question: z.optional(text(LIMITS.textMax)),
  answer: text(LIMITS.answerMax, 1),
  place: z.optional(line(LIMITS.placeMax)),
  /** What it is about, by an id of the agency's list. */
  field: z.optional(line(LIMITS.nameMax)),
});

/**
 * A published answer. It names no case and no person, and the day on which it was published, not that of the case.
 * @example read(PublishedAnswer, { code: "18073-K7QM9-XWRFT" }).ok // → false
 */
export const PublishedAnswer = z.strictObject({
  id: z.string(),
  kind: z.enum(ONLINE_KINDS),
  /** The language of its words. */
  lang: z.enum(LANGS),
  field: z.nullable(z.string()),
  place: z.nullable(z.string()),
  question: z.nullable(z.string()),
  answer: z.string(),
  publishedOn: civilDate,
});

/**
 * Published answers, the latest first; `next` continues after them as `after`.
 * @example read(PublishedPage, { version: 1, entries: [], next: null }).ok // → true
 */
export const PublishedPage = z.strictObject({
  version: z.literal(1),
  entries: z.array(PublishedAnswer),
  next: z.nullable(z.string()),
});

/**
 * Words, with or without accents, that all stand in it; the field and the place it is about. Of the words of `like` one is enough: those with
 * the most of them come first, one page of them.
 * @example must(read(PublishedQuery, { search: "den duong", place: "ngo 5" })) // → { search: "den duong", place: "ngo 5" }
 */
export const PublishedQuery = z.object({
  search: z.optional(z.string().check(z.maxLength(500))),
  like: z.optional(z.string().check(z.maxLength(500))),
  field: z.optional(z.string().check(z.maxLength(LIMITS.nameMax))),
  place: z.optional(z.string().check(z.maxLength(LIMITS.placeMax))),
  after: z.optional(z.string().check(z.maxLength(100))),
});

/**
 * What a feed of published answers tells: those about a field, of a place; `lang` is the language of its own words. Default: all, in Vietnamese.
 * @example must(read(FeedQuery, { lang: "en" })) // → { lang: "en" }
 */
export const FeedQuery = z.object({
  lang: z.optional(z.enum(LANGS)),
  field: PublishedQuery.shape.field,
  place: PublishedQuery.shape.place,
});

export type FeedQuery = z.infer<typeof FeedQuery>;
export type NewPublication = z.infer<typeof NewPublication>;
export type PublishedAnswer = z.infer<typeof PublishedAnswer>;
export type PublishedPage = z.infer<typeof PublishedPage>;
export type PublishedQuery = z.infer<typeof PublishedQuery>;
