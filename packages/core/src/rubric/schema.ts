import * as z from "zod/mini";
import { INDICATOR_GROUPS, ORIGINS } from "../metrics/indicator.js";
import { POINTS_MOST } from "./points.js";
import { CONFIDENCES, RUBRIC_STATUSES } from "../terms/terms.js";
import { Source } from "../terms/source.js";
import { FACT_MOST } from "../terms/fact-most.js";

/** A rubric is read whole before anything is scored: its size bounds the work of every scoring. */
const MOST = { list: 250, text: 2000, points: POINTS_MOST, fact: FACT_MOST } as const;

const id = z.string().check(z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/), z.maxLength(100));
const text = z.string().check(z.minLength(1), z.maxLength(MOST.text));
const words = z.strictObject({ vi: text, en: text });
const points = z.number().check(z.minimum(-MOST.points), z.maximum(MOST.points));
const positive = points.check(z.gt(0));
const factValue = z.number().check(z.minimum(-MOST.fact), z.maximum(MOST.fact));
const percent = z.number().check(z.minimum(0), z.maximum(100));
const some = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.maxLength(MOST.list));
const list = <Item extends z.ZodMiniType>(item: Item) => some(item).check(z.minLength(1));

const value = z.union([z.strictObject({ fact: id }), z.strictObject({ part: id, whole: id })]);

const simpleRules = [
  z.strictObject({
    type: z.literal("ratio"),
    part: id,
    whole: id,
    fullFrom: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
  }),
  z.strictObject({ type: z.literal("average"), sum: id, count: id }),
  z.strictObject({
    type: z.literal("steps"),
    value,
    steps: list(z.strictObject({ from: factValue, points })),
  }),
  z.strictObject({
    type: z.literal("levels"),
    fact: id,
    levels: list(z.strictObject({ value: factValue, points })),
  }),
  z.strictObject({ type: z.literal("per-event"), events: id, each: positive }),
  z.strictObject({ type: z.literal("index"), fact: id, of: positive }),
  z.strictObject({ type: z.literal("awarded"), fact: id }),
] as const;

const rule = z.discriminatedUnion("type", [
  ...simpleRules,
  z.strictObject({
    type: z.literal("deduct"),
    events: id,
    waived: z.optional(id),
    each: z.union([z.strictObject({ points: positive }), z.strictObject({ percent })]),
    across: z.optional(id),
    cap: z.optional(positive),
    // One level deep: a deduction is taken from what a plain rule gives.
    base: z.optional(z.discriminatedUnion("type", simpleRules)),
  }),
  z.strictObject({ type: z.literal("share-of"), criteria: list(id) }),
]);

const criterion = z.strictObject({
  id,
  title: words,
  clauses: some(text),
  max: positive,
  min: z.optional(points.check(z.maximum(0))),
  rule,
  scorer: z.optional(z.enum(["self", "upper", "both"])),
  appliesWhen: z.optional(id),
  notApplicable: z.enum(["full-marks", "smaller-denominator", "no-points"]),
  bonus: z.optional(z.boolean()),
  noFloor: z.optional(z.boolean()),
});

const indicator = z.strictObject({
  id,
  group: z.enum(INDICATOR_GROUPS),
  title: words,
  unit: words,
  clauses: some(text),
  origins: list(z.enum(ORIGINS)),
  decimals: z.optional(z.int().check(z.minimum(0), z.maximum(4))),
  min: z.optional(factValue),
  max: z.optional(factValue),
  within: z.optional(id),
  phrase: z.optional(words),
  definition: z.nullable(Source),
  confidence: z.enum(CONFIDENCES),
});

/** The form of a rubric file. What its parts must say to each other is checked by `loadRubric`. */
export const RubricSchema = z.strictObject({
  version: z.literal(1),
  id,
  title: words,
  jurisdiction: text,
  legalBasis: z.nullable(Source),
  status: z.enum(RUBRIC_STATUSES),
  confidence: z.enum(CONFIDENCES),
  notes: some(words),
  effectiveFrom: z.nullable(z.iso.date()),
  effectiveTo: z.nullable(z.iso.date()),
  max: positive,
  bonusMax: z.optional(positive),
  facts: z.optional(some(indicator)),
  criteria: list(criterion),
  bands: list(z.strictObject({ id, title: words, from: points, floor: z.optional(percent) })),
  bandsBy: z.enum(["points", "percent"]),
  floorFails: z.enum(["next-band", "lowest-band"]),
  rounding: z.strictObject({
    level: z.enum(["none", "criterion", "total"]),
    decimals: z.int().check(z.minimum(0), z.maximum(4)),
  }),
  knockOuts: z.optional(
    some(
      z.strictObject({
        id,
        title: words,
        when: z.strictObject({ value, atLeast: z.optional(factValue), below: z.optional(factValue) }),
        band: z.nullable(id),
      }),
    ),
  ),
  quota: z.optional(z.strictObject({ band: id, percent, of: list(id), instead: id })),
  decidedBy: z.nullable(z.enum(["vote", "decision"])),
});
