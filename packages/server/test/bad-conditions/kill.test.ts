import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, describe, expect, test } from "vitest";
import { patience } from "../../../../.config/patience.ts";
import { newTestSchema } from "../../../../.config/postgres/test-schema.ts";
import { openPostgresStore } from "../../src/stores/postgres/postgres.ts";
import { ALL_AT_ONCE, allOf, COUNTS, expectKept, kill, killAll, ROUNDS, rounds, sendUntil, start } from "./serving.ts";

const ended: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  await killAll();
  for (const end of ended.splice(0).toReversed()) await end();
});

type Counts = Record<"integrity" | keyof typeof COUNTS, unknown>;

/** A database that outlives its servers, and how to count in it while none runs. */
const PLACES: Readonly<Record<string, () => Promise<{ readonly at: string; readonly count: () => Promise<Counts> }>>> =
  {
    async "an SQLite file"() {
      const folder = mkdtempSync(path.join(tmpdir(), "danvan-kill-"));
      ended.push(() => rmSync(folder, { recursive: true }));
      const at = path.join(folder, "danvan.db");
      return {
        at,
        async count() {
          const database = new DatabaseSync(at);
          const first = (query: string) => Object.values(database.prepare(query).get() ?? {})[0];
          const counts = Object.fromEntries(Object.entries(COUNTS).map(([name, query]) => [name, first(query)]));
          const integrity = first("pragma integrity_check");
          database.close();
          return { integrity, ...counts } as Counts;
        },
      };
    },
    async "a PostgreSQL server"() {
      const schema = await newTestSchema();
      const pool = schema.pool({ max: 1 });
      ended.push(async () => {
        await pool.end();
        await schema.drop();
      });
      return {
        at: schema.url,
        async count() {
          const counted = await pool.query<Omit<Counts, "integrity">>(ALL_AT_ONCE);
          const store = await openPostgresStore(schema.pool({ max: 1 }), { isForTests: true, readOnly: true });
          const integrity = (await store.damage()) ?? "ok";
          await store.close();
          return { integrity, ...counted.rows[0]! };
        },
      };
    },
  };

describe.each(Object.entries(PLACES))("of a server on %s", (_, open) => {
  test(
    `kill -9 loses no receipt that was shown, ${ROUNDS} times`,
    { timeout: ROUNDS * patience.testTimeout },
    async () => {
      const { at, count } = await open();
      let kept = 0;
      for (const { round, enough } of rounds()) {
        const first = await start(at);
        const { child } = first;
        const done = await sendUntil(
          first,
          enough,
          () => child.kill("SIGKILL"),
          (status) => status === null && child.killed,
        );
        await kill(child);
        expect(done.acknowledged.size).toBeGreaterThanOrEqual(enough);
        const rows = await count();
        expect(rows, round).toEqual(allOf(Number(rows.cases)));
        expect(Number(rows.cases)).toBeGreaterThanOrEqual(kept + done.acknowledged.size);

        const second = await start(at);
        await expectKept(second, done);
        await kill(second.child);
        kept += done.sent.length;
        expect(await count(), round).toEqual(allOf(kept));
      }
    },
  );
});
