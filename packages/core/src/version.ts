/**
 * The version of all danvan packages, written by `npm run version-packages`.
 * @example VERSION // → "0.0.0"
 */
export const VERSION = "0.0.0";

/**
 * The day of that version, `YYYY-MM-DD`; null for one that was never released.
 * @example RELEASED_ON // → null
 */
export const RELEASED_ON: string | null = null;
