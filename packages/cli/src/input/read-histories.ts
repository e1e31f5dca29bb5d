import { DatabaseSync } from "node:sqlite";
import { type CaseEvent, type Result, civilDate, endOfDay, fail, ok, startOfDay } from "@danvan/core";
import { openSqliteStore } from "@danvan/server/sqlite";

type Histories = readonly (readonly CaseEvent[])[];

/**
 * The histories of the cases that an agency received over some days, both included: events only, no one's words.
 *
 * @returns them, or `date-invalid`, `database-unreadable`
 */
export async function readHistories(
  file: string,
  agency: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Result<Histories>> {
  const [first, last] = [civilDate(from), civilDate(to)];
  if (!first.ok) return fail("date-invalid", "from", { value: from });
  if (!last.ok) return fail("date-invalid", "to", { value: to });
  let handle: DatabaseSync | null = null;
  try {
    handle = new DatabaseSync(file);
    const store = openSqliteStore(handle);
    const histories = await store.histories(agency, startOfDay(first.value), endOfDay(last.value));
    await store.close();
    return ok(histories);
  } catch {
    if (handle?.isOpen) handle.close();
    return fail("database-unreadable", file);
  }
}
