/** What an officer is at an agency; one person may be several. A stored role that is not listed here allows nothing. */
export const ROLES = ["officer", "head"] as const;
export type Role = (typeof ROLES)[number];

/** The roles among stored names. */
export const rolesAmong = (names: readonly string[]): Role[] => ROLES.filter((role) => names.includes(role));
