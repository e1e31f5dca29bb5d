import * as z from "zod/mini";
import { GUIDED_KINDS, LANGS, LIMITS, ONLINE_KINDS } from "../../terms/terms.js";
import { PublicCase } from "../case.js";
import { civilDate, count } from "../fields.js";

const { code, channel, status, receivedAt, due, timing } = PublicCase.shape;
const kind = z.enum([...ONLINE_KINDS, ...GUIDED_KINDS]);

/**
 * What every list says of a case. Nobody's words are in it.
 * @example Object.keys(CaseSummary.shape) // → [ "code", "channel", "status", "receivedAt", "due", "timing" ]
 */
export const CaseSummary = z.strictObject({ code, channel, status, receivedAt, due, timing });

/**
 * One line of the inbox. The excerpt is the citizen's own words; contact data is not in it.
 * @example read(InboxEntry, { code: "18073-K7QM9-XWRF4" }).ok // → false
 */
export const InboxEntry = z.strictObject({
  ...CaseSummary.shape,
  kind,
  /** Of its words. */
  lang: z.enum(LANGS),
  /** What it is about: an id of the agency's list. */
  field: z.nullable(z.string()),
  reopened: z.boolean(),
  awaitsApproval: z.boolean(),
  /** Its sender was asked for more and has not answered. */
  awaitsSender: z.boolean(),
  /** Name of the officer whom it was given. */
  assignee: z.nullable(z.string()),
  excerpt: z.string(),
});

/**
 * A page of the inbox; `next` continues after it as `after`, and is null on the last page. Counting stops at 1,000.
 * @example read(InboxPage, { version: 1, entries: [], next: null, counts: { open: 0, closed: 0 } }).ok // → true
 */
export const InboxPage = z.strictObject({
  version: z.literal(1),
  entries: z.array(InboxEntry),
  /** Codes of cases on this page whose rows in the store cannot be read. */
  unreadable: z.optional(z.array(z.string())),
  next: z.nullable(z.string()),
  counts: z.strictObject({ open: count, closed: count }),
});

/**
 * Default: the open ones by due date. `search` finds words of either state, with or without accents; `after` is `next` of the page before.
 * The others narrow a list: `assignee` is an officer's id, or `nobody`; `dueFrom` and `dueTo` are days in Vietnam, both within.
 * @example must(read(InboxQuery, { search: "den duong" })) // → { search: "den duong" }
 */
export const InboxQuery = z.object({
  state: z.optional(z.enum(["open", "closed"])),
  search: z.optional(z.string().check(z.maxLength(500))),
  after: z.optional(z.string().check(z.maxLength(100))),
  kind: z.optional(kind),
  field: z.optional(z.string().check(z.maxLength(LIMITS.nameMax))),
  channel: z.optional(channel),
  status: z.optional(status),
  assignee: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
  awaitsApproval: z.optional(z.literal("true")),
  dueFrom: z.optional(civilDate),
  dueTo: z.optional(civilDate),
});

export type CaseSummary = z.infer<typeof CaseSummary>;
export type InboxEntry = z.infer<typeof InboxEntry>;
export type InboxPage = z.infer<typeof InboxPage>;
export type InboxQuery = z.infer<typeof InboxQuery>;
