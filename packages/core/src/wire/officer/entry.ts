import * as z from "zod/mini";
import { CHANNELS, LANGS, LIMITS, ONLINE_KINDS } from "../../terms/terms.js";
import { civilDate, key, line, text } from "../fields.js";
import { Contact, Receipt } from "../intake.js";

/**
 * How something comes in that an officer types: every way but the form.
 * @example ENTRY_CHANNELS.includes("web" as never) // → false
 */
export const ENTRY_CHANNELS = [
  "phone",
  "counter",
  "post",
  "email",
  "zalo",
  "reception",
] as const satisfies readonly (typeof CHANNELS)[number][];

const common = {
  key,
  channel: z.enum(ENTRY_CHANNELS),
  /** The day in Vietnam on which it reached the agency: time runs from it, not from the typing. */
  receivedOn: civilDate,
  lang: z.enum(LANGS),
};

/**
 * What an officer enters of a call, a letter or a visit. `matter`: what could have been sent by the form; `consents`: the notice was read to
 * the person, who agreed to be contacted. `complaint`: registered by where its paper is kept, without a word of it. `denunciation`: counted
 * alone (Luật Tố cáo 2018 Điều 9: nothing that tells of it stands in a system joined to the internet).
 * @example read(ManualEntry, { of: "denunciation", key: "0199c0de-0000-7000-8000-000000000000", channel: "post", receivedOn: "2026-11-27", lang: "vi" }).ok // → true
 */
export const ManualEntry = z.discriminatedUnion("of", [
  z.strictObject({
    of: z.literal("matter"),
    ...common,
    kind: z.enum(ONLINE_KINDS),
    text: text(LIMITS.textMax, LIMITS.textMin),
    place: z.optional(line(LIMITS.placeMax)),
    contact: z.optional(z.omit(Contact, { position: true })),
    consents: z.optional(z.literal(true)),
  }),
  z.strictObject({ of: z.literal("complaint"), ...common, reference: text(LIMITS.placeMax, 1) }),
  z.strictObject({ of: z.literal("denunciation"), ...common }),
]);

/** What an officer enters of a call, a letter or a visit. */
export type ManualEntry = z.infer<typeof ManualEntry>;

/**
 * What came of an entry: its receipt, with the secret that its sender keeps; of a denunciation nothing is handed out.
 * @example read(Entered, { version: 1, of: "denunciation", receipt: null, repeated: false }).ok // → true
 */
export const Entered = z.strictObject({
  version: z.literal(1),
  of: z.enum(["matter", "complaint", "denunciation"]),
  receipt: z.nullable(Receipt),
  repeated: z.boolean(),
});

/** What came of an entry. */
export type Entered = z.infer<typeof Entered>;
