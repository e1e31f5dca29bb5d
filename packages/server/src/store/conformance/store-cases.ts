/**
 * What every store must do, as named cases over a factory: any test runner can run them, and a new store starts here.
 *
 * @example for (const { name, run } of storeCases) test(name, () => run(() => openSqliteStore(new DatabaseSync(":memory:"))));
 */
import type { StoreCase } from "./store-case.js";
import { auditCases } from "./audit.js";
import { dataRequestCases } from "./data-requests.js";
import { fieldCases } from "./citizen/fields.js";
import { publishedCases } from "./citizen/published.js";
import { fileCases } from "./files.js";
import { historyCases } from "./history.js";
import { secondFactorCases } from "./officers/second-factors.js";
import { signOnCases } from "./officers/sign-ons.js";
import { statisticsCases } from "./statistics.js";
import { noticeCases } from "./notices.js";
import { deputyCases } from "./officers/deputies.js";
import { asReadCases } from "./life/as-read.js";
import { lifeCases } from "./life/life.js";
import { deskCases } from "./desk/desk.js";
import { outboxCases } from "./outbox.js";
import { oversightActCases } from "./oversight/acts.js";
import { manyAgenciesCases } from "./oversight/many-agencies.js";
import { officerCases } from "./officers/officers.js";
import { peopleCases } from "./people.js";
import { caseCases } from "./cases.js";
import { exchangeCases } from "./exchange.js";
import { moveCases } from "./exchange/moves.js";
import { visitCases } from "./visits.js";
import { wordCases } from "./words.js";
import { yearReportCases } from "./year/year-reports.js";

export type { StoreCase } from "./store-case.js";
export { exampleChange, exampleFile, exampleIntake } from "./examples.js";

/**
 * Every promise of a store, in the order of the story.
 * @example storeCases.length > 20 // → true
 */
export const storeCases: readonly StoreCase[] = [
  ...caseCases,
  ...fieldCases,
  ...fileCases,
  ...historyCases,
  ...publishedCases,
  ...peopleCases,
  ...noticeCases,
  ...visitCases,
  ...wordCases,
  ...statisticsCases,
  ...manyAgenciesCases,
  ...oversightActCases,
  ...officerCases,
  ...dataRequestCases,
  ...secondFactorCases,
  ...signOnCases,
  ...deputyCases,
  ...deskCases,
  ...lifeCases,
  ...asReadCases,
  ...outboxCases,
  ...yearReportCases,
  ...exchangeCases,
  ...moveCases,
  ...auditCases,
];
