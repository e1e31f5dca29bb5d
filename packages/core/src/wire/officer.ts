import * as z from "zod/mini";
import { LIMITS, REFUSAL_REASONS } from "../terms/terms.js";
import { text } from "./fields.js";

/**
 * What an officer does to a case from the workspace.
 * @example read(OfficerAction, { type: "refuse", reason: "unclear", text: "Xin cho biết địa điểm." }).ok // → true
 */
export const OfficerAction = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("answer"), text: text(LIMITS.answerMax, 1) }),
  z.strictObject({
    type: z.literal("refuse"),
    reason: z.enum(REFUSAL_REASONS),
    text: text(LIMITS.answerMax, 1),
  }),
]);

export type OfficerAction = z.infer<typeof OfficerAction>;
