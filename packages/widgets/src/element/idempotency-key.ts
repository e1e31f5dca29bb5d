/**
 * A random UUID, version 4, that names one composed message.
 *
 * `crypto.randomUUID` exists only on https, and many agency pages are still plain http. Two sources are mixed, because a browser that
 * hides its person's traces may have one that throws, or that always says the same.
 */
export function idempotencyKey(): string {
  const bytes = new Uint8Array(16);
  try {
    crypto.getRandomValues(bytes);
  } catch {}
  const digits = [...bytes].map((byte) => (256 + (byte ^ (Math.random() * 256))).toString(16).slice(1)).join("");
  return digits.replace(/(.{8})(.{4}).(.{3}).(.{3})/, "$1-$2-4$3-a$4-");
}
