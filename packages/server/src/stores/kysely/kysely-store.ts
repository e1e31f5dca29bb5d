import { DanvanError, problem } from "@danvan/core";
import { sql, type Kysely } from "kysely";
import type { Intake } from "../../store/cases.js";
import type { Store } from "../../store/store.js";
import { findCase, readHistories, readInbox, readInboxCounts } from "../rows/case-rows.js";
import { insertCases } from "../rows/intake/intake-rows.js";
import type { RowInserter } from "../rows/intake/row-inserter.js";
import { updateCase } from "../rows/change-rows.js";
import {
  findDataRequest,
  insertDataRequest,
  insertDataRequestEvent,
  readDataRequests,
} from "../rows/data-request-rows.js";
import {
  appendChunk,
  deleteUnfinished,
  findFile,
  finishFile,
  insertOpenedFile,
  readChunks,
  sweepFiles,
} from "../rows/file-rows.js";
import { compareFiles, readFileTotal, recountFiles } from "../rows/file-total-rows.js";
import type { Access } from "./access.js";
import { lifeStore } from "./life/life-store.js";
import { deskStore } from "./desk/desk-store.js";
import {
  claimJobs,
  deleteStuckJobs,
  readStuckJobs,
  readTarget,
  resumeTarget,
  settleJob,
} from "../rows/outbox/outbox-rows.js";
import { exchangeStore } from "./exchange/exchange-store.js";
import { officerStore } from "./officers/officer-store.js";
import { fieldStore } from "./citizen/field-store.js";
import { publishedStore } from "./citizen/published-store.js";
import { groupCommit } from "./group-commit.js";
import type { KeptTable } from "../rows/exchange/move-rows.js";
import { insertNote, readNotes } from "../rows/officers/note-rows.js";
import { findNotice, insertNotices } from "../rows/notice-rows.js";
import { insertAudit, readAuditEntries, readAuditHead } from "../rows/audit-rows.js";
import { readCasesOfSender } from "../rows/desk/sender-rows.js";
import { deleteContacts, insertConsent, readPerson } from "../rows/person-rows.js";
import { compareDay, readAgencies, readCountedDays, readCountingRules, recountDay } from "../rows/recount-rows.js";
import { readRollups, readTotals } from "../rows/rollup-rows.js";
import type { Schema } from "../rows/schema.js";
import type { WordIndex } from "../rows/word-index.js";
import { scrubbing, type ScrubOptions } from "./scrubbing.js";
import { together } from "../rows/intake/together.js";
import { troubles, type Failures } from "./trouble.js";
import { oversightStore } from "./oversight/oversight-store.js";
import { yearStore } from "./year/year-store.js";
import { countVisits, insertVisit } from "../rows/visit-rows.js";

/** The few things in which one database differs from another. */
export interface Dialect extends ScrubOptions, Failures {
  readonly db: Kysely<Schema>;
  readonly words: WordIndex;
  readonly rows: RowInserter;
  /** What goes along when an agency moves, each table after those it points to. */
  readonly moved: readonly KeptTable[];
  /** A connection of one's own. Statements that are begun in one turn are answered in the order in which they were begun. */
  connect<V>(work: (connection: Kysely<Schema>) => Promise<V>): Promise<V>;
  /** Who writes for an agency: writes of one writer share commits and come one after the other. `""` for what concerns no agency. */
  writerOf(agency: string): string;
  /** Begins a writing transaction, beside which nobody else writes for the same writer, in this process or another. */
  begin(connection: Kysely<Schema>, writer: string): Promise<unknown>;
  /** How often it is tried while somebody else holds the database; between two tries the connection is free for readers. */
  readonly beginTries: number;
  /** The connection was dead before anything was done on it: another one may do. */
  isStale(cause: unknown): boolean;
  /** Reads that tell of one state. */
  snapshot<V>(read: (db: Kysely<Schema>) => Promise<V>): Promise<V>;
  /** Looks, after a commit and before it is told, whether the database is still the one that was opened; throws when it is not. */
  confirm(): void;
  /** What is damaged, read page by page where the database does not look by itself. */
  damage(): Promise<string | null>;
  /** Writes what changes nothing. */
  probe(db: Kysely<Schema>): Promise<unknown>;
  turn(go: () => void): void;
  /** Closes what the query builder was given. */
  close(): void | Promise<void>;
}

const BEGIN_PAUSE_MS = 45;
const READ_TRIES = 3;

