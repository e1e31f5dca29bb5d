import { newTestSchema, type TestSchema } from "../../../.config/postgres/test-schema.ts";

/** Whether the demonstrations of this run keep their data on a PostgreSQL server instead of files: `DANVAN_E2E_DATABASE=postgres`. */
export const isOnPostgres = process.env["DANVAN_E2E_DATABASE"] === "postgres";

const schemas = new Map<string, Promise<TestSchema>>();

/** The database that belongs to a folder, the same one each time; `undefined` for the file in it. */
export async function databaseOf(folder: string): Promise<string | undefined> {
  if (!isOnPostgres) return undefined;
  const schema = schemas.get(folder) ?? newTestSchema();
  schemas.set(folder, schema);
  return (await schema).url;
}

/** Once nothing works with it any more. */
export async function dropDatabaseOf(folder: string): Promise<void> {
  await (await schemas.get(folder))?.drop();
  schemas.delete(folder);
}
