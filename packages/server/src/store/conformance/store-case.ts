import type { StoredCase } from "../cases.js";
import type { Store } from "../store.js";

/** One promise of a store, as a case that any test runner can run. */
export interface StoreCase {
  readonly name: string;
  /** Rejects with what was expected and what came. @param open opens an empty store */
  readonly run: (open: () => Store | Promise<Store>) => Promise<void>;
}

export const NEIGHBOUR = "18100";
export const LATER = "2026-11-21T02:00:00.000Z";

/** The case behind a code that is there. */
export async function found(store: Store, code: string): Promise<StoredCase> {
  const stored = await store.find(code.slice(0, code.indexOf("-")), code);
  if (!stored) throw new Error(`no case ${code}`);
  return stored;
}

export function same(actual: unknown, expected: unknown): void {
  const [came, wanted] = [actual, expected].map((value) => JSON.stringify(value, sorted, 1));
  if (came !== wanted) throw new Error(`expected ${wanted}, got ${came}`);
}

/** Objects say the same in any order of their fields. */
const sorted = (_: string, value: unknown) =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
