import { isAllowed } from "../access/policy.js";
import { rolesAmong } from "../access/role.js";
import type { Context } from "../context/context.js";

/** An officer whom a case may be given. */
export interface Handler {
  readonly id: string;
  readonly name: string;
}

/** The officers of an agency who handle cases and may sign in, by name. */
export async function handlersOf({ store }: Pick<Context, "store">, agency: string): Promise<Handler[]> {
  const officers = await store.officers(agency);
  return officers
    .filter(({ closedAt, roles }) => closedAt === null && isAllowed({ roles: rolesAmong(roles) }, "answer"))
    .map(({ id, name }) => ({ id, name }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}
