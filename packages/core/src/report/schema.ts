import * as z from "zod/mini";
import { SCORE_REASONS } from "../score/score.js";
import { CONFIDENCES, RUBRIC_STATUSES } from "../terms/terms.js";
import { Source } from "../terms/source.js";
import { civilDate, instant } from "../wire/fields.js";
import { fact, ParagraphSchema } from "./paragraph-schema.js";

/**
 * The form of a yearly report, as it is frozen, sent and opened again. A file that a disk or a hand has bent is refused here, so that
 * whatever reads a report may trust its shape.
 */
const words = z.strictObject({ vi: z.string(), en: z.string() });
const nullable = <Item extends z.ZodMiniType>(item: Item) => z.nullable(item);
const text = z.string();
const points = z.int();
const texts = z.array(text);
const facts = z.record(text, fact);

const figureSource = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("cases") }),
  z.strictObject({ by: z.literal("hand"), who: text, at: text, evidence: texts }),
  z.strictObject({ by: z.literal("import"), system: text, asOf: text, document: z.optional(text) }),
]);

const due = z.strictObject({
  rule: text,
  date: civilDate,
  reading: text,
  others: z.array(z.strictObject({ reading: text, date: civilDate })),
});

const column = z.strictObject({
  id: text,
  title: words,
  unit: nullable(words),
  type: z.enum(["number", "percent", "points", "text", "date"]),
  total: z.discriminatedUnion("rule", [
    z.strictObject({ rule: z.literal("sum") }),
    z.strictObject({ rule: z.literal("share"), part: text, whole: text }),
    z.strictObject({ rule: z.literal("none") }),
  ]),
});

const table = z.strictObject({
  id: text,
  annex: z.enum(["I", "II", "III"]),
  title: words,
  clauses: texts,
  columns: z.array(column),
  rows: z.array(
    z.strictObject({
      id: text,
      cells: z.array(z.union([z.number(), text, z.null()])),
      from: nullable(civilDate),
      to: nullable(civilDate),
      source: nullable(figureSource),
    }),
  ),
});

const mark = z.strictObject({
  points,
  reason: z.enum(SCORE_REASONS),
  values: z.record(text, nullable(z.number())),
});

const outcome = z.strictObject({
  total: points,
  applicable: points,
  known: points,
  percent: nullable(z.number()),
  band: nullable(text),
  notRated: nullable(z.strictObject({ reason: text, title: words })),
  missing: texts,
});

const scoreCard = z.strictObject({
  version: z.literal(1),
  rubric: z.strictObject({
    id: text,
    title: words,
    jurisdiction: text,
    legalBasis: nullable(Source),
    status: z.enum(RUBRIC_STATUSES),
    confidence: z.enum(CONFIDENCES),
    max: points,
    bands: z.array(z.strictObject({ id: text, title: words })),
  }),
  self: nullable(outcome),
  appraised: nullable(outcome),
  gap: nullable(points),
  lines: z.array(
    z.strictObject({
      criterion: text,
      title: words,
      clauses: texts,
      max: points,
      rule: text,
      self: nullable(mark),
      appraised: nullable(mark),
      gap: nullable(points),
      evidence: texts,
    }),
  ),
  facts: z.record(text, words),
  decision: nullable(
    z.strictObject({
      band: nullable(text),
      by: text,
      on: text,
      document: nullable(text),
      reason: nullable(text),
    }),
  ),
});

/**
 * A yearly report as it is frozen, sent and answered.
 * @example read(YearReportSchema, { version: 1 }).ok // → false
 */
export const YearReportSchema = z.strictObject({
  version: z.literal(1),
  agency: z.strictObject({
    code: text,
    name: text,
    parent: nullable(text),
    sign: nullable(text),
    place: nullable(text),
    electronicId: nullable(text),
  }),
  directive: z.strictObject({ title: text, number: nullable(text), issuedOn: nullable(civilDate) }),
  year: z.int().check(z.minimum(1000), z.maximum(9999)),
  period: z.strictObject({ from: civilDate, to: civilDate, cutOff: instant }),
  due,
  sections: z.array(
    z.strictObject({
      id: text,
      title: words,
      heading: nullable(z.strictObject({ number: text, under: nullable(words) })),
      clauses: texts,
      paragraphs: z.array(ParagraphSchema),
      text: nullable(text),
    }),
  ),
  tables: z.array(table),
  scoreCard: nullable(scoreCard),
  missing: z.array(z.strictObject({ code: text, path: text, facts })),
});
