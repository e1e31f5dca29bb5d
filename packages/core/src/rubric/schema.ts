import * as z from "zod/mini";
import { INDICATOR_GROUPS, ORIGINS } from "../metrics/indicator.js";
import { RUBRIC_STATUSES } from "./rubric.js";
import { CONFIDENCES } from "../terms/terms.js";
import { Source } from "../terms/source.js";

const id = z.string().check(z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/));
const words = z.strictObject({ vi: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });
const positive = z.number().check(z.gt(0));
const percent = z.number().check(z.minimum(0), z.maximum(100));
const list = <Item extends z.ZodMiniType>(item: Item) => z.array(item).check(z.minLength(1));

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
    steps: list(z.strictObject({ from: z.number(), points: z.number() })),
  }),
  z.strictObject({
    type: z.literal("levels"),
    fact: id,
    levels: list(z.strictObject({ value: z.number(), points: z.number() })),
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
  clauses: z.array(z.string()),
  max: positive,
  min: z.optional(z.number().check(z.maximum(0))),
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
  clauses: z.array(z.string()),
  origins: list(z.enum(ORIGINS)),
  decimals: z.optional(z.int().check(z.minimum(0), z.maximum(4))),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  within: z.optional(id),
  definition: z.nullable(Source),
  confidence: z.enum(CONFIDENCES),
});

/** The form of a rubric file. What its parts must say to each other is checked by `loadRubric`. */
export const RubricSchema = z.strictObject({
  version: z.literal(1),
  id,
  title: words,
  jurisdiction: z.string().check(z.minLength(1)),
  legalBasis: z.nullable(Source),
  status: z.enum(RUBRIC_STATUSES),
  confidence: z.enum(CONFIDENCES),
  notes: z.array(words),
  effectiveFrom: z.nullable(z.iso.date()),
  effectiveTo: z.nullable(z.iso.date()),
  max: positive,
  bonusMax: z.optional(positive),
  facts: z.optional(z.array(indicator)),
  criteria: list(criterion),
  bands: list(z.strictObject({ id, title: words, from: z.number(), floor: z.optional(percent) })),
  bandsBy: z.enum(["points", "percent"]),
  floorFails: z.enum(["next-band", "lowest-band"]),
  rounding: z.strictObject({
    level: z.enum(["none", "criterion", "total"]),
    decimals: z.int().check(z.minimum(0), z.maximum(4)),
  }),
  knockOuts: z.optional(
    z.array(
      z.strictObject({
        id,
        title: words,
        when: z.strictObject({ value, atLeast: z.optional(z.number()), below: z.optional(z.number()) }),
        band: z.nullable(id),
      }),
    ),
  ),
  quota: z.optional(z.strictObject({ band: id, percent, of: list(id), instead: id })),
  decidedBy: z.nullable(z.enum(["vote", "decision"])),
});
