import { statutoryDeadlines } from "@danvan/core/data";
import * as z from "zod/mini";
import type { Reception } from "../kit/view/reception.js";

const both = z.strictObject({
  vi: z.string().check(z.trim(), z.minLength(1), z.maxLength(500)),
  en: z.string().check(z.trim(), z.minLength(1), z.maxLength(500)),
});
const hour = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));

/**
 * When an agency receives citizens, as it stands in its settings; `minimum` is the id of a rule of law that says how often at least.
 */
export const ReceptionSettings = z.strictObject({
  minimum: z.optional(z.string().check(z.refine((id) => frequencyOf(id) !== undefined))),
  sessions: z
    .array(
      z
        .strictObject({
          who: both,
          where: both,
          on: z.union([
            z.strictObject({
              weekday: z.int().check(z.minimum(1), z.maximum(7)),
              weeks: z.optional(z.array(z.int().check(z.minimum(1), z.maximum(5)))),
            }),
            z.strictObject({ days: z.array(z.int().check(z.minimum(1), z.maximum(31))) }),
          ]),
          from: hour,
          to: hour,
          onDayOff: z.optional(z.literal("next-working-day")),
        })
        .check(z.refine(({ from, to }) => from < to)),
    )
    .check(z.maxLength(20)),
});

const frequencyOf = (id: string | undefined) => {
  const rule = statutoryDeadlines.find((one) => one.id === id);
  return rule?.type === "frequency" ? rule : undefined;
};

/** The sessions with the rule of law beside them; `undefined` where the agency has entered none. */
export function receptionOf({
  reception,
}: {
  readonly reception?: z.infer<typeof ReceptionSettings> | undefined;
}): Reception | undefined {
  return reception && { sessions: reception.sessions, minimum: frequencyOf(reception.minimum) };
}
