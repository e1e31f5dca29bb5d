import * as z from "zod/mini";
import { AgencyRegister } from "../src/directive/agency-register.js";
import { EXTENSION_GROUNDS, ROLLS, TRIGGERS, UNITS } from "../src/rule/rule.js";
import { Source } from "../src/terms/source.js";
import { CHANNELS, CONFIDENCES, EVENT_TYPES, GUIDED_KINDS, ONLINE_KINDS, SOURCE_STATUSES } from "../src/terms/terms.js";

/** A sentence of the JSON Schema: whoever reads the file in another language has no other help. */
const told = <T>(text: string) => z.describe<T>(text);

const Day = z.iso.date();
const Words = z.strictObject({ vi: z.string(), en: z.string() });
const Count = z.int().check(z.minimum(1));
const PERIODS = ["month", "quarter", "half-year", "year"] as const;

const Unit = z
  .enum(UNITS)
  .check(
    told(
      "calendar-day: every day counts, from the day after the trigger. working-day: only days on which offices work. hour: from the instant of the trigger, through nights and days off. working-hour: within the office's own hours. month: to the matching day, or the last of a shorter month.",
    ),
  );
const Roll = z
  .enum(ROLLS)
  .check(
    told(
      "Where the last day goes when offices do not work on it. Further time is counted from the day before it moved.",
    ),
  );

const rule = {
  id: z.string().check(told("Two rows may have one id: versions whose days in force do not meet.")),
  name: Words,
  applies: z.strictObject({
    kinds: z.optional(z.array(z.enum([...ONLINE_KINDS, ...GUIDED_KINDS]))),
    channels: z.optional(z.array(z.enum(CHANNELS))),
    toEveryCase: z.optional(
      z
        .boolean()
        .check(
          told(
            "false: only whoever knows more than the kind may choose it, e.g. that it is a second complaint. Default true.",
          ),
        ),
    ),
  }),
  source: Source,
  sourceStatus: z
    .enum(SOURCE_STATUSES)
    .check(told("Whose rule it is. administrative: a directive, a telegram, a list of procedures; no law.")),
  confidence: z
    .enum(CONFIDENCES)
    .check(told("unverified: one source only, or no figure. Do not apply it unless the agency chose it by name.")),
  effectiveFrom: z
    .nullable(Day)
    .check(told("First day in force; null: not found. The day of the trigger chooses the row, not today.")),
  effectiveTo: z.nullable(Day).check(told("Last day in force, included; null: still in force.")),
};
const readings = z.optional(
  z
    .array(
      z.strictObject({
        id: z.string(),
        amount: z.optional(Count),
        unit: z.optional(z.enum(UNITS)),
        roll: z.optional(z.enum(ROLLS)),
        source: z.optional(Source),
      }),
    )
    .check(
      told(
        "Other ways to read the words: what a reading names replaces the row's own. Show their dates beside the row's. A reading with an amount is a second figure of a single source: plan by the earlier date, promise the row's.",
      ),
    ),
);
const longer = { ground: z.enum(EXTENSION_GROUNDS), amount: Count, source: z.optional(Source) };
const Extension = z.discriminatedUnion("by", [
  z
    .strictObject({ by: z.literal("ceiling"), ...longer })
    .check(told("Replaces the amount, in the row's unit; still counted from the trigger.")),
  z
    .strictObject({ by: z.literal("addition"), ...longer, unit: z.enum(UNITS), times: Count })
    .check(told("Counted on from the last day so far, before it moved from a day off; at most so many times.")),
]);

