import * as z from "zod/mini";
import { Source } from "../terms/source.js";
import { CONFIDENCES, SOURCE_STATUSES } from "../terms/terms.js";
import { civilDate, instant } from "./fields.js";

/**
 * One step of the reasoning behind a date: a code and facts; `explain` turns it into a sentence.
 * @example read(Step, { code: "starts", facts: { date: "2026-11-23" } }).ok // → true
 */
export const Step = z.strictObject({
  code: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])),
  source: z.optional(Source),
});

/**
 * A promised date and why it is that date.
 * @example const { due } = receipt; read(DuePromise, due).ok // → true
 */
export const DuePromise = z.strictObject({
  rule: z.string(),
  date: civilDate,
  at: instant,
  sourceStatus: z.enum(SOURCE_STATUSES),
  confidence: z.enum(CONFIDENCES),
  steps: z.array(Step),
});

export type Step = z.infer<typeof Step>;
export type DuePromise = z.infer<typeof DuePromise>;
