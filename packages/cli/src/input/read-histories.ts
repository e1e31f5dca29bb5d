import { type CaseEvent, type Result, civilDate, endOfDay, fail, ok, startOfDay } from "@danvan/core";
import { databaseProblem, readDatabase } from "@danvan/node";

type Histories = readonly (readonly CaseEvent[])[];

/**
 * The histories of the cases that an agency received over some days, both included: events only, no one's words. The database of a running
 * server is only read.
 *
 * @returns them, or `date-invalid`, or why the database cannot be read, with the system's own words
 */
export async function readHistories(
  file: string,
  agency: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Result<Histories>> {
  const [first, last] = [civilDate(from), civilDate(to)];
  if (!first.ok) return fail("date-invalid", "from", { value: from });
  if (!last.ok) return fail("date-invalid", "to", { value: to });
  const opened = readDatabase(file);
  if (!opened.ok) return opened;
  const store = opened.value;
  try {
    return ok(await store.histories(agency, startOfDay(first.value), endOfDay(last.value)));
  } catch (error) {
    const why = databaseProblem(error, file);
    if (!why) throw error;
    return { ok: false, problems: [why] };
  } finally {
    await store.close();
  }
}
