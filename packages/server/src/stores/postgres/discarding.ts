import type { PostgresPool, PostgresQueryResult } from "kysely";

/** An error that the server itself reported has a SQLSTATE, five letters and digits; all others are of the connection. */
export function sqlState(cause: unknown): string | null {
  const { code } = (cause ?? {}) as { code?: unknown };
  return typeof code === "string" && /^[0-9A-Z]{5}$/.test(code) ? code : null;
}

/** What `pg` tells of a connection that broke between two statements; without a listener that would end the process. */
interface Listened {
  on?(event: "error", listener: () => void): unknown;
  off?(event: "error", listener: () => void): unknown;
}

/** Sends statements before the answers to those before them came: `pipeline` of `pg`. */
interface MayPipeline {
  readonly pipeline?: boolean;
}

/** The pool, but a connection on which anything failed outside the server is not used again: it may be half dead, or an answer behind.
 * Statements that are begun at once come one after the other where the driver does not pipeline them. */
export function discarding(pool: PostgresPool): PostgresPool {
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      const { on, off } = client as unknown as Listened;
      let isBroken = false;
      const broke = () => (isBroken = true);
      on?.call(client, "error", broke);
      const isPipelined = (client as MayPipeline).pipeline === true;
      let before: Promise<unknown> = Promise.resolve();
      const query = async <R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>> => {
        const send = () => client.query<R>(sql, parameters);
        const answer = isPipelined ? send() : before.then(send, send);
        before = answer;
        try {
          return await answer;
        } catch (cause) {
          isBroken ||= sqlState(cause) === null;
          throw cause;
        }
      };
      const release = () => {
        off?.call(client, "error", broke);
        client.release(isBroken);
      };
      return { query: query as typeof client.query, release };
    },
  };
}
