import { DanvanError, problem, type CaseEvent, type Lang } from "@danvan/core";
import type { Kysely, Selectable, SelectQueryBuilder } from "kysely";
import type { InboxQuery, NarrowedTo, StoredCase, StoredEvent } from "../../store/cases.js";
import type { Redaction } from "../../store/life/redaction.js";
import type { Projection } from "../../store/counting.js";
import { uuidV7Floor } from "../../ids/uuid-v7.js";
import { readFiles, toFile } from "./file-rows.js";
import { readFields } from "./citizen/field-rows.js";
import { readSupplements } from "./citizen/supplement-rows.js";
import { readRedactions } from "./life/redaction-rows.js";
import type { Schema } from "./schema.js";
import { termsOf, type WordIndex } from "./word-index.js";

type Db = Kysely<Schema>;
type CaseRow = Selectable<Schema["cases"]>;
type EventRow = Pick<Selectable<Schema["events"]>, "type" | "at" | "by" | "facts">;

/** An event as a row: its type, instant and author are columns, what else it says is JSON. */
export function toEventRow(agency: string, caseId: string, { id, event }: StoredEvent): Schema["events"] {
  const { type, at, by, ...facts } = event;
  return { agency_id: agency, case_id: caseId, id, type, at: Date.parse(at), by, facts: JSON.stringify(facts) };
}

/** Only this store wrote the row, from an event of the same shape. */
const toEvent = ({ type, at, by, facts }: EventRow) =>
  ({ type, at: new Date(at).toISOString(), by, ...(JSON.parse(facts) as object) }) as CaseEvent;

