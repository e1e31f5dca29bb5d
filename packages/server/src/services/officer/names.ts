import type { CaseEvent } from "@danvan/core";
import type { Context } from "../context/context.js";

/** The names of the officers who appear in a history, also of those whose accounts are closed. */
export async function namesIn(
  { store }: Context,
  agency: string,
  events: readonly CaseEvent[],
  others: readonly string[] = [],
): Promise<Record<string, string>> {
  const officers = await store.officers(agency);
  return Object.fromEntries(
    officers.flatMap(({ id, name }) =>
      others.includes(id) || events.some((event) => event.by === id || ("officer" in event && event.officer === id))
        ? [[id, name] as const]
        : [],
    ),
  );
}

/** The names of the agencies that a case was at, by their codes. */
export function agencyNamesIn(
  { agencies }: Pick<Context, "agencies">,
  events: readonly CaseEvent[],
): Record<string, string> {
  const codes = new Set(
    events.flatMap((event) => [event.by, "to" in event ? event.to : "", "from" in event ? (event.from ?? "") : ""]),
  );
  return Object.fromEntries(agencies.flatMap(({ code, name }) => (codes.has(code) ? [[code, name] as const] : [])));
}
