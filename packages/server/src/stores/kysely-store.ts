import { DanvanError } from "@danvan/core";
import { sql, type Kysely } from "kysely";
import type { Store } from "../store.js";
import { findCase, readHistories, readInbox, readPerson } from "./case-rows.js";
import { deleteContacts, insertCase, readRollups, updateCase } from "./change-rows.js";
import { groupCommit } from "./group-commit.js";
import { deleteSession, findOfficer, findSession, insertFirstOfficer, insertSession } from "./officer-rows.js";
import type { Schema } from "./schema.js";

/** The few things in which one database differs from another. */
export interface Dialect {
  readonly db: Kysely<Schema>;
  /** How a writing transaction begins. */
  readonly begin: "begin immediate" | "begin";
  /** Runs after rows were erased, where deleting alone leaves their bytes in a file. */
  scrub(): Promise<void>;
  turn(go: () => void): void;
  /** Closes what the query builder was given. */
  close(): void | Promise<void>;
}

/** The store over any database the query builder speaks to: writes share commits, reads go straight to the rows. */
export function kyselyStore({ db, begin, scrub, turn, close }: Dialect): Store {
  const { write, settled } = groupCommit<Kysely<Schema>>(
    {
      transaction: (work) =>
        db.connection().execute(async (connection) => {
          await sql.raw(begin).execute(connection);
          try {
            await work(connection);
            await sql`commit`.execute(connection);
          } catch (cause) {
            // A full disk has ended the transaction already; the first cause is the one to tell.
            await sql`rollback`.execute(connection).catch(() => {});
            throw cause;
          }
        }),
      savepoint: async (writer, work) => {
        await sql`savepoint piece`.execute(writer);
        try {
          const value = await work();
          await sql`release piece`.execute(writer);
          return { value };
        } catch (cause) {
          await sql`rollback to piece`.execute(writer);
          await sql`release piece`.execute(writer);
          return { cause };
        }
      },
    },
    turn,
  );

  async function reading<V>(read: Promise<V>): Promise<V> {
    try {
      return await read;
    } catch (cause) {
      throw new DanvanError("store-unavailable", "", {}, cause);
    }
  }

  return {
    receive: (intake) => write((writer) => insertCase(writer, intake)),
    find: (agency, code) => reading(findCase(db, agency, code)),
    person: (agency, caseId) => reading(readPerson(db, agency, caseId)),
    async record(change) {
      const outcome = await write((writer) => updateCase(writer, change));
      if (outcome === "recorded" && change.erase) await reading(scrub());
      return outcome;
    },
    inbox: (query) => reading(readInbox(db, query)),
    histories: (agency, from, until) => reading(readHistories(db, agency, from, until)),
    rollups: (agency) => reading(readRollups(db, agency)),
    async eraseContacts(agency, today) {
      const erased = await write((writer) => deleteContacts(writer, agency, today));
      if (erased > 0) await reading(scrub());
      return erased;
    },
    addFirstOfficer: (officer) => write((writer) => insertFirstOfficer(writer, officer)),
    officer: (agency, name) => reading(findOfficer(db, agency, { name })),
    openSession: (session, now) => write((writer) => insertSession(writer, session, now)),
    session: (agency, tokenHash) => reading(findSession(db, agency, tokenHash)),
    closeSession: (agency, tokenHash) => write((writer) => deleteSession(writer, agency, tokenHash)),
    async close() {
      await settled();
      await db.destroy();
      await close();
    },
  };
}
