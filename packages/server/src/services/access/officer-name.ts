/** A longer name is none, and looking it up would be work for nothing. */
const NAME_MAX = 100;
/** Letters with their marks and numbers, and between them spaces, dots, hyphens and what mail addresses have. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._@+-]*$/u;

/**
 * The name that an officer signs in with: in one spelling, whatever the keyboard composes and the case that was typed; `null` for what is none.
 * @example officerName(" Lan.Nguyễn ") // → "lan.nguyễn"
 */
export function officerName(typed: string): string | null {
  if (typed.length > NAME_MAX) return null;
  const name = typed.normalize("NFC").trim().toLowerCase();
  return NAME.test(name) ? name : null;
}