/** The store over any database the query builder speaks to: writes share commits, reads go straight to the rows. */
export function kyselyStore(dialect: Dialect): Store {
  const { db, words, turn, beginTries, snapshot } = dialect;
  const { failure, refuseLost } = troubles(dialect);
  const scrubs = scrubbing(dialect);

  /** @returns `false` when another process holds the database */
  const attempt = (name: string, work: (writer: Kysely<Schema>) => Promise<void>, isLast: boolean) =>
    dialect.connect(async (connection) => {
      // A full disk, or a server that went away, has ended the transaction already; the first cause is the one to tell.
      const rollback = () => sql`rollback`.execute(connection).catch(() => {});
      try {
        await dialect.begin(connection, name);
      } catch (cause) {
        await rollback();
        if (isLast || !(dialect.isBusy(cause) || dialect.isStale(cause))) throw cause;
        return false;
      }
      try {
        await work(connection);
        await commit(connection);
      } catch (cause) {
        await rollback();
        throw cause;
      }
      dialect.confirm();
      return true;
    });

  const newWriter = (name: string) =>
    groupCommit<Kysely<Schema>>(
      {
        async transaction(work) {
          for (let tries = 1; !(await attempt(name, work, tries === beginTries)); tries++)
            await dialect.pause(BEGIN_PAUSE_MS);
        },
        savepoint: async (writer, work) => {
          try {
            const [, value] = await together([sql`savepoint work`.execute(writer), work()]);
            // Nobody waits for it: whatever comes next on the connection comes after it.
            void sql`release work`.execute(writer).catch(() => {});
            return { value };
          } catch (cause) {
            await sql`rollback to work`.execute(writer);
            await sql`release work`.execute(writer);
            return { cause };
          }
        },
      },
      failure,
      turn,
    );

  const writers = new Map<string, ReturnType<typeof newWriter>>();

  /** @throws DanvanError after the database was lost */
  function writerFor(agency: string) {
    refuseLost();
    const name = dialect.writerOf(agency);
    const writer = writers.get(name) ?? newWriter(name);
    writers.set(name, writer);
    return writer;
  }

  const write = async <V>(agency: string, work: (writer: Kysely<Schema>) => Promise<V>): Promise<V> =>
    writerFor(agency).write(work);

  const receiveAll = (writer: Kysely<Schema>, intakes: readonly Intake[]) => insertCases(writer, dialect, intakes);

  async function reading<V>(read: () => Promise<V>): Promise<V> {
    for (let tries = 1; ; tries++)
      try {
        return await read();
      } catch (cause) {
        if (tries === READ_TRIES || !dialect.isStale(cause)) throw failure(cause);
      }
  }

  const scrub = () => reading(() => scrubs.now());

  /** Erased rows leave no bytes behind, once they are counted. */
  async function erasing(erase: Promise<number>): Promise<number> {
    const erased = await erase;
    if (erased > 0) await scrub();
    return erased;
  }

  const access: Access = {
    read: (read) => reading(() => read(db)),
    look: (read) => reading(() => snapshot(read)),
    write,
    erasing,
    scrub,
  };

  return {
    ...officerStore(access),
    ...deskStore(access),
    ...exchangeStore(access, dialect, dialect.moved),
    ...lifeStore(access, words),
    ...publishedStore(access),
    ...fieldStore(access),
    receive: async (intake) => writerFor(intake.agency).writeWith(receiveAll, intake),
    find: (agency, code) => reading(() => snapshot((one) => findCase(one, agency, code))),
    openFile: (file, bounds) => write(file.agency, (writer) => insertOpenedFile(writer, file, bounds)),
    fileTotal: (agency) => reading(() => readFileTotal(db, agency)),
    compareFiles: (agency) => reading(() => snapshot((one) => compareFiles(one, agency))),
    recountFiles: (agency) => write(agency, (writer) => recountFiles(writer, agency)),
    file: (agency, caseId, id) => reading(() => findFile(db, agency, caseId, id)),
    fileBytes: (agency, caseId, id) => reading(() => readChunks(db, agency, caseId, id)),
    appendToFile: (chunk, room) => write(chunk.agency, (writer) => appendChunk(writer, chunk, room)),
    async finishFile(whole, room) {
      const outcome = await write(whole.agency, (writer) => finishFile(writer, whole, room));
      // The chunks that had arrived may have held what was taken out of the picture.
      if (outcome === "finished") await scrub();
      return outcome;
    },
    async dropFile(agency, caseId, id) {
      await erasing(write(agency, (writer) => deleteUnfinished(writer, agency, caseId, id)));
    },
    sweepFiles: (agency, idle) => erasing(write(agency, (writer) => sweepFiles(writer, agency, idle))),
    casesOfSender: (agency, caseId, limit) =>
      reading(() => snapshot((one) => readCasesOfSender(one, agency, caseId, limit))),
    person: (agency, caseId) => reading(() => readPerson(db, agency, caseId)),
    async record(change) {
      const outcome = await write(change.agency, (writer) => updateCase(writer, words, change));
      if (outcome === "recorded" && change.erase) await scrub();
      return outcome;
    },
    async narrowConsent(change) {
      const outcome = await write(change.agency, (writer) => insertConsent(writer, change));
      if (outcome === "recorded" && (change.eraseContact || change.erasePosition)) await scrub();
      return outcome;
    },
    keepNotices: (agency, notices) => write(agency, (writer) => insertNotices(writer, agency, notices)),
    notice: (agency, version) => reading(() => findNotice(db, agency, version)),
    addVisit: (visit) => write(visit.agency, (writer) => insertVisit(writer, visit)),
    visits: (agency, from, to) => reading(() => countVisits(db, agency, from, to)),
    addNote: (agency, caseId, note, act, after) =>
      write(agency, (one) => insertNote(one, agency, caseId, note, act, after)),
    notes: (agency, caseId) => reading(() => readNotes(db, agency, caseId)),
    inbox: (query) => reading(() => snapshot((one) => readInbox(one, words, query))),
    inboxCounts: (agency, most) => reading(() => readInboxCounts(db, agency, most)),
    async histories(agency, from, until) {
      return [...(await reading(() => readHistories(db, agency, from, until))).values()];
    },
    rollups: (query) => reading(() => snapshot((one) => readRollups(one, query))),
    rollupTotals: (query) => reading(() => snapshot((one) => readTotals(one, query))),
    countedDays: (agency, rules) => reading(() => readCountedDays(db, agency, rules)),
    countingRules: (agency) => reading(() => readCountingRules(db, agency)),
    compareDay: (day, count) => reading(() => snapshot((one) => compareDay(one, day, count))),
    agencies: () => reading(() => readAgencies(db)),
    recountDay: (day, count) => write(day.agency, (writer) => recountDay(writer, day, count)),
    eraseContacts: (agency, today, act, lastDayOf) =>
      erasing(write(agency, (writer) => deleteContacts(writer, agency, today, act, lastDayOf))),
    addDataRequest: (request, act) => write(request.agency, (writer) => insertDataRequest(writer, request, act)),
    dataRequests: (query) => reading(() => snapshot((one) => readDataRequests(one, query))),
    dataRequest: (agency, id) => reading(() => snapshot((one) => findDataRequest(one, agency, id))),
    addDataRequestEvent: (agency, id, event, act) =>
      write(agency, (writer) => insertDataRequestEvent(writer, agency, id, event, act)),
    audit: (agency, act) => write(agency, (writer) => insertAudit(writer, agency, act)),
    auditHead: (agency) => reading(() => readAuditHead(db, agency)),
    auditEntries: (agency, after, limit) => reading(() => readAuditEntries(db, agency, after, limit)),
    claimJobs: (claim) => write(claim.agency, (writer) => claimJobs(writer, claim)),
    settleJob: (claimed, end) => write(claimed.agency, (writer) => settleJob(writer, claimed, end)),
    stuckJobs: (agency, limit) => reading(() => readStuckJobs(db, agency, limit)),
    sweepJobs: (agency, before) => write(agency, (writer) => deleteStuckJobs(writer, agency, before)),
    target: (agency, target) => reading(() => readTarget(db, agency, target)),
    resumeTarget: (agency, target, at) => write(agency, (writer) => resumeTarget(writer, agency, target, at)),
    ...yearStore(access),
    ...oversightStore(access),
    async probe() {
      await write("", (writer) => dialect.probe(writer));
    },
    damage: () => reading(() => dialect.damage()),
    async close() {
      await Promise.all([...writers.values()].map((writer) => writer.settled()));
      await scrubs.close();
      await db.destroy();
      await dialect.close();
    },
  };
}

/** @throws when there was nothing to commit any more: PostgreSQL takes a commit after an error for the wish to undo */
async function commit(connection: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<{ command?: string }>`commit`.execute(connection);
  if (rows[0]?.command === "ROLLBACK") throw new DanvanError(problem("store-unavailable"));
}
