import type { Role } from "./role.js";

/** An officer who is signed in, at one agency. */
export interface Actor {
  /** Names the officer in the history of a case. */
  readonly id: string;
  /** The name the officer signs in with, to be shown. */
  readonly name: string;
  readonly agency: string;
  readonly roles: readonly Role[];
}
