import { isAllowed } from "../../access/policy.js";
import { rolesAmong } from "../../access/role.js";
import type { Context } from "../../context/context.js";
import type { Handler } from "../handlers.js";

/** The officers of an agency who read cases and may sign in, by name. */
export async function readersOf({ store }: Pick<Context, "store">, agency: string): Promise<Handler[]> {
  const officers = await store.officers(agency);
  return officers
    .filter(({ closedAt, roles }) => closedAt === null && isAllowed({ roles: rolesAmong(roles) }, "officerCase"))
    .map(({ id, name }) => ({ id, name }));
}

/** What a name may go on with; a name that ends before it is another one. */
const GOES_ON = /[\p{L}\p{M}\p{N}_@+-]/u;

/**
 * The officers whom a note names: `@` and the name they sign in with, the longest where one begins with another.
 * @example mentionedIn("@lan xem giúp", [{ id: "b", name: "lan" }]) // → ["b"]
 */
export function mentionedIn(text: string, officers: readonly Handler[]): string[] {
  const folded = text.normalize("NFC").toLowerCase();
  const longest = officers.toSorted((one, other) => other.name.length - one.name.length);
  const found = new Set<string>();
  for (let at = folded.indexOf("@"); at >= 0; at = folded.indexOf("@", at + 1)) {
    const before = folded[at - 1];
    // An address of mail names nobody.
    if (before !== undefined && GOES_ON.test(before)) continue;
    const rest = folded.slice(at + 1);
    const named = longest.find(({ name }) => rest.startsWith(name) && !GOES_ON.test(rest[name.length] ?? " "));
    if (named) found.add(named.id);
  }
  return [...found];
}
