import * as z from "zod/mini";
import { Source } from "../terms/source.js";
import { CONFIDENCES, RUBRIC_STATUSES } from "../terms/terms.js";
import { civilDate, count, instant } from "./fields.js";

const named = z.strictObject({ code: z.string(), name: z.string() });

/** Words in both languages travel with the figures, so that a file kept for years still reads as it did. */
const words = z.strictObject({ vi: z.string(), en: z.string() });

/**
 * A share with its parts, so that no reader divides by zero: `null` means "not applicable".
 * @example must(read(Ratio, { part: 9, whole: 10, percent: 90 })) // → { part: 9, whole: 10, percent: 90 }
 */
export const Ratio = z.strictObject({ part: count, whole: count, percent: z.nullable(z.number()) });

const period = z.strictObject({ from: civilDate, to: civilDate, asOf: instant });

const totals = {
  received: count,
  answered: count,
  refused: count,
  open: count,
  overdue: count,
  oldestOpenDays: z.nullable(count),
  onTime: Ratio,
  satisfaction: Ratio,
};

/**
 * Why a figure has no value. `suppressed`: a count of one or two matters of one kind, or one that discloses it, could identify a person.
 * @example ABSENCES.map((absence) => VOCABULARY.en.absences[absence])[0] // → "Not given"
 */
export const ABSENCES = ["not-reported", "not-applicable", "suppressed"] as const;

/**
 * A figure that shows something; of a share, `of` is its whole. A value that is null says why in `absent`.
 * @example read(PublicFigure, { title: { vi: "…", en: "…" }, value: null, absent: "suppressed" }).ok // → true
 */
export const PublicFigure = z.strictObject({
  title: words,
  value: z.nullable(z.number()),
  of: z.optional(z.nullable(z.number())),
  absent: z.optional(z.enum(ABSENCES)),
});

/**
 * How far a duty is shown to be done. `nothing-due`: what it asks for did not arise in the period.
 * @example DUTY_STATES.map((state) => VOCABULARY.en.dutyStates[state])[0] // → "Done"
 */
export const DUTY_STATES = ["done", "part", "not-done", "nothing-due", "no-evidence"] as const;

/**
 * The duties an agency owes under the directive, clause by clause, each with the figures its state was read from.
 * @example const answer: unknown = { directive: "CT 05" }; read(PublicDuties, answer).ok // → false
 */
export const PublicDuties = z.strictObject({
  directive: words,
  number: z.nullable(z.string()),
  tasks: z.array(
    z.strictObject({
      id: z.string(),
      title: words,
      clauses: z.array(
        z.strictObject({
          id: z.string(),
          text: words,
          state: z.enum(DUTY_STATES),
          figures: z.array(PublicFigure),
        }),
      ),
    }),
  ),
});

/**
 * A self score, line by line, under a named rubric that says what it is: only an `official` one is anybody's rule. Points as people
 * write them; `total` and `max` are of the criteria whose figures are known, points of the others null. `missing` counts the figures not
 * reported: above 0 there is neither share nor band.
 * @example const answer: unknown = { total: 95 }; read(PublicScore, answer).ok // → false
 */
export const PublicScore = z.strictObject({
  rubric: z.strictObject({
    id: z.string(),
    title: words,
    jurisdiction: z.string(),
    legalBasis: z.nullable(Source),
    status: z.enum(RUBRIC_STATUSES),
    confidence: z.enum(CONFIDENCES),
    notes: z.array(words),
  }),
  total: z.number(),
  max: z.number(),
  percent: z.nullable(z.number()),
  band: z.nullable(words),
  missing: count,
  lines: z.array(
    z.strictObject({
      criterion: z.string(),
      title: words,
      clauses: z.array(z.string()),
      figures: z.array(PublicFigure),
      points: z.nullable(z.number()),
      max: z.number(),
      reason: z.string(),
      why: words,
    }),
  ),
});

/**
 * One agency in a province's account. All null: not `reported`; single nulls: suppressed, or a ratio of nothing.
 * @example const answer: unknown = { code: "18073", name: "Phường Thành Sen" }; read(PublicAgency, answer).ok // → false
 */
export const PublicAgency = z.strictObject({
  code: z.string(),
  name: z.string(),
  reported: z.boolean(),
  received: z.nullable(count),
  answered: z.nullable(count),
  overdue: z.nullable(count),
  oldestOpenDays: z.nullable(count),
  onTime: z.nullable(Ratio),
  satisfaction: z.nullable(Ratio),
});

/**
 * The public account of one agency over a period, or of a province with its `agencies`. `notYetDue` and `rated` are of phản ánh and kiến nghị, as the
 * two ratios: in hand within their time, and rated by who sent them. `visits`: ratings of visits without a case;
 * `satisfied` is null where it is suppressed. `previous`: the same figures of the same days one or more whole years before, as they stood
 * so much earlier.
 * @example read(PublicReport, must(publicAccount({ agency, period, metrics, detail, previous: null, basis: null }))).ok // → true
 */
export const PublicReport = z.strictObject({
  version: z.literal(1),
  agency: named,
  period,
  withinCompetence: count,
  /** Went to another agency of the system, and is counted there. */
  transferred: count,
  notYetDue: count,
  rated: count,
  ...totals,
  months: z.array(z.strictObject({ month: z.string(), received: count, answered: count })),
  visits: z.optional(z.strictObject({ rated: count, satisfied: z.nullable(Ratio) })),
  previous: z.optional(z.strictObject({ period, ...totals })),
  duties: z.optional(PublicDuties),
  score: z.optional(PublicScore),
  agencies: z.optional(z.array(PublicAgency)),
});

/**
 * The first and the last day of a report, both included, as `YYYY-MM-DD`; it tells of the whole months that hold them. Default: this year up to today.
 * @example must(read(ReportQuery, { from: "2026-01-01" })) // → { from: "2026-01-01" }
 */
export const ReportQuery = z.object({ from: z.optional(z.string()), to: z.optional(z.string()) });

export type Ratio = z.infer<typeof Ratio>;
export type PublicFigure = z.infer<typeof PublicFigure>;
/** One of `ABSENCES`. */
export type Absence = (typeof ABSENCES)[number];
/** One of `DUTY_STATES`. */
export type DutyState = (typeof DUTY_STATES)[number];
export type PublicDuties = z.infer<typeof PublicDuties>;
export type PublicScore = z.infer<typeof PublicScore>;
export type PublicAgency = z.infer<typeof PublicAgency>;
export type PublicReport = z.infer<typeof PublicReport>;
export type ReportQuery = z.infer<typeof ReportQuery>;
