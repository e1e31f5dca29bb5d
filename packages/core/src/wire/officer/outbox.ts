import * as z from "zod/mini";
import { EVENT_TYPES } from "../../terms/terms.js";
import { count, instant } from "../fields.js";

const target = z.string().check(z.minLength(1), z.maxLength(100));

/**
 * What could not be sent to other systems, with its reason, and how each of them stands. No code of a case is in it.
 * @example read(StuckOutbox, { version: 1, jobs: [], targets: [] }).ok // → true
 */
export const StuckOutbox = z.strictObject({
  version: z.literal(1),
  jobs: z.array(
    z.strictObject({
      id: z.string(),
      target,
      event: z.enum(EVENT_TYPES),
      at: instant,
      tries: count,
      reason: z.nullable(z.string()),
    }),
  ),
  targets: z.array(
    z.strictObject({
      target,
      /** Null: it took what was sent last. */
      state: z.nullable(z.strictObject({ failures: count, since: instant, offSince: z.nullable(instant) })),
    }),
  ),
});

/**
 * The target to which what is stuck is sent again.
 * @example read(OutboxResumption, { target: "kho-du-lieu" }).ok // → true
 */
export const OutboxResumption = z.strictObject({ target });

/**
 * How many are sent again.
 * @example read(OutboxResumed, { version: 1, jobs: 3 }).ok // → true
 */
export const OutboxResumed = z.strictObject({ version: z.literal(1), jobs: count });

export type StuckOutbox = z.infer<typeof StuckOutbox>;
export type OutboxResumption = z.infer<typeof OutboxResumption>;
export type OutboxResumed = z.infer<typeof OutboxResumed>;
