import * as z from "zod/mini";
import {
  EVENT_TYPES,
  GUIDED_KINDS,
  INTERNAL_EVENT_TYPES,
  LANGS,
  LIMITS,
  ONLINE_KINDS,
  REFUSAL_REASONS,
} from "../../terms/terms.js";
import { PublicCase } from "../case.js";
import { civilDate, count, instant, text } from "../fields.js";
import { CaseFile } from "../file.js";
import { Consent, Contact } from "../intake.js";
import { CaseSummary } from "./inbox.js";
import { OfficerCaseLife } from "./life.js";

/**
 * One event of a case: what, when and by whom (`citizen`, `system`, or an officer's id), with the codes that go with its type.
 * @example read(OfficerEvent, { type: "answered", at: "2026-11-23T02:00:00.000Z", by: "system" }).ok // → true
 */
export const OfficerEvent = z.looseObject({
  type: z.enum([...EVENT_TYPES, ...INTERNAL_EVENT_TYPES]),
  at: instant,
  by: z.string(),
});

const { agency, files, answer, refusal } = PublicCase.shape;
const reason = z.nullable(z.enum(REFUSAL_REASONS));

/** Words of an officer, with the files that came with them. */
const written = { at: instant, by: z.string(), text: z.string(), files: z.array(CaseFile) };

/**
 * A case as the officer who handles it sees it. Ratings are not in it: they are anonymous to the rated officer. `contact` is null for roles that may
 * not see it, and each reading of it is written down. The words are empty when the case was taken out as a denunciation.
 * @example read(OfficerCase, { version: 1, text: "Đèn đường hỏng" }).ok // → false
 */
export const OfficerCase = z.strictObject({
  version: z.literal(1),
  ...CaseSummary.shape,
  agency,
  kind: z.enum([...ONLINE_KINDS, ...GUIDED_KINDS]),
  lang: z.enum(LANGS),
  text: z.string(),
  place: z.nullable(z.string()),
  /** What it is about: an id of the agency's list. */
  field: z.nullable(z.string()),
  helped: z.boolean(),
  contact: z.nullable(Contact),
  consents: z.array(z.extend(Consent, { at: instant })),
  files,
  reopened: z.boolean(),
  reopening: z.nullable(z.strictObject({ at: instant, text: z.string() })),
  answer,
  refusal,
  /** Words of the reply before they were put right, the oldest first. */
  earlierWords: z.array(z.strictObject(written)),
  /** Until when the reply can be recalled. */
  heldUntil: z.nullable(instant),
  /** A reply that waits for approval; `place` is what `approve` and `return` name. */
  submission: z.nullable(z.strictObject({ ...written, place: count, reason })),
  /** What was given back to be changed. */
  returned: z.nullable(z.strictObject({ ...written, submitted: z.string(), reason })),
  /** What the sender was asked for and answered, the first question first. */
  questions: z.array(
    z.strictObject({
      at: instant,
      by: z.string(),
      text: z.string(),
      supplied: z.nullable(z.strictObject({ at: instant, text: z.string() })),
    }),
  ),
  /** The last of them waits for its sender's answer. */
  awaitsSender: z.boolean(),
  /** What officers told each other about it, the oldest first. */
  notes: z.array(z.strictObject({ id: z.string(), at: instant, by: z.string(), text: z.string() })),
  /** Id of the officer whom it was given last. */
  assignee: z.nullable(z.string()),
  /** Officers whom it may be given. */
  handlers: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  /** Grounds on which the law lets its clock be stopped now. */
  pauses: z.array(z.string()),
  /** Grounds on which the law gives it more time now, and the last day then. */
  extensions: z.array(z.strictObject({ ground: z.string(), until: civilDate })),
  ...OfficerCaseLife.shape,
  /** Actions that this officer may do now. */
  may: z.array(z.string()),
  /** Names of the officers in the history, by their ids. */
  names: z.record(z.string(), z.string()),
  events: z.array(OfficerEvent),
});

/**
 * Calendar year of a report: its days are 1 December of the year before to 30 November.
 * @example read(YearReportQuery, { year: "26" }).ok // → false
 */
export const YearReportQuery = z.object({ year: z.string().check(z.regex(/^\d{4}$/)) });

export type OfficerEvent = z.infer<typeof OfficerEvent>;
export type OfficerCase = z.infer<typeof OfficerCase>;
export type YearReportQuery = z.infer<typeof YearReportQuery>;

/**
 * What an officer tells the others about a case; its sender never reads it.
 * @example read(NewNote, { text: "Đã gọi Điện lực." }).ok // → true
 */
export const NewNote = z.strictObject({ text: text(LIMITS.commentMax, 1) });

/** What an officer tells the others about a case. */
export type NewNote = z.infer<typeof NewNote>;
