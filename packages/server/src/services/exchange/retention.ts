import { addDays, toCivilDate } from "@danvan/core";
import type { Deployment } from "../../deployment/deployment.js";
import type { Context } from "../context/context.js";

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
/** A line that is away for a day does not come back for a file; one of which no byte came within an hour was only announced. */
const BEGUN_MS = DAY_MS;
const ANNOUNCED_MS = HOUR_MS;

/** How much was erased because its time was over. */
export interface Swept {
  readonly contacts: number;
  readonly files: number;
  readonly drafts: number;
  /** Messages that nobody took, and nobody sent again. */
  readonly jobs: number;
}

/**
 * Erases what has had its time, by the rules of the deployment and of this program, and writes each into the audit: what, when, and not a word of it.
 *
 * @param draftDays how long an officer's unsent words are kept
 */
export async function sweep(
  { store, now }: Pick<Context, "store" | "now">,
  agency: string,
  { stuckDays, contactDays }: Pick<Deployment, "stuckDays" | "contactDays">,
  draftDays: number,
): Promise<Swept> {
  const at = now();
  const ago = (ms: number) => new Date(Date.parse(at) - ms).toISOString();
  const act = (verb: string) => ({ actor: "server", verb, object: "", at });
  const logged = async (verb: string, erased: Promise<number>) => {
    const many = await erased;
    if (many > 0) await store.audit(agency, act(verb));
    return many;
  };
  const lastDayOf =
    contactDays === undefined ? undefined : (closedAt: string) => addDays(toCivilDate(closedAt), contactDays);
  return {
    contacts: await store.eraseContacts(agency, toCivilDate(at), act("erase-contacts"), lastDayOf),
    files: await logged(
      "erase-files",
      store.sweepFiles(agency, { begun: ago(BEGUN_MS), announced: ago(ANNOUNCED_MS) }),
    ),
    drafts: await logged("erase-drafts", store.sweepDrafts(agency, ago(draftDays * DAY_MS))),
    jobs: stuckDays === undefined ? 0 : await logged("erase-jobs", store.sweepJobs(agency, ago(stuckDays * DAY_MS))),
  };
}
