/**
 * The closed vocabularies and limits that everything else is spelled with.
 *
 * Codes are English; the Vietnamese words for them live in message files.
 */

/**
 * What a citizen may send online. Complaints and denunciations have lawful channels of their own and are guided there.
 * @example ONLINE_KINDS.map((kind) => VOCABULARY.en.kinds[kind])[0] // → "Concern"
 */
export const ONLINE_KINDS = ["concern", "petition", "suggestion", "question", "information-request", "praise"] as const;

/**
 * Kinds that are guided, never taken, online (Luật Khiếu nại 2011, Luật Tố cáo 2018 Điều 22).
 * @example GUIDED_KINDS.some((kind) => (ONLINE_KINDS as readonly string[]).includes(kind)) // → false
 */
export const GUIDED_KINDS = ["complaint", "denunciation"] as const;

/**
 * What the national index calls PAKN, phản ánh and kiến nghị: its two ratios count these alone (Quyết định 766/QĐ-TTg).
 * @example PAKN_KINDS.map((kind) => VOCABULARY.vi.kinds[kind]) // → [ "Phản ánh", "Kiến nghị" ]
 */
export const PAKN_KINDS = ["concern", "petition"] as const;

/**
 * Where a citizen's words came in.
 * @example CHANNELS.map((channel) => VOCABULARY.vi.channels[channel]).at(-1) // → "Buổi tiếp công dân"
 */
export const CHANNELS = ["web", "phone", "counter", "post", "email", "zalo", "reception"] as const;

/**
 * What may happen to a case and concerns its sender; each is one event in its history.
 * @example EVENT_TYPES.map((type) => VOCABULARY.vi.events[type])[0] // → "Tiếp nhận"
 */
export const EVENT_TYPES = [
  "received",
  "classified",
  "accepted",
  "assigned",
  "paused",
  "resumed",
  "extended",
  "asked",
  "supplied",
  "answered",
  "refused",
  "corrected",
  "notified",
  "transferred",
  "arrived",
  "merged",
  "unmerged",
  "split",
  "reopened",
  "rated",
  "confirmed",
  "withdrawn",
] as const;

/**
 * Steps inside the agency on the way to an answer: no public history holds one.
 * @example INTERNAL_EVENT_TYPES.map((type) => VOCABULARY.vi.internalEvents[type])[0] // → "Trình duyệt"
 */
export const INTERNAL_EVENT_TYPES = ["submitted", "returned", "recalled", "withheld", "disclosed"] as const;

/**
 * Where a case stands: always computed from its events, never stored as the truth.
 * @example STATUSES.filter(isOpenStatus) // → [ "received", "in-progress", "paused" ]
 */
export const STATUSES = [
  "received",
  "in-progress",
  "paused",
  "answered",
  "refused",
  "transferred",
  "withdrawn",
] as const;

/**
 * Where a case stands against its deadline.
 * @example TIMINGS.map((timing) => VOCABULARY.en.timings[timing])[0] // → "Within the time limit"
 */
export const TIMINGS = ["on-time", "due-soon", "overdue", "paused", "met", "met-late", "none"] as const;

/**
 * Why a case was not handled; counted apart in reports because only some of them are the agency's to answer for.
 * @example VOCABULARY.en.refusals[REFUSAL_REASONS[2]] // → "Not within this agency's competence"
 */
export const REFUSAL_REASONS = [
  "is-complaint",
  "is-denunciation",
  "outside-competence",
  "unclear",
  "duplicate",
] as const;

/**
 * How a case is to be handled where its agency has limits of its own for it. No law known to us names them: a deployment's own rule does.
 * @example LEVELS[0] // → "normal"
 */
export const LEVELS = ["normal", "urgent", "complex"] as const;

/**
 * The five national labels, best first: Rất hài lòng … Rất không hài lòng.
 * @example RATING_LEVELS.map((level) => VOCABULARY.vi.ratings[level])[0] // → "Rất hài lòng"
 */
export const RATING_LEVELS = [5, 4, 3, 2, 1] as const;

/**
 * What a person may allow, purpose by purpose (Luật 91/2025/QH15 Điều 9). Nothing is allowed by default.
 * @example CONSENT_PURPOSES.join(" ") // → "contact locate publish"
 */
export const CONSENT_PURPOSES = ["contact", "locate", "publish"] as const;