/** @returns null where a row is no JSON any more */
function readEvents(history: readonly EventRow[]): CaseEvent[] | null {
  try {
    return history.map(toEvent);
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}

/** What is kept of a case beside its history. */
export const toProjectionRow = ({ open, dueAt, kind, channel, status, assignee, awaitsApproval }: Projection) => ({
  open: Number(open),
  due_at: dueAt,
  kind,
  channel,
  status,
  assignee,
  awaits_approval: Number(awaitsApproval),
});

export async function findCase(db: Db, agency: string, code: string): Promise<StoredCase | null> {
  const row = await db
    .selectFrom("cases")
    .selectAll()
    .where("agency_id", "=", agency)
    .where("code", "=", code)
    .executeTakeFirst();
  if (!row) return null;
  const { cases, unreadable } = await withHistory(db, agency, [row]);
  if (unreadable.length > 0)
    throw new DanvanError(problem("store-unavailable"), { cause: "a row of the case is no JSON" });
  return cases[0] ?? null;
}

/** Cases as they are kept, and the codes of those that somebody wrote to past this program: one of them hides no other. */
export interface ReadCases {
  readonly cases: readonly StoredCase[];
  readonly unreadable: readonly string[];
}

/** The cases of some identifiers, in their order. */
export async function readCases(db: Db, agency: string, ids: readonly string[]): Promise<ReadCases> {
  if (ids.length === 0) return { cases: [], unreadable: [] };
  const rows = await db
    .selectFrom("cases")
    .selectAll()
    .where("agency_id", "=", agency)
    .where("id", "in", ids)
    .execute();
  const sorted = rows.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
  return withHistory(db, agency, sorted);
}

const readReopenings = (db: Db, agency: string, caseIds: readonly string[]) =>
  db
    .selectFrom("reopenings")
    .select(["case_id", "text"])
    .where("agency_id", "=", agency)
    .where("case_id", "in", caseIds)
    .execute();

/** The cases of some rows of one agency, in the order of the rows. */
async function withHistory(db: Db, agency: string, rows: readonly CaseRow[]): Promise<ReadCases> {
  if (rows.length === 0) return { cases: [], unreadable: [] };
  const ids = rows.map(({ id }) => id);
  const events = await db
    .selectFrom("events")
    .select(["case_id", "id", "type", "at", "by", "facts"])
    .where("agency_id", "=", agency)
    .where("case_id", "in", ids)
    .orderBy("case_id")
    .orderBy("id")
    .execute();
  const answers = await db
    .selectFrom("answers")
    .select(["case_id", "event_id", "text"])
    .where("agency_id", "=", agency)
    .where("case_id", "in", ids)
    .orderBy("case_id")
    .orderBy("event_id")
    .execute();
  const reopened = events.flatMap(({ case_id, type }) => (type === "reopened" ? [case_id] : []));
  const reopenings = reopened.length > 0 ? await readReopenings(db, agency, reopened) : [];
  const supplied = events.flatMap(({ case_id, type }) => (type === "supplied" ? [case_id] : []));
  const supplements = supplied.length > 0 ? await readSupplements(db, agency, supplied) : [];
  const files = await readFiles(db, agency, ids);
  const fields = await readFields(db, agency, ids);
  const redacted = [...new Set(events.flatMap(({ case_id, type }) => (type === "withheld" ? [case_id] : [])))];
  const redactions = redacted.length > 0 ? await readRedactions(db, agency, redacted) : [];
  const unreadable: string[] = [];
  const cases = rows.flatMap((row) => {
    const ofCase = ({ case_id }: { case_id: string }) => case_id === row.id;
    const history = events.filter(ofCase);
    const told = readEvents(history);
    if (told === null) {
      unreadable.push(row.code);
      return [];
    }
    const places = new Map(history.map(({ id }, place) => [id, place]));
    const atPlace = ({ event_id, text }: { event_id: string; text: string }) => ({
      place: places.get(event_id) ?? 0,
      text,
    });
    const found: StoredCase = {
      agency,
      id: row.id,
      code: row.code,
      key: row.key,
      lang: row.lang as Lang,
      text: row.text,
      place: row.place,
      field: fields.find(ofCase)?.field ?? null,
      helped: row.helped === 1,
      events: told,
      replies: answers.filter(ofCase).map(atPlace),
      supplements: supplements.filter(ofCase).map(atPlace),
      reopening: reopenings.find(ofCase)?.text ?? null,
      files: files.filter(ofCase).map((file) => toFile(file, places.get(file.event_id ?? "") ?? null)),
      redactions: redactions.filter(ofCase).map(({ event_id, what, words, file_id }) => ({
        place: places.get(event_id) ?? 0,
        what: what as Redaction["what"],
        words,
        file: file_id,
      })),
    };
    return [found];
  });
  return { cases, unreadable };
}

export async function readInbox(db: Db, words: WordIndex, query: InboxQuery) {
  if (query.words) return readFound(db, words, query, query.words);
  return query.order === "newest" ? readNewest(db, query) : readByDueDate(db, query);
}

/** The words find more cases than a list is narrowed to, so they are asked for again until a page is full, or so often: the next page goes on. */
const ROUNDS = 20;

async function readFound(db: Db, index: WordIndex, query: InboxQuery, words: readonly string[]) {
  const { agency, limit, after, only } = query;
  const terms = termsOf(agency, words);
  const found: CaseRow[] = [];
  let before = after ?? null;
  let isWhole = false;
  for (let round = 0; !isWhole && found.length <= limit && round < ROUNDS; round += 1) {
    const ids = await index.find(db, { agency, terms, limit: limit + 1, before });
    isWhole = ids.length <= limit;
    if (ids.length === 0) break;
    const rows = await narrowed(db.selectFrom("cases").selectAll().where("agency_id", "=", agency), only)
      .where("id", "in", ids)
      .execute();
    found.push(...ids.flatMap((id) => rows.find((row) => row.id === id) ?? []));
    before = ids.at(-1) ?? null;
  }
  const page = found.slice(0, limit);
  return {
    ...(await withHistory(db, agency, page)),
    next: found.length > limit ? (page.at(-1)?.id ?? null) : isWhole ? null : before,
  };
}

type CaseQuery<Row> = SelectQueryBuilder<Schema, "cases", Row>;

function narrowed<Row>(query: CaseQuery<Row>, only: NarrowedTo = {}): CaseQuery<Row> {
  const { kind, channel, status, assignee, awaitsApproval, dueAfter, dueBy, field } = only;
  return query
    .$if(kind !== undefined, (one) => one.where("kind", "=", kind!))
    .$if(field !== undefined, (one) =>
      one.where(({ exists, selectFrom }) =>
        exists(
          selectFrom("case_fields")
            .select("field")
            .whereRef("case_fields.agency_id", "=", "cases.agency_id")
            .whereRef("case_fields.case_id", "=", "cases.id")
            .where("field", "=", field!),
        ),
      ),
    )
    .$if(channel !== undefined, (one) => one.where("channel", "=", channel!))
    .$if(status !== undefined, (one) => one.where("status", "=", status!))
    .$if(assignee !== undefined, (one) => one.where("assignee", "=", assignee!))
    .$if(awaitsApproval === true, (one) => one.where("awaits_approval", "=", 1))
    .$if(dueAfter !== undefined, (one) => one.where("due_at", ">", dueAfter!))
    .$if(dueBy !== undefined, (one) => one.where("due_at", "<=", dueBy!));
}

/** An identifier begins with the instant of receipt. */
async function readNewest(db: Db, { agency, open, limit, after, only }: InboxQuery) {
  const rows = await narrowed(db.selectFrom("cases").selectAll().where("agency_id", "=", agency), only)
    .where("open", "=", open ? 1 : 0)
    .$if(after !== undefined, (query) => query.where("id", "<", after!))
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  return {
    ...(await withHistory(db, agency, page)),
    next: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
  };
}

/** Which cases a page has, is in an index; the cases themselves are read when it is known: SQLite would read each that it passes over. */
async function readByDueDate(db: Db, { agency, open, limit, after, only }: InboxQuery) {
  const [dueAt = "", id = ""] = after?.split("~") ?? [];
  const rows = await narrowed(db.selectFrom("cases").select(["id", "due_at"]).where("agency_id", "=", agency), only)
    .where("open", "=", open ? 1 : 0)
    .$if(after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple("due_at", "id"), open ? ">" : "<", tuple(Number(dueAt), id)),
      ),
    )
    .orderBy("due_at", open ? "asc" : "desc")
    .orderBy("id", open ? "asc" : "desc")
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const ids = page.map((row) => row.id);
  return {
    ...(await readCases(db, agency, ids)),
    next: rows.length > limit && last ? `${last.due_at}~${last.id}` : null,
  };
}

