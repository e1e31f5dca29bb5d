import { Pool } from "pg";
import { afterEach, expect, test } from "vitest";
import { patience } from "../../../../.config/patience.ts";
import { DURABLE, startCluster } from "../../../../.config/postgres/cluster.ts";
import { postgresNumbers } from "../../../node/src/database/postgres-numbers.ts";
import { feedback } from "../workspace.ts";
import { ALL_AT_ONCE, allOf, expectKept, killAll, ROUNDS, rounds, send, sendUntil, start } from "./serving.ts";

const ended: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  await killAll();
  for (const end of ended.splice(0).toReversed()) await end();
});

/** A PostgreSQL server of the test's own that keeps what it confirmed, and a danvan before it. */
async function open() {
  const cluster = await startCluster(DURABLE);
  ended.push(() => cluster.stop());
  const serving = await start(cluster.url);
  const counts = async () => {
    const pool = new Pool({ connectionString: cluster.url, types: postgresNumbers, max: 1 });
    const { rows } = await pool.query(ALL_AT_ONCE);
    await pool.end();
    return { integrity: "ok", ...rows[0] } as ReturnType<typeof allOf>;
  };
  return { cluster, serving, counts };
}

/** Asks until the database is found again: nobody starts danvan anew. */
const isBack = (address: string) => expect.poll(async () => (await send(address, feedback())).status).toBe(201);

test(
  `a PostgreSQL server that is killed and comes back is found again, and no receipt is lost, ${ROUNDS} times`,
  { timeout: ROUNDS * patience.testTimeout },
  async () => {
    const { cluster, serving, counts } = await open();
    for (const { round, enough } of rounds(150)) {
      let crashed: Promise<void> | undefined;
      const done = await sendUntil(
        serving,
        enough,
        () => {
          crashed = cluster.crash();
        },
        (status) => status === 503 && crashed !== undefined,
      );
      await crashed;
      expect((await send(serving.address, feedback())).status, "while it is away").toBe(503);
      await cluster.restart();
      await isBack(serving.address);
      await expectKept(serving, done);
      const rows = await counts();
      expect(rows, round).toEqual(allOf(rows.cases));
    }
  },
);
