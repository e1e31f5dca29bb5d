import type { Actor } from "../actor.js";
import { isAllowed, type Action } from "../policy.js";

/**
 * How the audit names who did something: an officer, and whom the officer stood in for where the own roles would not have been enough.
 *
 * @example signature({ ...deputy, id: "b", ownRoles: [], standsInFor: [{ id: "a", name: "lan", roles: ["head"] }] }, "answer") // → "b/a"
 */
export function signature(actor: Actor, action: Action): string {
  const { id, ownRoles, standsInFor = [] } = actor;
  if (ownRoles === undefined || isAllowed({ roles: ownRoles }, action)) return id;
  const absent = standsInFor.find((one) => isAllowed(one, action));
  return absent ? `${id}/${absent.id}` : id;
}
