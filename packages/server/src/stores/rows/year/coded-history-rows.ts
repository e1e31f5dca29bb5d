import type { CaseEvent } from "@danvan/core";
import type { Kysely } from "kysely";
import { uuidV7Floor } from "../../../ids/uuid-v7.js";
import { readHistories } from "../case-rows.js";
import type { Schema } from "../schema.js";

/** The cases received in a time with their codes and histories, the oldest first. */
export async function readCodedHistories(
  db: Kysely<Schema>,
  agency: string,
  from: string,
  until: string,
): Promise<{ code: string; events: CaseEvent[] }[]> {
  const histories = await readHistories(db, agency, from, until);
  const rows = await db
    .selectFrom("cases")
    .select(["id", "code"])
    .where("agency_id", "=", agency)
    .where("id", ">=", uuidV7Floor(from))
    .where("id", "<", uuidV7Floor(until))
    .orderBy("id")
    .execute();
  return rows.flatMap(({ id, code }) => {
    const events = histories.get(id);
    return events ? [{ code, events }] : [];
  });
}
