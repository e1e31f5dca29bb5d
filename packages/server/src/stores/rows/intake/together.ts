/**
 * Statements that do not wait for each other, begun in this order on one connection: a database far away is asked once instead of once each.
 *
 * @returns what each gave, when all have ended; nothing of them runs on after the failure of one was told
 * @throws the first failure, not those that it caused
 * @example await together([Promise.resolve(1), Promise.resolve("two")]) // → [1, "two"]
 */
export async function together<const W extends readonly Promise<unknown>[]>(
  works: W,
): Promise<{ -readonly [At in keyof W]: Awaited<W[At]> }> {
  let failed: { readonly cause: unknown } | undefined;
  const values = await Promise.all(works.map((work) => work.catch((cause: unknown) => void (failed ??= { cause }))));
  if (failed) throw failed.cause;
  return values as { -readonly [At in keyof W]: Awaited<W[At]> };
}
