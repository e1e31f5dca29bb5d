import * as z from "zod/mini";
import { civilDate } from "../../wire/fields.js";

const text = z.string();

/**
 * The form of a kept decision, as far as deciding again needs it: days and grounds in it are judged there, rules by `ruleBook`, and the
 * outcome is compared.
 */
export const KeptDecision = z.strictObject({
  version: z.literal(1),
  calendar: z.strictObject({ version: text, asKnownOn: z.nullable(civilDate) }),
  request: z.strictObject({
    rule: text,
    from: text,
    fromAt: z.optional(text),
    remote: z.optional(z.boolean()),
    extensions: z.optional(z.array(z.strictObject({ at: text, ground: text, amount: z.optional(z.number()) }))),
    pauses: z.optional(z.array(z.strictObject({ from: text, to: z.nullable(text) }))),
    reading: z.optional(text),
    every: z.optional(z.enum(["month", "quarter", "half-year", "year"])),
  }),
  rules: z.array(z.unknown()),
  hours: z.optional(z.strictObject({ spans: z.array(z.strictObject({ from: text, to: text })) })),
  outcome: z.unknown(),
});
