import * as z from "zod/mini";
import { LIMITS } from "../terms/terms.js";
import { comment, key, line, ratingLevel } from "./fields.js";

/**
 * A rating of a visit to the agency, without a case: kept by month, and nothing tells who gave it.
 * @example read(NewVisit, { key: "0199c0de-0000-7000-8000-000000000000", level: 4, service: "Chứng thực" }).ok // → true
 */
export const NewVisit = z.strictObject({
  key,
  level: ratingLevel,
  comment,
  service: z.optional(line(LIMITS.serviceMax)),
});

export type NewVisit = z.infer<typeof NewVisit>;
