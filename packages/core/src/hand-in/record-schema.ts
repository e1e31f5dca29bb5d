import * as z from "zod/mini";
import { YearReportSchema } from "../report/schema.js";
import { FILE_TYPES } from "../terms/terms.js";
import { civilDate, count, instant } from "../wire/fields.js";
import { YEAR_EVENTS, YEAR_STATES } from "./events.js";
import { YEAR_PARTS } from "./year-part.js";

const year = z.int().check(z.minimum(1000), z.maximum(9999));
const fault = YearReportSchema.shape.missing.def.element;

/**
 * A year whose report is begun, or whose figures are frozen.
 * @example read(YearChoiceSchema, { year: 2026 }).ok // → true
 */
export const YearChoiceSchema = z.strictObject({ year });

/**
 * A part of the year to be kept; a `body` of null takes it out. What a body holds is said by its kind (`readYearPart`).
 * @example read(NewYearPartSchema, { year: 2026, kind: "text", id: "ket-qua", body: { text: "Đã làm." }, seen: 0 }).ok // → true
 */
export const NewYearPartSchema = z.strictObject({
  year,
  kind: z.enum(YEAR_PARTS),
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  body: z.nullable(z.record(z.string(), z.unknown())),
  /** The version that the writer had before them; 0 for none. */
  seen: count,
});

/**
 * The version that a part has now.
 * @example read(KeptYearPartSchema, { version: 1, part: 3 }).ok // → true
 */
export const KeptYearPartSchema = z.strictObject({ version: z.literal(1), part: count });

/**
 * Files that show what the parts of a year say, the oldest first, each with the part that names it. `size` in bytes; an erased one has lost its bytes
 * and its `title`.
 * @example read(YearFilesSchema, { version: 1, year: 2026, files: [] }).ok // → true
 */
export const YearFilesSchema = z.strictObject({
  version: z.literal(1),
  year,
  files: z.array(
    z.strictObject({
      id: z.uuid(),
      kind: z.enum(YEAR_PARTS),
      part: z.string(),
      title: z.nullable(z.string()),
      type: z.enum(FILE_TYPES),
      size: count,
      at: instant,
      erasedAt: z.nullable(instant),
    }),
  ),
});

/**
 * A hand-in; `seen`: how many events the record had, so that nothing is handed in that was not read.
 * @example read(YearSubmissionSchema, { year: 2026, seen: 2 }).ok // → true
 */
export const YearSubmissionSchema = z.strictObject({ year, seen: count });

/** What proves a hand-in: `sha256` is of the report's canonical text. */
const receipt = z.strictObject({
  number: z.string(),
  sha256: z.string(),
  at: instant,
  due: civilDate,
  isLate: z.boolean(),
});

/**
 * The receipt of a hand-in, and whether it was given before.
 * @example read(YearHandedInSchema, { version: 1, repeated: false }).ok // → false
 */
export const YearHandedInSchema = z.strictObject({ version: z.literal(1), receipt, repeated: z.boolean() });

/**
 * The year's report of the own agency as a record: how it stands, what happened, and all that was written: texts, duties and their evidence,
 * figures, days, models, the self score. `state` is null while nobody has begun.
 * @example read(YearRecordSchema, { version: 1, year: 2026 }).ok // → false
 */
export const YearRecordSchema = z.strictObject({
  version: z.literal(1),
  agency: z.string(),
  year,
  state: z.nullable(z.enum(YEAR_STATES)),
  isWritable: z.boolean(),
  due: YearReportSchema.shape.due,
  isLate: z.nullable(z.boolean()),
  events: z.array(
    z.strictObject({
      seq: count,
      type: z.enum(YEAR_EVENTS),
      at: instant,
      by: z.string(),
      reason: z.nullable(z.string()),
      sha256: z.nullable(z.string()),
      receipt: z.nullable(z.string()),
    }),
  ),
  parts: z.array(
    z.strictObject({
      kind: z.enum(YEAR_PARTS),
      id: z.string(),
      version: count,
      body: z.record(z.string(), z.unknown()),
      at: instant,
      by: z.string(),
    }),
  ),
  names: z.record(z.string(), z.string()),
});

/**
 * The report as it would be handed in now, scored by the agency itself; `faults` are of figures that were entered and cannot stand.
 * @example read(YearDraftSchema, { version: 1, isFrozen: false }).ok // → false
 */
export const YearDraftSchema = z.strictObject({
  version: z.literal(1),
  report: YearReportSchema,
  isFrozen: z.boolean(),
  faults: z.array(fault),
});

/**
 * A report as it was handed in, opened against its hash; `seq` is its place in the history.
 * @example read(HandedInReportSchema, { version: 1, seq: 3 }).ok // → false
 */
export const HandedInReportSchema = z.strictObject({
  version: z.literal(1),
  receipt,
  seq: count,
  report: YearReportSchema,
});

/**
 * How the reports of many agencies stand: states, dates and scores, no word of a draft.
 * @example read(YearStandingsSchema, { version: 1, year: 2026, reports: [] }).ok // → true
 */
export const YearStandingsSchema = z.strictObject({
  version: z.literal(1),
  year,
  reports: z.array(
    z.strictObject({
      agency: z.string(),
      name: z.string(),
      state: z.nullable(z.enum(YEAR_STATES)),
      due: civilDate,
      isLate: z.nullable(z.boolean()),
      receipt: z.nullable(receipt),
      /** Points are ten-thousandths. */
      score: z.nullable(
        z.strictObject({
          rubric: z.string(),
          status: z.string(),
          total: z.int(),
          known: z.int(),
          applicable: z.int(),
          max: z.int(),
          percent: z.nullable(z.number()),
          band: z.nullable(z.string()),
        }),
      ),
      events: z.array(
        z.strictObject({
          seq: count,
          type: z.enum(YEAR_EVENTS),
          at: instant,
          reason: z.nullable(z.string()),
        }),
      ),
    }),
  ),
});
