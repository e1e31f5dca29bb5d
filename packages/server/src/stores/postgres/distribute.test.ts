import { Kysely, PostgresDialect } from "kysely";
import { expect, test } from "vitest";
import { newTestSchema } from "../../../../../.config/postgres/test-schema.ts";
import { exampleIntake } from "../../store/conformance/store-cases.ts";
import type { Schema } from "../rows/schema.ts";
import { tables } from "../tables/tables.ts";
import { distribute } from "./distribute.ts";
import { distributePostgres, openPostgresStore } from "./postgres.ts";

/** A server that writes down what it is told. It has Citus, the tables that were spread before, and one key from b to a. */
function recording(spread: readonly string[]) {
  const told: string[] = [];
  const answers = (sql: string, parameters: readonly unknown[]) => {
    if (sql.includes("pg_extension")) return [{}];
    if (sql.includes("pg_dist_partition")) return spread.map((name) => ({ name }));
    if (!sql.includes("pg_constraint")) return [];
    return parameters[0] === "b"
      ? [{ name: "b_a", definition: "FOREIGN KEY (agency_id, a) REFERENCES a (agency_id, id)" }]
      : [];
  };
  const query = async (sql: string, parameters: readonly unknown[]) => {
    if (!/^\s*select .* from /s.test(sql))
      told.push(sql.replace(/\$(\d)/g, (_, at) => String(parameters[Number(at) - 1])));
    return { command: "SELECT", rowCount: 0, rows: answers(sql, parameters) };
  };
  const pool = { connect: async () => ({ query, release() {} }), end: async () => {} };
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool: pool as never }) });
  return { db, told };
}

const wanted = { reference: ["steps"], distributed: ["a", "b"] };

test("copies come first, then tables in the order of what they point to, all on the nodes of the first; keys are put back", async () => {
  const { db, told } = recording([]);
  expect(await distribute(db, wanted)).toEqual(wanted);
  expect(told).toEqual([
    "begin",
    'alter table "b" drop constraint "b_a"',
    "select create_reference_table(steps)",
    "select create_distributed_table(a, 'agency_id', colocate_with => 'none')",
    "select create_distributed_table(b, 'agency_id', colocate_with => a)",
    'alter table "b" add constraint "b_a" FOREIGN KEY (agency_id, a) REFERENCES a (agency_id, id)',
    "commit",
  ]);
});

test("what is spread already stays as it is", async () => {
  const [all, some] = [recording(["steps", "a", "b"]), recording(["steps", "a"])];
  expect(await distribute(all.db, wanted)).toEqual({ reference: [], distributed: [] });
  expect(all.told).toEqual(["begin", "commit"]);
  await distribute(some.db, wanted);
  expect(some.told).toContain("select create_distributed_table(b, 'agency_id', colocate_with => a)");
  expect(some.told.join()).not.toContain("(a,");
});

test("each table stands after those it points to", () => {
  const names = tables.map(({ name }) => name);
  for (const [index, { name, body }] of tables.entries())
    for (const [, parent = ""] of body.matchAll(/references (\w+)/g))
      expect(names.indexOf(parent), `${name} points to ${parent}`).toBeLessThan(index);
});

test("a server without Citus says so; one with it keeps what was there, and takes it twice", async () => {
  const schema = await newTestSchema();
  const open = () => openPostgresStore(schema.pool(), { isForTests: true });
  const before = await open();
  await before.receive(exampleIntake(1));
  await before.close();
  if (await schema.hasCitus()) {
    expect((await distributePostgres(schema.pool())).distributed).toContain("cases");
    expect(await distributePostgres(schema.pool())).toEqual({ reference: [], distributed: [] });
  } else await expect(distributePostgres(schema.pool())).rejects.toThrow("citus-missing");
  const after = await open();
  expect((await after.find("18073", exampleIntake(1).code))?.text).toBe(exampleIntake(1).text);
  await after.close();
  await schema.drop();
});
