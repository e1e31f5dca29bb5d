import * as z from "zod/mini";
import { CHANNELS, EVENT_TYPES, ONLINE_KINDS, REFUSAL_REASONS, STATUSES, TIMINGS } from "../terms/terms.js";
import { DuePromise } from "./due.js";
import { instant, purposes } from "./fields.js";
import { CaseFile } from "./file.js";

/**
 * One line of a case's public history: what and when, never who.
 * @example read(TimelineEntry, { type: "received", at: "2026-11-23T02:00:00.000Z" }).ok // → true
 */
export const TimelineEntry = z.strictObject({ type: z.enum(EVENT_TYPES), at: instant });

/** When its words were last put right; the words are those that hold. */
const correctedAt = z.optional(instant);

/**
 * What closed a case before it was opened again; without a `reason` it was an answer.
 * @example read(EarlierReply, { at: "2026-11-24T02:00:00.000Z", reason: null, text: "Đã sửa.", files: [] }).ok // → true
 */
export const EarlierReply = z.strictObject({
  at: instant,
  reason: z.nullable(z.enum(REFUSAL_REASONS)),
  text: z.string(),
  correctedAt,
  files: z.array(CaseFile),
});

/**
 * What an officer asked the sender, and when the sender answered; `null` while that is not so. What the sender wrote is not in it.
 * @example read(Question, { at: "2026-11-24T02:00:00.000Z", text: "Cột đèn số mấy?", suppliedAt: null }).ok // → true
 */
export const Question = z.strictObject({ at: instant, text: z.string(), suppliedAt: z.nullable(instant) });

/**
 * What anyone with the code may see. Contact data and the citizen's own words cannot be in it. Only with the receipt's secret it also
 * holds the sender's own `files` and the `consent` that is left.
 * @example const answer: unknown = { version: 1, text: "…" }; read(PublicCase, answer).ok // → false
 */
export const PublicCase = z.strictObject({
  version: z.literal(1),
  code: z.string(),
  agency: z.strictObject({ code: z.string(), name: z.string() }),
  kind: z.enum(ONLINE_KINDS),
  channel: z.enum(CHANNELS),
  status: z.enum(STATUSES),
  receivedAt: instant,
  due: z.nullable(DuePromise),
  timing: z.enum(TIMINGS),
  answer: z.nullable(z.strictObject({ at: instant, text: z.string(), correctedAt })),
  refusal: z.nullable(z.strictObject({ at: instant, reason: z.enum(REFUSAL_REASONS), text: z.string(), correctedAt })),
  /** The replies before the latest one, the first one first. */
  earlier: z.array(EarlierReply),
  /** What the sender was asked for, the first question first. */
  questions: z.array(Question),
  /** The last of them waits for its sender's answer. */
  maySupply: z.boolean(),
  /** Only its sender, with the receipt's secret, learns that the answer is rated. */
  rated: z.boolean(),
  mayReopen: z.boolean(),
  /** Only its sender is asked whether what was answered is really done: so many days after the answer as the agency chose. */
  asksIfDone: z.optional(z.literal(true)),
  files: z.array(CaseFile),
  /** That it was passed on last, whereto and why: `to` is null for a body outside this system. `agency` is the one that has it now. */
  transfer: z.optional(
    z.strictObject({
      at: instant,
      to: z.nullable(z.strictObject({ code: z.string(), name: z.string() })),
      text: z.string(),
    }),
  ),
  /** Codes of the cases that came out of it; for its sender alone. */
  parts: z.optional(z.array(z.string())),
  consent: z.optional(z.strictObject({ purposes })),
  timeline: z.array(TimelineEntry),
});

export type TimelineEntry = z.infer<typeof TimelineEntry>;
export type Question = z.infer<typeof Question>;
export type EarlierReply = z.infer<typeof EarlierReply>;
export type PublicCase = z.infer<typeof PublicCase>;
