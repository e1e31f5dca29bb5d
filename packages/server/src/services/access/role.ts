/**
 * What an officer is at an agency; one person may be several. A stored role that is not listed here allows nothing.
 *
 * `officer` handles cases; `reviewer` approves answers or returns them, and sees no contact data; `head` does both, needs nobody's approval
 * and answers for the year's report; `agency-admin` lets people in and takes them out, and sees no case; `inspector` reads, without contact
 * data; `overseer` follows the units that the agency oversees, returns or accepts their reports, and sees no case; `system-admin` lets people in
 * at every agency of the server, and alone makes an overseer.
 * @example ROLES.includes("head") // → true
 */
export const ROLES = ["officer", "reviewer", "head", "agency-admin", "inspector", "overseer", "system-admin"] as const;
/** One of `ROLES`. */
export type Role = (typeof ROLES)[number];

/**
 * What the first officer of an agency is: whoever starts a server must be able to let others in.
 * @example FIRST_ROLES.includes("system-admin") // → false
 */
export const FIRST_ROLES: readonly Role[] = ["officer", "head", "agency-admin"];

/**
 * Whether one of the roles reaches beyond the own agency: only a system administrator gives it.
 * @example reachesBeyond(["head"]) // → false
 */
export const reachesBeyond = (roles: readonly string[]): boolean =>
  roles.some((role) => role === "overseer" || role === "system-admin");

/** The roles among stored names. */
export const rolesAmong = (names: readonly string[]): Role[] => ROLES.filter((role) => names.includes(role));
