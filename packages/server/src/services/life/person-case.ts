import type { StoredCase } from "../../store/cases.js";
import type { Store } from "../../store/store.js";
import { splitFrom } from "./split.js";

/** The case under whose id is kept who wrote: for one that was split off, the first. */
export async function personCaseOf(
  { store }: { readonly store: Pick<Store, "find"> },
  { agency, id, events }: StoredCase,
): Promise<string> {
  const from = splitFrom(events);
  return (from !== null && (await store.find(agency, from))?.id) || id;
}
