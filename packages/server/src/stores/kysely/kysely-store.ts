import { sql, type Kysely } from "kysely";
import type { Store } from "../../store/store.js";
import { findCase, readHistories, readInbox } from "../rows/case-rows.js";
import { insertCase, updateCase } from "../rows/change-rows.js";
import {
  appendChunk,
  deleteUnfinished,
  findFile,
  finishFile,
  insertOpenedFile,
  readChunks,
  readFileTotal,
  sweepFiles,
} from "../rows/file-rows.js";
import { groupCommit } from "./group-commit.js";
import { findNotice, insertNotices } from "../rows/notice-rows.js";
import {
  deleteSession,
  deleteSessions,
  findOfficer,
  findSession,
  insertFirstOfficer,
  insertOfficer,
  insertSession,
  updatePassword,
} from "../rows/officer-rows.js";
import { deleteContacts, insertConsent, readPerson } from "../rows/person-rows.js";
import { readCountedDays, readCountingRules, recountDay } from "../rows/recount-rows.js";
import { readRollups, readTotals } from "../rows/rollup-rows.js";
import type { Schema } from "../rows/schema.js";
import { scrubbing, type ScrubOptions } from "./scrubbing.js";
import { troubles, type Failures } from "./trouble.js";
import { countVisits, insertVisit } from "../rows/visit-rows.js";

/** The few things in which one database differs from another. */
export interface Dialect extends ScrubOptions, Failures {
  readonly db: Kysely<Schema>;
  /** How a writing transaction begins. */
  readonly begin: "begin immediate" | "begin";
  /** Looks, after a commit and before it is told, whether the database is still the one that was opened; throws when it is not. */
  confirm(): void;
  /** Writes what changes nothing. */
  probe(db: Kysely<Schema>): Promise<unknown>;
  turn(go: () => void): void;
  /** Closes what the query builder was given. */
  close(): void | Promise<void>;
}

/** Another process that writes for longer than some five seconds is told of; each try is short, for SQLite waits with the whole thread. */
const BEGIN_TRIES = 100;
const BEGIN_PAUSE_MS = 45;

/** The store over any database the query builder speaks to: writes share commits, reads go straight to the rows. */
export function kyselyStore(dialect: Dialect): Store {
  const { db, turn } = dialect;
  const { failure, refuseLost } = troubles(dialect);
  const scrubs = scrubbing(dialect);

  /** @returns `false` when another process holds the database; the connection is free for readers between two tries. */
  const attempt = (work: (writer: Kysely<Schema>) => Promise<void>, isLast: boolean) =>
    db.connection().execute(async (connection) => {
      try {
        await sql.raw(dialect.begin).execute(connection);
      } catch (cause) {
        if (isLast || !dialect.isBusy(cause)) throw cause;
        return false;
      }
      try {
        await work(connection);
        await sql`commit`.execute(connection);
      } catch (cause) {
        // A full disk has ended the transaction already; the first cause is the one to tell.
        await sql`rollback`.execute(connection).catch(() => {});
        throw cause;
      }
      dialect.confirm();
      return true;
    });

  const commits = groupCommit<Kysely<Schema>>(
    {
      async transaction(work) {
        for (let tries = 1; !(await attempt(work, tries === BEGIN_TRIES)); tries++) await dialect.pause(BEGIN_PAUSE_MS);
      },
      savepoint: async (writer, work) => {
        await sql`savepoint work`.execute(writer);
        try {
          const value = await work();
          await sql`release work`.execute(writer);
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

  async function write<V>(work: (writer: Kysely<Schema>) => Promise<V>): Promise<V> {
    refuseLost();
    return commits.write(work);
  }

  async function reading<V>(read: Promise<V>): Promise<V> {
    try {
      return await read;
    } catch (cause) {
      throw failure(cause);
    }
  }

  const scrub = () => reading(scrubs.now());

  /** Erased rows leave no bytes behind, once they are counted. */
  async function erasing(erase: Promise<number>): Promise<number> {
    const erased = await erase;
    if (erased > 0) await scrub();
    return erased;
  }

  return {
    receive: (intake) => write((writer) => insertCase(writer, intake)),
    find: (agency, code) => reading(findCase(db, agency, code)),
    openFile: (file, bounds) => write((writer) => insertOpenedFile(writer, file, bounds)),
    fileTotal: (agency) => reading(readFileTotal(db, agency)),
    file: (agency, caseId, id) => reading(findFile(db, agency, caseId, id)),
    fileBytes: (agency, caseId, id) => reading(readChunks(db, agency, caseId, id)),
    appendToFile: (chunk, room) => write((writer) => appendChunk(writer, chunk, room)),
    async finishFile(whole, room) {
      const outcome = await write((writer) => finishFile(writer, whole, room));
      // The chunks that had arrived may have held what was taken out of the picture.
      if (outcome === "finished") await scrub();
      return outcome;
    },
    async dropFile(agency, caseId, id) {
      await erasing(write((writer) => deleteUnfinished(writer, agency, caseId, id)));
    },
    sweepFiles: (agency, idle) => erasing(write((writer) => sweepFiles(writer, agency, idle))),
    person: (agency, caseId) => reading(readPerson(db, agency, caseId)),
    async record(change) {
      const outcome = await write((writer) => updateCase(writer, change));
      if (outcome === "recorded" && change.erase) await scrub();
      return outcome;
    },
    async narrowConsent(change) {
      const outcome = await write((writer) => insertConsent(writer, change));
      if (outcome === "recorded" && change.eraseContact) await scrub();
      return outcome;
    },
    keepNotices: (agency, notices) => write((writer) => insertNotices(writer, agency, notices)),
    notice: (agency, version) => reading(findNotice(db, agency, version)),
    addVisit: (visit) => write((writer) => insertVisit(writer, visit)),
    visits: (agency, from, to) => reading(countVisits(db, agency, from, to)),
    inbox: (query) => reading(readInbox(db, query)),
    async histories(agency, from, until) {
      return [...(await reading(readHistories(db, agency, from, until))).values()];
    },
    // On one connection, where no batch of writes comes between its reads: they tell of one state.
    rollups: (query) => reading(db.connection().execute((connection) => readRollups(connection, query))),
    rollupTotals: (query) => reading(db.connection().execute((connection) => readTotals(connection, query))),
    countedDays: (agency, rules) => reading(readCountedDays(db, agency, rules)),
    countingRules: (agency) => reading(readCountingRules(db, agency)),
    recountDay: (day, count) => write((writer) => recountDay(writer, day, count)),
    eraseContacts: (agency, today) => erasing(write((writer) => deleteContacts(writer, agency, today))),
    addFirstOfficer: (officer) => write((writer) => insertFirstOfficer(writer, officer)),
    addOfficer: (officer) => write((writer) => insertOfficer(writer, officer)),
    officer: (agency, name) => reading(findOfficer(db, agency, { name })),
    setPassword: (agency, id, hash) => write((writer) => updatePassword(writer, agency, id, hash)),
    openSession: (session, now) => write((writer) => insertSession(writer, session, now)),
    session: (agency, tokenHash) => reading(findSession(db, agency, tokenHash)),
    closeSession: (agency, tokenHash) => write((writer) => deleteSession(writer, agency, tokenHash)),
    closeSessions: (agency, officerId) => write((writer) => deleteSessions(writer, agency, officerId)),
    async probe() {
      await write((writer) => dialect.probe(writer));
    },
    async close() {
      await commits.settled();
      await scrubs.close();
      await db.destroy();
      await dialect.close();
    },
  };
}
