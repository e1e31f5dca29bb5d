import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from "kysely";
import { describe, expect, test } from "vitest";
import { discarding } from "./discarding.js";

/** A pool of one connection that answers when it is told to. */
function answering(pipeline: boolean) {
  const sent: string[] = [];
  const answers: ((how: Error | null) => void)[] = [];
  const released: unknown[] = [];
  const client = {
    pipeline,
    query: (sql: string) => {
      sent.push(sql);
      return new Promise<PostgresQueryResult<unknown>>((resolve, reject) =>
        answers.push((error) => (error ? reject(error) : resolve({ command: "SELECT", rowCount: 0, rows: [] }))),
      );
    },
    release: (isBroken?: unknown) => released.push(isBroken),
  };
  const pool = { options: {}, end: async () => {}, connect: async () => client as unknown as PostgresPoolClient };
  return {
    pool: pool as unknown as PostgresPool,
    sent,
    released,
    answer: (how: Error | null) => answers.shift()?.(how),
  };
}
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

describe("statements that are begun at once", () => {
  test("are sent at once where the driver pipelines them", async () => {
    const { pool, sent } = answering(true);
    const client = await discarding(pool).connect();
    void client.query("one", []);
    void client.query("two", []);
    expect(sent).toEqual(["one", "two"]);
  });

  test("are sent one after the other where it does not, after a failure too", async () => {
    const { pool, sent, answer } = answering(false);
    const client = await discarding(pool).connect();
    const one = client.query("one", []).catch((cause: unknown) => cause);
    void client.query("two", []);
    await settled();
    expect(sent).toEqual(["one"]);
    answer(new Error("no"));
    expect(await one).toEqual(new Error("no"));
    await settled();
    expect(sent).toEqual(["one", "two"]);
  });
});

test("a connection is kept after the server said no, and thrown away after anything else", async () => {
  for (const [error, isBroken] of [
    [Object.assign(new Error("taken"), { code: "23505" }), false],
    [new Error("Connection terminated unexpectedly"), true],
  ] as const) {
    const { pool, released, answer } = answering(true);
    const client = await discarding(pool).connect();
    const failed = client.query("one", []).catch((cause: unknown) => cause);
    answer(error);
    expect(await failed).toBe(error);
    client.release();
    expect(released).toEqual([isBroken]);
  }
});
