import type { ConsentNotice } from "@danvan/core";
import type { Kysely } from "kysely";
import type { KeptNotices } from "../../store/notices.js";
import type { Schema } from "./schema.js";

type Db = Kysely<Schema>;

export async function insertNotices(db: Db, agency: string, notices: readonly ConsentNotice[]): Promise<KeptNotices> {
  const rows = await db.selectFrom("notices").selectAll().where("agency_id", "=", agency).execute();
  const kept = new Map(rows.map((row) => [row.version, row]));
  const isChanged = ({ version, text }: ConsentNotice) => {
    const row = kept.get(version);
    return row !== undefined && (row.vi !== text.vi || row.en !== text.en);
  };
  const changed = notices.find(isChanged);
  if (changed) return { outcome: "changed", version: changed.version };
  const added = notices.filter(({ version }) => !kept.has(version));
  if (added.length > 0)
    await db
      .insertInto("notices")
      .values(added.map(({ version, text, url }) => ({ agency_id: agency, version, ...text, url })))
      .execute();
  return { outcome: "kept" };
}

export async function readServedAgencies(db: Db): Promise<string[]> {
  const rows = await db.selectFrom("notices").select("agency_id").distinct().orderBy("agency_id").execute();
  return rows.map(({ agency_id }) => agency_id);
}

export async function findNotice(db: Db, agency: string, version: string): Promise<ConsentNotice | null> {
  const row = await db
    .selectFrom("notices")
    .select(["vi", "en", "url"])
    .where("agency_id", "=", agency)
    .where("version", "=", version)
    .executeTakeFirst();
  return row ? { version, text: { vi: row.vi, en: row.en }, url: row.url } : null;
}