/**
 * How sure we are of a number taken from law.
 * @example statutoryDeadlines.every(({ confidence }) => CONFIDENCES.includes(confidence)) // → true
 */
export const CONFIDENCES = ["verified", "unverified", "illustrative"] as const;

/**
 * Whose number it is: the law's; an administrative document's that is no law (a published list of procedures, a telegram); a local
 * rule's; an agency's promise; or an example that binds nobody.
 * @example VOCABULARY.vi.sourceStatuses[SOURCE_STATUSES[0]] // → "Luật định"
 */
export const SOURCE_STATUSES = ["statutory", "administrative", "local", "commitment", "illustrative"] as const;

/**
 * What a set of criteria is: in force as somebody's rule, replaced, not issued yet, or an example that binds nobody.
 * @example RUBRIC_STATUSES.includes(rubric.status) // → true
 */
export const RUBRIC_STATUSES = ["official", "superseded", "draft", "illustrative"] as const;

/**
 * The languages that everything a person reads is written in.
 * @example LANGS.join(" ") // → "vi en"
 */
export const LANGS = ["vi", "en"] as const;

/**
 * What may come with a feedback or an answer. A file is what its first bytes say, whatever its name is.
 * @example FILE_TYPES.join(" ") // → "image/jpeg application/pdf"
 */
export const FILE_TYPES = ["image/jpeg", "application/pdf"] as const;

/**
 * Who added a file to a case.
 * @example FILE_SIDES.join(" ") // → "sender agency"
 */
export const FILE_SIDES = ["sender", "agency"] as const;

/**
 * Lengths in UTF-16 code units, as `maxlength` counts them; `…Bytes` in bytes: a whole request without files, one file, one chunk of a
 * file that is sent in chunks. `fileCount` holds for a feedback and for each answer.
 * @example LIMITS.chunkBytes / 1024 // → 256
 */
export const LIMITS = {
  textMin: 10,
  textMax: 5_000,
  placeMax: 200,
  nameMax: 100,
  phoneMax: 20,
  emailMax: 254,
  commentMax: 500,
  answerMax: 10_000,
  bodyBytes: 65_536,
  fileCount: 5,
  fileBytes: 5_242_880,
  chunkBytes: 262_144,
  serviceMax: 200,
  noticeVersionMax: 40,
  noticeMax: 4_000,
} as const;

/**
 * The most characters of one text that an agency writes into its year.
 * @example YEAR_TEXT_MAX / LIMITS.answerMax // → 10
 */
export const YEAR_TEXT_MAX = 100_000;

/** One of `ONLINE_KINDS`. */
export type OnlineKind = (typeof ONLINE_KINDS)[number];
/** One of `GUIDED_KINDS`. */
export type GuidedKind = (typeof GUIDED_KINDS)[number];
/** What a case can be: one of `ONLINE_KINDS` or `GUIDED_KINDS`. */
export type Kind = OnlineKind | GuidedKind;
/** One of `CHANNELS`. */
export type Channel = (typeof CHANNELS)[number];
/** One of `EVENT_TYPES`. */
export type EventType = (typeof EVENT_TYPES)[number];
/** One of `INTERNAL_EVENT_TYPES`. */
export type InternalEventType = (typeof INTERNAL_EVENT_TYPES)[number];
/** One of `STATUSES`. */
export type Status = (typeof STATUSES)[number];
/** One of `TIMINGS`. */
export type Timing = (typeof TIMINGS)[number];
/** One of `REFUSAL_REASONS`. */
export type RefusalReason = (typeof REFUSAL_REASONS)[number];
/** One of `LEVELS`. */
export type Level = (typeof LEVELS)[number];
/** One of `RATING_LEVELS`; 5 is the best. */
export type RatingLevel = (typeof RATING_LEVELS)[number];
/** One of `CONSENT_PURPOSES`. */
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];
/** One of `CONFIDENCES`. */
export type Confidence = (typeof CONFIDENCES)[number];
/** One of `SOURCE_STATUSES`. */
export type SourceStatus = (typeof SOURCE_STATUSES)[number];
/** One of `RUBRIC_STATUSES`. */
export type RubricStatus = (typeof RUBRIC_STATUSES)[number];
/** One of `LANGS`. */
export type Lang = (typeof LANGS)[number];
/** One of `FILE_TYPES`, as a media type. */
export type FileType = (typeof FILE_TYPES)[number];
/** One of `FILE_SIDES`. */
export type FileSide = (typeof FILE_SIDES)[number];
