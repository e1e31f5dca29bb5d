import { toCivilDate } from "@danvan/core";
import type { Context } from "../../context/context.js";
import type { StoredOfficer } from "../../../store/officers.js";
import { rolesAmong, type Role } from "../role.js";

/** An officer who is away, and what the one who stands in for them may do because of it. */
export interface Absent {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Work on cases can be handed on; letting people in and out cannot: an agency has a second administrator, not a deputy of one. */
const HANDED_ON: ReadonlySet<Role> = new Set(["officer", "reviewer", "head", "inspector", "overseer"]);

/** The roles of an officer that a deputy has meanwhile. */
export const handedOn = (roles: readonly string[]): Role[] => rolesAmong(roles).filter((role) => HANDED_ON.has(role));

/** Whom an officer stands in for now. Whoever left the agency hands nothing on. */
export async function absentNow(
  { store, now }: Pick<Context, "store" | "now">,
  { agency, id }: StoredOfficer,
): Promise<readonly Absent[]> {
  const absent = await store.absentOn(agency, id, toCivilDate(now()));
  return absent
    .filter(({ closedAt }) => closedAt === null)
    .map((one) => ({ id: one.id, name: one.name, roles: handedOn(one.roles) }));
}
