import type { Pool, PoolClient } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newTestSchema, type TestSchema } from "../../../../../.config/postgres/test-schema.ts";
import { exampleIntake } from "../../store/conformance/store-cases.ts";
import { openPostgresStore } from "./postgres.ts";

let schema: TestSchema;
beforeAll(async () => {
  schema = await newTestSchema();
});
afterAll(() => schema.drop());

/** The statements that were sent while no answer was awaited: each begins a way to the server and back. */
function counting(pool: Pool) {
  const trips: string[] = [];
  const connect = pool.connect.bind(pool) as () => Promise<PoolClient>;
  const counted = Object.assign(Object.create(pool) as Pool, {
    connect: async () => {
      const client = await connect();
      let awaited = 0;
      const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>;
      return Object.assign(Object.create(client) as typeof client, {
        pipeline: client.pipeline,
        query: async (...args: unknown[]) => {
          if (awaited++ === 0) trips.push(String(args[0]));
          return query(...args).finally(() => awaited--);
        },
        release: client.release.bind(client),
      });
    },
  });
  return { pool: counted, trips };
}

test("many intakes at once go to the server and back seven times in all, however many they are", async () => {
  const { pool, trips } = counting(schema.pool({ max: 1 }));
  const store = await openPostgresStore(pool, { isForTests: true });
  await store.receive(exampleIntake(1));
  trips.length = 0;
  const all = await Promise.all(Array.from({ length: 64 }, (_, at) => store.receive(exampleIntake(2 + at))));
  expect(all).toEqual(Array.from({ length: 64 }, () => ({ outcome: "received" })));
  expect(trips.length, trips.join("\n")).toBeLessThanOrEqual(7);
  await store.close();
});
