import type { Kysely } from "kysely";
import type { Schema } from "../schema.js";

/** Takes an officer's identity elsewhere out. @returns whether there was one */
export async function deleteSignOn(db: Kysely<Schema>, agency: string, officerId: string): Promise<boolean> {
  const gone = await db
    .deleteFrom("sign_ons")
    .where("agency_id", "=", agency)
    .where("officer_id", "=", officerId)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}
