/**
 * A random UUID, version 4, that names one composed message.
 *
 * `crypto.randomUUID` exists only on https, and many agency pages are still plain http; the address of a blob ends in a UUID everywhere
 * (W3C File API §8.2).
 */
export function idempotencyKey(): string {
  const address = URL.createObjectURL(new Blob());
  URL.revokeObjectURL(address);
  return address.slice(-36);
}
