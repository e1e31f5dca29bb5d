import { DanvanError, problem } from "@danvan/core";
import { sql, type Kysely } from "kysely";
import { together } from "../rows/intake/together.js";
import type { Schema } from "../rows/schema.js";
import type { Dialect } from "./dialect.js";
import { groupCommit } from "./group-commit.js";
import type { troubles } from "./trouble.js";

const BEGIN_PAUSE_MS = 45;

/** Those who write: what one agency's, or one database's, writes share commits, and each is one transaction. */
export function writersOf(dialect: Dialect, { failure, refuseLost }: ReturnType<typeof troubles>) {
  const { turn, beginTries } = dialect;

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

  return {
    writerFor,
    /** Resolves when nothing is waiting or under way. */
    async settled(): Promise<void> {
      await Promise.all([...writers.values()].map((writer) => writer.settled()));
    },
  };
}

/** @throws when there was nothing to commit any more: PostgreSQL takes a commit after an error for the wish to undo */
async function commit(connection: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<{ command?: string }>`commit`.execute(connection);
  if (rows[0]?.command === "ROLLBACK") throw new DanvanError(problem("store-unavailable"));
}
