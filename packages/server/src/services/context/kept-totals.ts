import type { TotalsRollup } from "@danvan/core/advanced";
import type { RollupQuery } from "../../store/statistics.js";

type Totals = readonly TotalsRollup[] | null;

/** Totals as they stood when a day ended that is over. */
export interface KeptTotals {
  /** Those kept for the same question; else what `read` says, which is kept unless the days are counted by other rules. */
  at(query: RollupQuery, read: () => Promise<Totals>): Promise<Totals>;
  /** Forgets those of an agency, because they were counted again. */
  forget(agency: string): void;
}

/**
 * Keeps the totals that were asked for last; askers at the same time share one reading.
 * @param most how many questions are kept
 * @example await keptTotals(100).at(query, () => store.rollupTotals(query))
 */
export function keptTotals(most: number): KeptTotals {
  const kept = new Map<string, { readonly agency: string; readonly reading: Promise<Totals> }>();

  return {
    async at(query, read) {
      const key = JSON.stringify(query);
      const known = kept.get(key)?.reading;
      const entry = { agency: query.agency, reading: known ?? read() };
      kept.delete(key);
      kept.set(key, entry);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      const drop = () => kept.get(key)?.reading === entry.reading && kept.delete(key);
      const totals = await entry.reading.catch((cause: unknown) => {
        drop();
        throw cause;
      });
      if (!totals) drop();
      return totals;
    },
    forget(agency) {
      for (const [key, entry] of kept) if (entry.agency === agency) kept.delete(key);
    },
  };
}
