/**
 * What every store must do, as named cases over a factory: any test runner can run them, and a new store starts here.
 *
 * @example for (const { name, run } of storeCases) test(name, () => run(() => openSqliteStore(new DatabaseSync(":memory:"))));
 */
import type { StoreCase } from "./testing-case.js";
import { fileCases } from "./testing-file.js";
import { historyCases } from "./testing-history.js";
import { listCases } from "./testing-list.js";
import { officerCases } from "./testing-officer.js";
import { personCases } from "./testing-person.js";
import { receiveCases } from "./testing-receive.js";
import { visitCases } from "./testing-visit.js";

export type { StoreCase } from "./testing-case.js";
export { exampleChange, exampleFile, exampleIntake } from "./testing-examples.js";

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
