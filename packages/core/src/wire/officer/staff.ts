import * as z from "zod/mini";
import { LIMITS } from "../../terms/terms.js";
import { count, instant } from "../fields.js";

/** Names of roles: which there are is the server's to say (`role-unknown`). */
const roles = z.array(z.string().check(z.minLength(1), z.maxLength(LIMITS.nameMax))).check(z.maxLength(20));

/**
 * The accounts of an agency as its administrator sees them: no password, no code, no case. `daysLeft`: whole days until one counts as idle.
 * @example read(StaffList, { version: 1, people: [] }).ok // → true
 */
export const StaffList = z.strictObject({
  version: z.literal(1),
  people: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      roles: z.array(z.string()),
      standing: z.enum(["active", "invited", "idle-soon", "idle", "closed"]),
      seenAt: instant,
      daysLeft: count,
      isLinked: z.boolean(),
    }),
  ),
});

/**
 * Somebody to be let in.
 * @example read(NewStaff, { name: "canbo", roles: ["officer"] }).ok // → true
 */
export const NewStaff = z.strictObject({ name: z.string().check(z.maxLength(LIMITS.nameMax)), roles });

/**
 * The roles that somebody has from the next request on.
 * @example read(StaffRoles, { roles: ["officer", "reviewer"] }).ok // → true
 */
export const StaffRoles = z.strictObject({ roles });

/**
 * What an administrator hands to a person, once: the code lets them choose a password until it ends.
 * @example read(StaffInvitation, { version: 1, name: "canbo" }).ok // → false
 */
export const StaffInvitation = z.strictObject({
  version: z.literal(1),
  name: z.string(),
  code: z.string(),
  until: instant,
});

export type StaffList = z.infer<typeof StaffList>;
export type NewStaff = z.infer<typeof NewStaff>;
export type StaffRoles = z.infer<typeof StaffRoles>;
export type StaffInvitation = z.infer<typeof StaffInvitation>;
