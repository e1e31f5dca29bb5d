import * as z from "zod/mini";
import { InboxEntry, InboxPage } from "./inbox.js";

/** The first cases of a part of the day, and whether the list has more. */
const part = z.strictObject({
  entries: z.array(InboxEntry),
  unreadable: InboxPage.shape.unreadable,
  more: z.boolean(),
});

/**
 * What waits today, by its urgency: past its date, due today, due soon, in hand without a date, to be approved, where a note names this officer, given to this officer,
 * and given to nobody yet.
 * @example read(Today, { version: 1, parts: {} }).ok // → false
 */
export const Today = z.strictObject({
  version: z.literal(1),
  parts: z.strictObject({
    overdue: part,
    today: part,
    soon: part,
    undated: part,
    approval: part,
    mentioned: part,
    mine: part,
    new: part,
  }),
});

export type Today = z.infer<typeof Today>;
