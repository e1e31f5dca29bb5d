import type { DataSubjectRight } from "@danvan/core";
import type { Kysely } from "kysely";
import type { AuditAct } from "../../audit/chain.js";
import type { DataRequestEvent, DataRequestStep, StoredDataRequest } from "../../store/data-requests.js";
import { insertAudit } from "./audit-rows.js";
import type { Schema } from "./schema.js";

type Db = Kysely<Schema>;
type Row = Schema["data_requests"];

export async function insertDataRequest(db: Db, request: StoredDataRequest, act: AuditAct): Promise<void> {
  const { agency, id, right, at, by, heldByOthers, reference } = request;
  await db
    .insertInto("data_requests")
    .values({
      agency_id: agency,
      id,
      subject_right: right,
      at: Date.parse(at),
      held_by_others: heldByOthers ? 1 : 0,
      reference,
      by_officer: by,
    })
    .execute();
  await insertAudit(db, agency, act);
}

export async function readDataRequests(
  db: Db,
  { agency, done, limit }: { readonly agency: string; readonly done: boolean; readonly limit: number },
): Promise<StoredDataRequest[]> {
  const rows = await db
    .selectFrom("data_requests as request")
    .selectAll("request")
    .where("request.agency_id", "=", agency)
    .where(({ exists, not, selectFrom }) => {
      const ended = exists(
        selectFrom("data_request_events as event")
          .select("event.type")
          .where("event.agency_id", "=", agency)
          .whereRef("event.request_id", "=", "request.id")
          .where("event.type", "=", "done"),
      );
      return done ? ended : not(ended);
    })
    .orderBy("request.at", "desc")
    .orderBy("request.id", "desc")
    .limit(limit)
    .execute();
  return withEvents(db, agency, rows);
}

export async function findDataRequest(db: Db, agency: string, id: string): Promise<StoredDataRequest | null> {
  const rows = await db
    .selectFrom("data_requests")
    .selectAll()
    .where("agency_id", "=", agency)
    .where("id", "=", id)
    .execute();
  return (await withEvents(db, agency, rows))[0] ?? null;
}

export async function insertDataRequestEvent(
  db: Db,
  agency: string,
  id: string,
  { type, at, by }: DataRequestEvent,
  act: AuditAct,
): Promise<boolean> {
  const inserted = await db
    .insertInto("data_request_events")
    .values({ agency_id: agency, request_id: id, type, at: Date.parse(at), by_officer: by })
    .onConflict((conflict) => conflict.columns(["agency_id", "request_id", "type"]).doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows === 0n) return false;
  await insertAudit(db, agency, act);
  return true;
}

async function withEvents(db: Db, agency: string, rows: readonly Row[]): Promise<StoredDataRequest[]> {
  const ids = rows.map(({ id }) => id);
  const events =
    ids.length === 0
      ? []
      : await db
          .selectFrom("data_request_events")
          .selectAll()
          .where("agency_id", "=", agency)
          .where("request_id", "in", ids)
          .orderBy("at")
          .execute();
  return rows.map((row) => ({
    agency,
    id: row.id,
    right: row.subject_right as DataSubjectRight,
    at: new Date(row.at).toISOString(),
    by: row.by_officer,
    heldByOthers: row.held_by_others === 1,
    reference: row.reference,
    events: events
      .filter(({ request_id }) => request_id === row.id)
      .map((event) => ({
        type: event.type as DataRequestStep,
        at: new Date(event.at).toISOString(),
        by: event.by_officer,
      })),
  }));
}
