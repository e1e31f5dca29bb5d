/**
 * The version of all danvan packages, written by `npm run version-packages`.
 * @example VERSION // → "0.1.0"
 */
export const VERSION = "0.1.0";

/**
 * The day of that version, `YYYY-MM-DD`; null for one that was never released.
 * @example RELEASED_ON // → "2026-11-29"
 */
export const RELEASED_ON: string | null = "2026-11-29";
