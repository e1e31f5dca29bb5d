import type { AuditStore } from "./audit.js";
import type { FieldStore } from "./citizen/fields.js";
import type { PublishedStore } from "./citizen/published.js";
import type { CaseStore } from "./cases.js";
import type { DataRequestStore } from "./data-requests.js";
import type { DeputyStore } from "./deputies.js";
import type { DeskStore } from "./desk/desk.js";
import type { ImportStore } from "./exchange/imports.js";
import type { MoveStore } from "./exchange/moves.js";
import type { FileStore } from "./files.js";
import type { LifeStore } from "./life/life.js";
import type { NoticeStore } from "./notices.js";
import type { OfficerStore } from "./officers.js";
import type { OutboxStore } from "./outbox.js";
import type { OversightActStore } from "./oversight/acts.js";
import type { OversightStore } from "./oversight/many-agencies.js";
import type { PeopleStore } from "./people.js";
import type { SecondFactorStore } from "./second-factors.js";
import type { SignOnStore } from "./sign-ons.js";
import type { StatisticsStore } from "./statistics.js";
import type { VisitStore } from "./visits.js";
import type { YearFileStore } from "./year/year-files.js";
import type { YearReportStore } from "./year/year-reports.js";

/**
 * Where cases are kept, in the field's verbs. Knows nothing of law, HTTP or the clock.
 *
 * Every verb of every store promises:
 * - a promise that resolves is durable: its transaction is committed and on disk;
 * - a verb is one transaction over one agency: all of it happened, or nothing;
 * - infrastructure that fails (disk full, database locked) throws `DanvanError("store-unavailable")`, with the cause;
 *   too much waiting work, or another process that keeps writing, throws `DanvanError("store-busy")`, and nothing was written;
 * - a database that is damaged, or not the one any more that was opened, takes no further write.
 */
export interface Store
  extends
    CaseStore,
    LifeStore,
    FileStore,
    PeopleStore,
    NoticeStore,
    VisitStore,
    StatisticsStore,
    OversightStore,
    OversightActStore,
    OfficerStore,
    DataRequestStore,
    SecondFactorStore,
    OutboxStore,
    ImportStore,
    MoveStore,
    SignOnStore,
    DeputyStore,
    DeskStore,
    YearReportStore,
    YearFileStore,
    PublishedStore,
    FieldStore,
    AuditStore {
  /** Writes and commits what changes nothing: resolves when a receipt could be given now. */
  probe(): Promise<void>;
  /** Reads the whole database. @returns what is damaged in it, in the database's own words; `null` for nothing */
  damage(): Promise<string | null>;
  /** Finishes what was submitted, then closes the database. */
  close(): Promise<void>;
}
