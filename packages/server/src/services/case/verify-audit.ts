import { verifyChain, type AuditEntry, type AuditHead, type ChainVerdict } from "../../audit/chain.js";
import type { AuditStore } from "../../store/audit.js";

const PAGE = 1_000;

/**
 * Reads the chain of an agency from its first entry to its last.
 *
 * @param known a head that was printed earlier
 * @returns the head, or the number of the first entry that was changed or is missing
 * @example await verifyAudit(store, "18073") // → { whole: true, head: { seq: 3, … } }
 */
export const verifyAudit = (store: AuditStore, agency: string, known?: AuditHead): Promise<ChainVerdict> =>
  verifyChain(entriesOf(store, agency), known);

async function* entriesOf(store: AuditStore, agency: string): AsyncGenerator<AuditEntry> {
  for (let after = 0; ;) {
    const page = await store.auditEntries(agency, after, PAGE);
    yield* page;
    if (page.length < PAGE) return;
    after = page.at(-1)!.seq;
  }
}
