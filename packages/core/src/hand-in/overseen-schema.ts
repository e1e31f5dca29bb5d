import * as z from "zod/mini";
import { YearReportSchema } from "../report/schema.js";
import { STATUSES } from "../terms/terms.js";
import { OfficerCase } from "../wire/officer/case.js";
import { civilDate, count, instant } from "../wire/fields.js";
import { PublicReport } from "../wire/public-report.js";
import { YEAR_STATES } from "./events.js";

const agency = z.strictObject({ code: z.string(), name: z.string() });
const year = z.int().check(z.minimum(1000), z.maximum(9999));
const { received, transferred, withinCompetence, answered, refused, open, overdue, oldestOpenDays } =
  PublicReport.shape;
const { onTime, satisfaction, notYetDue, rated } = PublicReport.shape;

/**
 * Which year is asked for; the one that runs, where none is named.
 * @example read(OverviewQuerySchema, {}).ok // → true
 */
export const OverviewQuerySchema = z.object({ year: z.optional(z.string().check(z.regex(/^\d{4}$/))) });

/**
 * How all units of an area stand over the days of a year's report: the figures that their own public reports tell. `totals` is null while a
 * unit is counted anew.
 * @example read(OverviewSchema, { version: 1, units: [] }).ok // → false
 */
export const OverviewSchema = z.strictObject({
  version: z.literal(1),
  area: agency,
  year,
  period: z.strictObject({ from: civilDate, to: civilDate, asOf: instant }),
  due: YearReportSchema.shape.due,
  isOver: z.boolean(),
  units: z.array(
    z.strictObject({
      agency,
      totals: z.nullable(
        z.strictObject({
          received,
          transferred,
          withinCompetence,
          answered,
          refused,
          open,
          overdue,
          oldestOpenDays,
          onTime,
          satisfaction,
          notYetDue,
          rated,
        }),
      ),
      report: z.strictObject({
        state: z.nullable(z.enum(YEAR_STATES)),
        handedInAt: z.nullable(instant),
        isLate: z.boolean(),
        receipt: z.nullable(z.string()),
        sha256: z.nullable(z.string()),
        returned: z.nullable(z.string()),
        seen: count,
      }),
    }),
  ),
});

/**
 * The overdue cases of a unit by their codes, the longest overdue first; nobody's words.
 * @example read(LateCasesSchema, { version: 1, cases: [] }).ok // → true
 */
export const LateCasesSchema = z.strictObject({
  version: z.literal(1),
  cases: z.array(
    z.strictObject({ code: z.string(), kind: OfficerCase.shape.kind, status: z.enum(STATUSES), dueOn: civilDate }),
  ),
});

/**
 * The scoring of a year: self scores, what was found of each line and why, the proposal after the quota, and what was decided. `round` is null
 * while none was opened; points are ten-thousandths.
 * @example read(ScoringSchema, { version: 1, units: [] }).ok // → false
 */
export const ScoringSchema = z.strictObject({
  version: z.literal(1),
  year,
  round: z.nullable(z.strictObject({ opensOn: civilDate, closesOn: civilDate, isOpen: z.boolean() })),
  units: z.array(
    z.strictObject({
      agency,
      card: YearReportSchema.shape.scoreCard,
      appraisals: z.array(
        z.strictObject({
          criterion: z.string(),
          values: z.record(z.string(), z.nullable(z.number())),
          reason: z.string(),
          at: instant,
        }),
      ),
      isAppraised: z.boolean(),
      placed: z.nullable(
        z.strictObject({
          proposed: z.nullable(z.string()),
          band: z.nullable(z.string()),
          displaced: z.boolean(),
          tied: z.boolean(),
        }),
      ),
      decision: z.nullable(
        z.strictObject({
          band: z.nullable(z.string()),
          by: z.string(),
          on: civilDate,
          document: z.nullable(z.string()),
          reason: z.nullable(z.string()),
        }),
      ),
    }),
  ),
  seen: count,
});
