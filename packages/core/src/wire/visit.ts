import * as z from "zod/mini";
import { LIMITS } from "../terms/terms.js";
import { comment, key, line, ratingLevel } from "./fields.js";

/** A rating of a visit to the agency, without a case: kept by month, and nothing tells who gave it. */
export const NewVisit = z.strictObject({
  key,
  level: ratingLevel,
  comment,
  service: z.optional(line(LIMITS.serviceMax)),
});

export type NewVisit = z.infer<typeof NewVisit>;
