/**
 * All that crosses the network, and nothing else: widgets and server meet only here.
 *
 * Shapes hold ISO text and integers only, so that the same schema can be published as JSON Schema. Instants are UTC ISO text,
 * civil dates are `YYYY-MM-DD` in Vietnam. Strict objects: an unknown field is an error, so a typo never loses data silently.
 */
import * as z from "zod/mini";
import { type Problem, type Result } from "../terms/errors.js";
import { Source } from "../terms/source.js";
import {
  CHANNELS,
  CONFIDENCES,
  CONSENT_PURPOSES,
  EVENT_TYPES,
  FILE_SIDES,
  FILE_TYPES,
  LANGS,
  LIMITS,
  ONLINE_KINDS,
  REFUSAL_REASONS,
  STATUSES,
  TIMINGS,
} from "../terms/terms.js";

export * from "./public-report.js";
export { Source } from "../terms/source.js";

const instant = z.iso.datetime();
const civilDate = z.iso.date();
const text = (max: number, min = 0) => z.string().check(z.trim(), z.minLength(min), z.maxLength(max));
const count = z.int().check(z.minimum(0));

/** A phone number as people write it; only digits and the usual separators. */
const phone = z.string().check(z.trim(), z.maxLength(LIMITS.phoneMax), z.regex(/^\+?[0-9][0-9 .()-]{6,}$/));

/** How to reach the person who wrote. Kept apart from the case, never public. */
export const Contact = z.strictObject({
  name: z.optional(text(LIMITS.nameMax)),
  phone: z.optional(phone),
  email: z.optional(z.email().check(z.maxLength(LIMITS.emailMax))),
});

const purposes = z.array(z.enum(CONSENT_PURPOSES)).check(z.maxLength(CONSENT_PURPOSES.length));

/** What the person allowed, with the version of the notice they read: consent must be provable (Luật 91/2025/QH15 Điều 9). */
export const Consent = z.strictObject({ notice: text(40, 1), purposes });

/**
 * What a citizen sends. `key` makes a repeated sending give the same receipt. `notComplaint` is the person's own word that a text which
 * reads like a complaint is none; no such word lets a denunciation through. `helped`: somebody else typed it for the person; who, is not
 * asked.
 */
export const NewFeedback = z.strictObject({
  key: z.uuid(),
  kind: z.enum(ONLINE_KINDS),
  text: text(LIMITS.textMax, LIMITS.textMin),
  place: z.optional(text(LIMITS.placeMax)),
  contact: z.optional(Contact),
  consent: Consent,
  notComplaint: z.optional(z.literal(true)),
  helped: z.optional(z.literal(true)),
  lang: z.enum(LANGS),
});

/** One step of the reasoning behind a date: a code and facts; `explain` turns it into a sentence. */
export const Step = z.strictObject({
  code: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
  source: z.optional(Source),
});

/** A promised date and why it is that date. */
export const DuePromise = z.strictObject({
  rule: z.string(),
  date: civilDate,
  at: instant,
  sourceStatus: z.enum(["statutory", "local", "commitment", "illustrative"]),
  confidence: z.enum(CONFIDENCES),
  steps: z.array(Step),
});

/**
 * The answer to a sending: it exists only after the case is on disk. The secret is the sender's own: with it, and never in an address,
 * they re-open the case, withdraw a consent and see their own files.
 */
export const Receipt = z.strictObject({
  version: z.literal(1),
  code: z.string(),
  secret: z.string(),
  agency: z.strictObject({ code: z.string(), name: z.string() }),
  kind: z.enum(ONLINE_KINDS),
  receivedAt: instant,
  due: z.nullable(DuePromise),
});

/** One line of a case's public history: what and when, never who. */
export const TimelineEntry = z.strictObject({ type: z.enum(EVENT_TYPES), at: instant });

/** A file of a case; its bytes are fetched by their own address. `size` in bytes, as kept: after a picture's hidden data were removed. */
export const CaseFile = z.strictObject({
  id: z.uuid(),
  from: z.enum(FILE_SIDES),
  type: z.enum(FILE_TYPES),
  size: count,
});

