/**
 * What every store must do, as named cases over a factory: any test runner can run them, and a new store starts here.
 *
 * @example for (const { name, run } of storeCases) test(name, () => run(() => openSqliteStore(new DatabaseSync(":memory:"))));
 */
import type { StoreCase } from "./store-case.js";
import { fileCases } from "./file.js";
import { historyCases } from "./history.js";
import { listCases } from "./list.js";
import { officerCases } from "./officer.js";
import { personCases } from "./person.js";
import { receiveCases } from "./receive.js";
import { visitCases } from "./visit.js";

export type { StoreCase } from "./store-case.js";
export { exampleChange, exampleFile, exampleIntake } from "./examples.js";

/** Every promise of a store, in the order of the story. */
export const storeCases: readonly StoreCase[] = [
  ...receiveCases,
  ...fileCases,
  ...historyCases,
  ...personCases,
  ...visitCases,
  ...listCases,
  ...officerCases,
];
