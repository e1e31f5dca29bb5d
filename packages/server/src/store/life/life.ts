import type { Change, Intake } from "../cases.js";

/** What happens to a case beside its handling: it goes to another agency and comes back, is answered with another, falls into two. */
export interface LifeStore {
  /**
   * Writes several changes of one agency together, and a case that comes out of one of them.
   * @returns `changed-meanwhile` when one of the histories grew since it was read, `code-taken` when another case has the code of the new one:
   * nothing is written then
   */
  recordTogether(changes: readonly Change[], part?: Intake): Promise<"recorded" | "changed-meanwhile" | "code-taken">;

  /** Where a case went last, as its event says; `null` when it is here, and for an unknown code. */
  whereabouts(agency: string, code: string): Promise<string | null>;

  /**
   * Takes what a sender wrote, sent and left out of a case that went on, once it is elsewhere; the history, the officers' words and what was
   * consented to stay.
   * @param after how long the history was when it went on: one that came back meanwhile is left as it is
   * @param what `everything`: the officers' words and notes too, because it was found to be a denunciation
   */
  handOver(
    agency: string,
    caseId: string,
    after: number,
    what?: "everything",
  ): Promise<"handed-over" | "changed-meanwhile">;
}
