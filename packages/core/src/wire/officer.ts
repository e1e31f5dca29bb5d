import * as z from "zod/mini";
import { GUIDED_KINDS, LEVELS, LIMITS, ONLINE_KINDS, REFUSAL_REASONS } from "../terms/terms.js";
import { count, line, text } from "./fields.js";

const words = text(LIMITS.answerMax, 1);
const why = text(LIMITS.commentMax, 1);
const kind = z.enum([...ONLINE_KINDS, ...GUIDED_KINDS]);

/** What happens to a case beside its handling. */
const LIFE_ACTIONS = [
  /** Says what it is about, and how it is to be handled where the agency has limits of its own: its time is computed anew from the same start. */
  z.strictObject({
    type: z.literal("classify"),
    kind,
    level: z.optional(z.enum(LEVELS)),
    officer: z.optional(line(LIMITS.nameMax)),
  }),
  /** Passes it on, to an agency of this system by its code or to `outside`; `hand-back` to the agency it came from. The words say why, to the sender too. */
  z.strictObject({ type: z.literal("transfer"), to: line(LIMITS.nameMax), text: why }),
  z.strictObject({ type: z.literal("hand-back"), text: why }),
  /** Lets it be answered together with the case of a code, and by itself again. */
  z.strictObject({ type: z.literal("merge"), with: line(LIMITS.nameMax) }),
  z.strictObject({ type: z.literal("unmerge") }),
  /** Makes a case of its own of one of its matters, in these words; `rejoin` takes such a case back into the first. */
  z.strictObject({ type: z.literal("split"), kind, text: words }),
  z.strictObject({ type: z.literal("rejoin") }),
  /** Keeps words of it, or a file by its id, from the public; what is kept for the agency stays whole. `of`: the place in the history at which it was withheld. */
  z.strictObject({
    type: z.literal("withhold"),
    what: z.enum(["text", "place", "answer", "file"]),
    words: z.optional(text(LIMITS.commentMax, 1)),
    file: z.optional(line(LIMITS.nameMax)),
    reason: why,
  }),
  z.strictObject({ type: z.literal("disclose"), of: count }),
] as const;

/**
 * What an officer does to a case from the workspace.
 * @example read(OfficerAction, { type: "refuse", reason: "unclear", text: "Xin cho biết địa điểm." }).ok // → true
 */
export const OfficerAction = z.discriminatedUnion("type", [
  /** Gives the case to an officer, by an id. */
  z.strictObject({ type: z.literal("assign"), officer: line(LIMITS.nameMax) }),
  /** Takes it up: a complaint's time to settle runs from here. */
  z.strictObject({ type: z.literal("accept") }),
  /** Stops the clock, goes on with it, or lengthens the time, on a ground that the law in force knows for this case. */
  z.strictObject({ type: z.literal("pause"), ground: line(LIMITS.nameMax) }),
  z.strictObject({ type: z.literal("resume") }),
  z.strictObject({ type: z.literal("extend"), ground: line(LIMITS.nameMax) }),
  /** Asks the sender for more; with a ground the clock stops until the answer, where the law in force knows it for this case. */
  z.strictObject({ type: z.literal("ask"), text: words, ground: z.optional(line(LIMITS.nameMax)) }),
  z.strictObject({ type: z.literal("answer"), text: words }),
  z.strictObject({ type: z.literal("refuse"), reason: z.enum(REFUSAL_REASONS), text: words }),
  /** Lays an answer, or with a reason a refusal, before who may approve it. */
  z.strictObject({ type: z.literal("submit"), reason: z.optional(z.enum(REFUSAL_REASONS)), text: words }),
  /** Sends what was submitted, in these words; `of`: its place in the history, so that nothing is approved that was not read. */
  z.strictObject({ type: z.literal("approve"), of: count, text: words }),
  /** Gives it back to its author, with what is to be changed. */
  z.strictObject({ type: z.literal("return"), of: count, text: text(LIMITS.commentMax, 1) }),
  /** Takes a reply back before its sender can read it. */
  z.strictObject({ type: z.literal("recall") }),
  /** Puts the words of a reply right; the earlier ones are kept for the agency. */
  z.strictObject({ type: z.literal("correct"), text: words }),
  /** Says that the sender was told, by phone or mail: the sender sees it too, and no colleague calls a second time. */
  z.strictObject({ type: z.literal("notify") }),
  ...LIFE_ACTIONS,
]);

export type OfficerAction = z.infer<typeof OfficerAction>;