/** Each stops at `most`: of the closed ones there may be a hundred thousand. */
export async function readInboxCounts(db: Db, agency: string, most: number) {
  const count = async (open: 0 | 1) => {
    const counted = db
      .selectFrom("cases")
      .select("id")
      .where("agency_id", "=", agency)
      .where("open", "=", open)
      .limit(most);
    const { many } = await db
      .selectFrom(counted.as("counted"))
      .select(({ fn }) => fn.countAll().as("many"))
      .executeTakeFirstOrThrow();
    return Number(many);
  };
  return { open: await count(1), closed: await count(0) };
}

/** A case's identifier begins with the instant of its receipt, so a period is one stretch of the key. */
export async function readHistories(
  db: Db,
  agency: string,
  from: string,
  until: string,
): Promise<Map<string, CaseEvent[]>> {
  const rows = await db
    .selectFrom("events")
    .select(["case_id", "type", "at", "by", "facts"])
    .where("agency_id", "=", agency)
    .where("case_id", ">=", uuidV7Floor(from))
    .where("case_id", "<", uuidV7Floor(until))
    .orderBy("case_id")
    .orderBy("id")
    .execute();
  const histories = new Map<string, CaseEvent[]>();
  for (const row of rows) {
    const history = histories.get(row.case_id);
    if (history) history.push(toEvent(row));
    else histories.set(row.case_id, [toEvent(row)]);
  }
  return histories;
}
