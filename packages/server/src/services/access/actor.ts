import type { Absent } from "./deputies/deputy-roles.js";
import type { Role } from "./role.js";

/** An officer who is signed in, at one agency. */
export interface Actor {
  /** Names the officer in the history of a case. */
  readonly id: string;
  /** The name the officer signs in with, to be shown. */
  readonly name: string;
  readonly agency: string;
  /** All that the officer may act as today: the own roles, and those of whom the officer stands in for. */
  readonly roles: readonly Role[];
  /** The own ones alone. Default: all of them. */
  readonly ownRoles?: readonly Role[];
  /** Whom the officer stands in for. Default: nobody. */
  readonly standsInFor?: readonly Absent[];
}
