import * as z from "zod/mini";
import { CHANNELS, LANGS, LIMITS, ONLINE_KINDS, REFUSAL_REASONS } from "../../terms/terms.js";
import { line } from "../fields.js";

/**
 * How a case of another system stood: still to be answered, answered, or refused for a reason.
 * @example IMPORT_STATES[0] // → "open"
 */
export const IMPORT_STATES = [
  "open",
  "answered",
  ...REFUSAL_REASONS.map((reason) => `refused:${reason}` as const),
] as const;

/**
 * How the dates of a file are written; `dd` and `MM` may have one figure. ISO is always understood.
 * @example IMPORT_DATES.includes("dd/MM/yyyy HH:mm") // → true
 */
export const IMPORT_DATES = [
  "iso",
  "dd/MM/yyyy",
  "dd/MM/yyyy HH:mm",
  "dd/MM/yyyy HH:mm:ss",
  "HH:mm dd/MM/yyyy",
] as const;

const column = line(LIMITS.placeMax).check(z.minLength(1));
const valueOf = <const Values extends readonly string[]>(values: Values) =>
  z.record(z.string().check(z.maxLength(LIMITS.placeMax)), z.enum(values));

/**
 * How the table of another system is read: which column holds what, and what its words mean here.
 *
 * `source` names the system, for good: a number is taken in once for each source. `consents` names the words of the column `consent` that say
 * that a person agreed to be contacted; without them no contact data is taken over. `zone`: of dates that name none, such as `+07:00`.
 * @example read(ImportMapping, { version: 1, source: "1022", columns: { number: "Mã", text: "Nội dung", receivedAt: "Ngày" }, kind: "concern", channel: "phone", lang: "vi" }).ok // → true
 */
export const ImportMapping = z.strictObject({
  version: z.literal(1),
  source: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/)),
  columns: z.strictObject({
    number: column,
    text: column,
    receivedAt: column,
    place: z.optional(column),
    kind: z.optional(column),
    channel: z.optional(column),
    state: z.optional(column),
    closedAt: z.optional(column),
    reply: z.optional(column),
    name: z.optional(column),
    phone: z.optional(column),
    email: z.optional(column),
    consent: z.optional(column),
  }),
  /** What holds where a column is not named, or its cell is empty. */
  kind: z.enum(ONLINE_KINDS),
  channel: z.enum(CHANNELS),
  lang: z.enum(LANGS),
  kinds: z.optional(valueOf(ONLINE_KINDS)),
  channels: z.optional(valueOf(CHANNELS)),
  states: z.optional(valueOf(IMPORT_STATES)),
  consents: z.optional(z.array(z.string().check(z.maxLength(LIMITS.placeMax))).check(z.maxLength(20))),
  dates: z.optional(
    z.strictObject({
      format: z.optional(z.enum(IMPORT_DATES)),
      zone: z.optional(z.string().check(z.regex(/^(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/))),
    }),
  ),
});

/** How the table of another system is read. */
export type ImportMapping = z.infer<typeof ImportMapping>;