/**
 * What anyone with the code may see. Contact data and the citizen's own words cannot be in it. Only with the receipt's secret it also
 * holds the sender's own `files` and the `consent` that is left.
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
  answer: z.nullable(z.strictObject({ at: instant, text: z.string() })),
  refusal: z.nullable(z.strictObject({ at: instant, reason: z.enum(REFUSAL_REASONS), text: z.string() })),
  rated: z.boolean(),
  mayReopen: z.boolean(),
  files: z.array(CaseFile),
  consent: z.optional(z.strictObject({ purposes })),
  timeline: z.array(TimelineEntry),
});

/** A rating of an answer: anonymous to the rated officer. */
export const NewRating = z.strictObject({
  level: z.int().check(z.minimum(1), z.maximum(5)),
  comment: z.optional(text(LIMITS.commentMax)),
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

/** A file that is about to be sent piece by piece. `key` makes a repeated announcement go on where the first one stopped. */
export const NewFile = z.strictObject({
  key: z.uuid(),
  type: z.enum(FILE_TYPES),
  size: z.int().check(z.minimum(1), z.maximum(LIMITS.fileBytes)),
});

/** How much of a file has arrived and is on disk: the next piece begins at byte `offset`. */
export const FileState = z.strictObject({ version: z.literal(1), id: z.uuid(), offset: count, complete: z.boolean() });

/** A rating of a visit to the agency, without a case: kept by month, and nothing tells who gave it. */
export const NewVisit = z.strictObject({
  key: z.uuid(),
  level: z.int().check(z.minimum(1), z.maximum(5)),
  comment: z.optional(text(LIMITS.commentMax)),
  service: z.optional(text(LIMITS.serviceMax)),
});

/** What an officer does to a case from the workspace. */
export const OfficerAction = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("answer"), text: text(LIMITS.answerMax, 1) }),
  z.strictObject({
    type: z.literal("refuse"),
    reason: z.enum(REFUSAL_REASONS),
    text: text(LIMITS.answerMax, 1),
  }),
]);

/** An error as it crosses the network (RFC 9457), with every problem as code, path and facts. */
export interface ProblemDocument {
  readonly type: "about:blank";
  readonly status: number;
  readonly code: string;
  readonly problems: readonly Problem[];
}

export type NewFeedback = z.infer<typeof NewFeedback>;
export type Contact = z.infer<typeof Contact>;
export type Consent = z.infer<typeof Consent>;
export type Step = z.infer<typeof Step>;
export type DuePromise = z.infer<typeof DuePromise>;
export type Receipt = z.infer<typeof Receipt>;
export type PublicCase = z.infer<typeof PublicCase>;
export type NewRating = z.infer<typeof NewRating>;
export type CaseFile = z.infer<typeof CaseFile>;
export type NewReopening = z.infer<typeof NewReopening>;
export type NewConsent = z.infer<typeof NewConsent>;
export type ConsentState = z.infer<typeof ConsentState>;
export type NewFile = z.infer<typeof NewFile>;
export type FileState = z.infer<typeof FileState>;
export type NewVisit = z.infer<typeof NewVisit>;
export type OfficerAction = z.infer<typeof OfficerAction>;

/**
 * Reads something that came over the network against a schema of this file.
 *
 * @returns the value with surrounding space trimmed, or one problem for each thing that is wrong: `field-required`, `field-unknown`,
 * `field-type`, `text-too-short`, `text-too-long`, `choice-unknown`, `format-invalid`, `number-out-of-range`
 * @example read(NewRating, { level: 9 }) // → { ok: false, problems: [{ code: "number-out-of-range", path: "level", facts: { maximum: 5 } }] }
 */
export function read<S extends z.ZodMiniType>(schema: S, input: unknown): Result<z.infer<S>> {
  const parsed = z.safeParse(schema, input, { reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data };
  const [first, ...rest] = parsed.error.issues.flatMap(toProblems);
  return { ok: false, problems: [first ?? { code: "field-type", path: "", facts: {} }, ...rest] };
}

/** zod's issue as our problem. The input itself never goes in: a citizen's words do not belong in an error. */
function toProblems(issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.join(".");
  const one = (code: string, facts: Problem["facts"] = {}) => [{ code, path, facts }];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ code: "field-unknown", path: path ? `${path}.${key}` : key, facts: {} }));
    case "invalid_type":
      return one(issue.input === undefined ? "field-required" : "field-type", { expected: issue.expected });
    case "invalid_value":
    case "invalid_union":
      return one(issue.input === undefined ? "field-required" : "choice-unknown");
    case "too_small":
      return issue.origin === "string"
        ? one(issue.input === "" ? "field-required" : "text-too-short", { minimum: Number(issue.minimum) })
        : one("number-out-of-range", { minimum: Number(issue.minimum) });
    case "too_big":
      return issue.origin === "string"
        ? one("text-too-long", { maximum: Number(issue.maximum) })
        : one("number-out-of-range", { maximum: Number(issue.maximum) });
    default:
      return one("format-invalid", issue.code === "invalid_format" ? { format: issue.format } : {});
  }
}
