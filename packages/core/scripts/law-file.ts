import * as z from "zod/mini";
import { deadlineEvidence, shippedRegister, statutoryDeadlines, vietnamCalendar } from "../src/data/index.js";
import { AgencyRegister } from "../src/directive/agency-register.js";
import { EXTENSION_GROUNDS, ROLLS, TRIGGERS, UNITS } from "../src/rule/rule.js";
import { Source } from "../src/terms/source.js";
import { CHANNELS, CONFIDENCES, EVENT_TYPES, GUIDED_KINDS, ONLINE_KINDS, SOURCE_STATUSES } from "../src/terms/terms.js";

const Day = z.iso.date();
const Words = z.strictObject({ vi: z.string(), en: z.string() });
const Count = z.int().check(z.minimum(1));
const PERIODS = ["month", "quarter", "half-year", "year"] as const;

const rule = {
  id: z.string(),
  name: Words,
  applies: z.strictObject({
    kinds: z.optional(z.array(z.enum([...ONLINE_KINDS, ...GUIDED_KINDS]))),
    channels: z.optional(z.array(z.enum(CHANNELS))),
    toEveryCase: z.optional(z.boolean()),
  }),
  source: Source,
  sourceStatus: z.enum(SOURCE_STATUSES),
  confidence: z.enum(CONFIDENCES),
  effectiveFrom: z.nullable(Day),
  effectiveTo: z.nullable(Day),
};
const readings = z.optional(
  z.array(
    z.strictObject({
      id: z.string(),
      amount: z.optional(Count),
      unit: z.optional(z.enum(UNITS)),
      roll: z.optional(z.enum(ROLLS)),
      source: z.optional(Source),
    }),
  ),
);
const longer = { ground: z.enum(EXTENSION_GROUNDS), amount: Count, source: z.optional(Source) };

const Rule = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("term"),
    ...rule,
    bound: z.enum(["at-most", "at-least"]),
    trigger: z.enum(TRIGGERS),
    counts: z.optional(z.literal("back")),
    amount: Count,
    unit: z.enum(UNITS),
    roll: z.enum(ROLLS),
    extensions: z.optional(
      z.array(
        z.discriminatedUnion("by", [
          z.strictObject({ by: z.literal("ceiling"), ...longer }),
          z.strictObject({ by: z.literal("addition"), ...longer, unit: z.enum(UNITS), times: Count }),
        ]),
      ),
    ),
    pausing: z.optional(z.strictObject({ since: z.nullable(Day), source: Source })),
    remote: z.optional(z.string()),
    readings,
    metBy: z.optional(z.array(z.enum(EVENT_TYPES))),
  }),
  z.strictObject({
    type: z.literal("fixed"),
    ...rule,
    every: z.nullable(z.enum(PERIODS)),
    day: Count,
    edge: z.enum(["before", "on-or-before"]),
    roll: z.enum(ROLLS),
    readings,
    month: z.optional(Count),
  }),
  z.strictObject({ type: z.literal("frequency"), ...rule, times: Count, every: z.enum(["week", "month"]) }),
  z.strictObject({
    type: z.literal("period"),
    ...rule,
    every: z.enum(PERIODS),
    closesOn: Count,
    month: z.optional(Count),
  }),
  z.strictObject({ type: z.literal("gap"), ...rule }),
]);

const Calendar = z.strictObject({
  version: z.string(),
  orders: z.record(
    z.string(),
    z.strictObject({
      document: z.nullable(z.string()),
      announcedOn: z.nullable(Day),
      effectiveFrom: z.optional(Day),
      status: z.enum(["proposed", "announced", "in-force"]),
      scope: z.enum(["all", "public-sector"]),
    }),
  ),
  years: z.array(z.strictObject({ year: z.int(), openedBy: z.string() })),
  entries: z.array(
    z.strictObject({
      order: z.string(),
      name: z.string(),
      origin: z.enum(["statute", "announced", "substitute", "swap", "derived"]),
      off: z.array(Day),
      worked: z.optional(z.array(Day)),
      confidence: z.enum(CONFIDENCES),
    }),
  ),
});

/** The facts as one file for other languages: the rules with where they were read, the calendar, the register that ships. */
export const LawFile = z.strictObject({
  $schema: z.string(),
  /** Version of `@danvan/core` that it came with. */
  version: z.string(),
  rules: z.array(Rule),
  evidence: z.record(
    z.string(),
    z.strictObject({ pages: z.int(), urls: z.array(z.string()), text: z.optional(z.string()) }),
  ),
  calendar: Calendar,
  register: AgencyRegister,
});

/** The JSON Schema of the file. */
export const lawSchema = (): object => ({ title: "danvan law", ...z.toJSONSchema(LawFile) });

/**
 * All of it as plain data.
 * @param version of the package
 */
export const lawFile = (version: string): z.infer<typeof LawFile> =>
  JSON.parse(
    JSON.stringify({
      $schema: "./law.schema.json",
      version,
      rules: statutoryDeadlines,
      evidence: deadlineEvidence,
      calendar: vietnamCalendar,
      register: shippedRegister,
    }),
  ) as z.infer<typeof LawFile>;
