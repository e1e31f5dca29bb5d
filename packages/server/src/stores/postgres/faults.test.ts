import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newTestSchema, type TestSchema } from "../../../../../.config/postgres/test-schema.ts";
import { exampleIntake } from "../../store/conformance/store-cases.ts";
import { openPostgresStore } from "./postgres.ts";

let schema: TestSchema;
let admin: Pool;
beforeAll(async () => {
  schema = await newTestSchema();
  admin = schema.pool({ max: 2 });
});
afterAll(async () => {
  await admin.end();
  await schema.drop();
});

const open = (name = "danvan") => {
  const pool = schema.pool({ application_name: name });
  pool.on("error", () => {});
  return openPostgresStore(pool, { isForTests: true });
};
const problemOf = (code: string) =>
  expect.objectContaining({ problem: expect.objectContaining({ code }) as object }) as Error;
const cut = (name: string) =>
  admin.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1", [name]);

describe("connections that break", () => {
  test("while nobody uses them are replaced", async () => {
    const store = await open("idle");
    await store.receive(exampleIntake(1));
    await cut("idle");
    // What notices a cut connection first may fail; nobody fails twice.
    await store.find("18073", exampleIntake(1).code).catch(() => {});
    expect((await store.find("18073", exampleIntake(1).code))?.text).toBe(exampleIntake(1).text);
    await store.close();
  });

  test("in the middle of a commit lose what was not confirmed, and the same sending made again is one case", async () => {
    const store = await open("middle");
    // Somebody else holds the table, so that the receipt waits inside its transaction.
    const other = await admin.connect();
    await other.query("begin; lock table cases in exclusive mode");
    const receipt = store.receive(exampleIntake(2)).catch((cause: unknown) => cause);
    const waits =
      "select count(*) from pg_stat_activity where application_name = 'middle' and wait_event_type = 'Lock'";
    await expect.poll(async () => (await admin.query<{ count: number }>(waits)).rows[0]?.count).toBe(1);
    await cut("middle");
    expect(await receipt).toEqual(problemOf("store-unavailable"));
    await other.query("rollback");
    other.release();
    expect(await store.receive(exampleIntake(2))).toEqual({ outcome: "received" });
    await store.close();
  });
});

test("an agency that somebody else writes for too long is busy; its neighbour is not", async () => {
  const store = await open();
  for (const agency of ["18073", "18100"]) await store.receive(exampleIntake(3, { agency }));
  const other = await admin.connect();
  await other.query("begin; select 1 from writers where agency_id = '18073' for update");
  const pool = schema.pool({
    options: undefined,
    connectionString: schema.url.replace("lock_timeout%3D2s", "lock_timeout%3D50ms"),
  });
  const hasty = await openPostgresStore(pool, { isForTests: true });
  await expect(hasty.receive(exampleIntake(4))).rejects.toEqual(problemOf("store-busy"));
  expect(await hasty.receive(exampleIntake(4, { agency: "18100" }))).toEqual({ outcome: "received" });
  await other.query("rollback");
  other.release();
  expect(await hasty.receive(exampleIntake(4))).toEqual({ outcome: "received" });
  await hasty.close();
  await store.close();
});

test("a statement that takes longer than it may is told as busy, nothing was written, and the next one goes on", async () => {
  const url = schema.url.replace("lock_timeout%3D2s", "statement_timeout%3D100ms");
  const store = await openPostgresStore(schema.pool({ connectionString: url }), { isForTests: true });
  await store.receive(exampleIntake(5));
  const other = await admin.connect();
  await other.query("begin; lock table cases in access exclusive mode");
  await expect(store.receive(exampleIntake(6))).rejects.toEqual(problemOf("store-busy"));
  await expect(store.find("18073", exampleIntake(5).code)).rejects.toEqual(problemOf("store-busy"));
  await other.query("rollback");
  other.release();
  expect(await store.find("18073", exampleIntake(6).code)).toBeNull();
  expect(await store.receive(exampleIntake(6))).toEqual({ outcome: "received" });
  await store.close();
});

test("two servers on one database, at once: each key leaves one case, and every case is counted", async () => {
  const stores = [await open(), await open()] as const;
  const agency = "00019";
  const numbers = Array.from({ length: 60 }, (_, number) => number);
  const outcomes = await Promise.all(
    numbers.flatMap((number) => stores.map((store) => store.receive(exampleIntake(number, { agency })))),
  );
  expect(outcomes.filter(({ outcome }) => outcome === "received").length).toBe(60);
  expect(outcomes.filter(({ outcome }) => outcome === "seen").length).toBe(60);
  const sums = "select sum(received) as received from rollups where agency_id = $1";
  expect((await admin.query(sums, [agency])).rows).toEqual([{ received: 60 }]);
  await Promise.all(stores.map((store) => store.close()));
});

test("a probe writes, and changes nothing", async () => {
  const store = await open();
  const written = async () => String((await admin.query("select pg_current_wal_insert_lsn() as at")).rows[0]?.at);
  const before = await written();
  await store.probe();
  expect(await written()).not.toBe(before);
  await store.close();
});
