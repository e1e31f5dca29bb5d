import * as z from "zod/mini";

/** Where a number of the law comes from. */
export const Source = z.strictObject({
  document: z.string(),
  article: z.optional(z.string()),
});
export type Source = z.infer<typeof Source>;
