import type { Kysely } from "kysely";
import type { MovedRow } from "../../../store/exchange/moves.js";
import type { Schema } from "../schema.js";

type Db = Kysely<Schema>;

/** What belongs to an account and holds only where it was made. */
const OF_ACCOUNT = ["sessions", "recovery_codes", "second_factors", "sign_ons", "preferences"] as const;

/**
 * Takes away what a server has written of an agency by its first start alone, in the place of which rows of an archive come: words of a notice, and
 * accounts of the same name.
 *
 * @returns the passwords of these accounts by their names: they open the accounts that come, whose own stay where they were
 */
export async function giveWay(
  db: Db,
  agency: string,
  table: string,
  rows: readonly MovedRow[],
): Promise<ReadonlyMap<string, string>> {
  const named = (column: string) => rows.map((row) => String(row[column]));
  if (table === "notices")
    await db.deleteFrom("notices").where("agency_id", "=", agency).where("version", "in", named("version")).execute();
  if (table !== "officers") return new Map();
  const known = await db
    .selectFrom("officers")
    .select(["id", "name", "password_hash"])
    .where("agency_id", "=", agency)
    .where("name", "in", named("name"))
    .execute();
  for (const { id } of known) {
    for (const owned of OF_ACCOUNT)
      await db.deleteFrom(owned).where("agency_id", "=", agency).where("officer_id", "=", id).execute();
    await db
      .deleteFrom("deputies")
      .where("agency_id", "=", agency)
      .where((has) => has.or([has("officer_id", "=", id), has("deputy_id", "=", id)]))
      .execute();
    await db.deleteFrom("officers").where("agency_id", "=", agency).where("id", "=", id).execute();
  }
  return new Map(known.map(({ name, password_hash }) => [name, password_hash]));
}

/** Lets the passwords that were chosen here open the accounts that came. */
export async function keepPasswords(db: Db, agency: string, passwords: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, hash] of passwords)
    await db
      .updateTable("officers")
      .set({ password_hash: hash })
      .where("agency_id", "=", agency)
      .where("name", "=", name)
      .execute();
}
