import * as z from "zod/mini";

/**
 * Where a number of the law comes from.
 * @example read(Source, { document: "Luật 42/2013/QH13", article: "Điều 28" }).ok // → true
 */
export const Source = z.strictObject({
  document: z.string(),
  article: z.optional(z.string()),
});
export type Source = z.infer<typeof Source>;