const Term = z.strictObject({
  type: z.literal("term"),
  ...rule,
  bound: z
    .enum(["at-most", "at-least"])
    .check(
      told(
        "at-most: to be done by the last day, until 24:00 in Vietnam (UTC+7). at-least: must last until the end of that day.",
      ),
    ),
  trigger: z.enum(TRIGGERS).check(told("The event whose day is day zero.")),
  counts: z.optional(
    z.literal("back").check(told("Counted back from the trigger: the last day on which it is done in time.")),
  ),
  amount: Count,
  unit: Unit,
  roll: Roll,
  extensions: z.optional(z.array(Extension)),
  pausing: z.optional(
    z
      .strictObject({ since: z.nullable(Day), source: Source })
      .check(
        told(
          "The clock may be stopped from that day on (null: always); days from the stop up to, not with, the day it goes on are not counted.",
        ),
      ),
  ),
  remote: z.optional(
    z.string().check(told("Id of the row that replaces this one in remote areas with difficult travel.")),
  ),
  readings,
  metBy: z.optional(z.array(z.enum(EVENT_TYPES)).check(told("The events of a case that keep the limit."))),
});
const lastMonth = z.optional(Count.check(told("The last month of the year's period, when that is not December.")));
const Fixed = z.strictObject({
  type: z.literal("fixed"),
  ...rule,
  every: z.nullable(z.enum(PERIODS)).check(told("null: whoever asks says which period.")),
  day: Count.check(told("Day of the last month of the period.")),
  edge: z.enum(["before", "on-or-before"]).check(told("before: the last day is the one before that day.")),
  roll: Roll,
  readings,
  month: lastMonth,
});

const Rule = z.discriminatedUnion("type", [
  Term,
  Fixed,
  z
    .strictObject({ type: z.literal("frequency"), ...rule, times: Count, every: z.enum(["week", "month"]) })
    .check(told("At least so many days in each whole week (Monday to Sunday) or month.")),
  z
    .strictObject({
      type: z.literal("period"),
      ...rule,
      every: z.enum(PERIODS),
      closesOn: Count.check(
        told("Day of the last month of the period on which the data close; the next period begins the day after."),
      ),
      month: lastMonth,
    })
    .check(told("Which days a report counts.")),
  z
    .strictObject({ type: z.literal("gap"), ...rule })
    .check(told("A limit whose figure is not known: show it, never count with it.")),
]);

const Order = z.strictObject({
  document: z.nullable(z.string()),
  announcedOn: z.nullable(Day).check(told("null: not known; its days then count as known from the start.")),
  effectiveFrom: z.optional(Day),
  status: z.enum(["proposed", "announced", "in-force"]).check(told("Days of a proposed order do not count.")),
  scope: z.enum(["all", "public-sector"]),
});
const Calendar = z
  .strictObject({
    version: z.string(),
    orders: z.record(z.string(), Order).check(told("The documents behind the days, by id.")),
    years: z
      .array(z.strictObject({ year: z.int(), openedBy: z.string() }))
      .check(told("Years that are known; outside them there is no answer.")),
    entries: z.array(
      z.strictObject({
        order: z.string(),
        name: z.string(),
        origin: z.enum(["statute", "announced", "substitute", "swap", "derived"]),
        off: z.array(Day),
        worked: z.optional(z.array(Day).check(told("Saturdays worked in exchange."))),
        confidence: z.enum(CONFIDENCES),
      }),
    ),
  })
  .check(told("Offices work Monday to Friday but for the days in off, and on the Saturdays in worked."));

/** The facts as one file for other languages: rules with where they were read, calendar, register, and dates to check oneself by. */
export const LawFile = z.strictObject({
  $schema: z.string(),
  version: z.string().check(told("Version of @danvan/core that the file came with.")),
  rules: z.array(Rule),
  evidence: z
    .record(z.string(), z.strictObject({ pages: z.int(), urls: z.array(z.string()), text: z.optional(z.string()) }))
    .check(
      told(
        "By id of a rule: on how many independent pages or copies its figure was read, and in which text of the article.",
      ),
    ),
  calendar: Calendar,
  register: AgencyRegister,
  examples: z
    .array(
      z.strictObject({
        rule: z.string(),
        from: Day.check(
          told("Day of the trigger; for a fixed date or a period any day, and the next date on or after it is meant."),
        ),
        fromAt: z.optional(z.iso.datetime().check(told("Instant of the trigger, for a rule in hours."))),
        ground: z.optional(z.enum(EXTENSION_GROUNDS).check(told("Extended once on that ground, by all it allows."))),
        stopped: z.optional(z.strictObject({ from: Day, to: Day }).check(told("The clock stood."))),
        date: Day.check(told("The last day.")),
      }),
    )
    .check(told("Dates as this project computes them: a program that gives the same counts by the same rules.")),
});

/** The JSON Schema of the file. */
export const lawSchema = (): object => ({
  title: "Time limits, working calendar and agencies of Vietnamese public administration",
  ...z.toJSONSchema(LawFile),
});
