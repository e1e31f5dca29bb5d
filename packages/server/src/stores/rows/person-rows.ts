import type { CaseEvent, Consent, ConsentPurpose, Contact } from "@danvan/core";
import type { Kysely } from "kysely";
import type { ConsentChange, Person } from "../../store/people.js";
import type { AuditAct } from "../../audit/chain.js";
import { insertAudit } from "./audit-rows.js";
import type { Schema } from "./schema.js";

type Db = Kysely<Schema>;

/** What tells of a sender. */
const OF_PERSON = ["positions", "contacts"] as const;

export async function insertContacts(
  db: Db,
  agency: string,
  cases: readonly { readonly id: string; readonly contact: Contact | null }[],
): Promise<void> {
  const rows = cases.flatMap(({ id, contact }) =>
    contact
      ? {
          agency_id: agency,
          case_id: id,
          name: contact.name ?? null,
          phone: contact.phone ?? null,
          email: contact.email ?? null,
          erase_after: null,
        }
      : [],
  );
  if (rows.length > 0) await db.insertInto("contacts").values(rows).execute();
  const positions = cases.flatMap(({ id, contact }) =>
    contact?.position ? { agency_id: agency, case_id: id, position: contact.position } : [],
  );
  if (positions.length > 0) await db.insertInto("positions").values(positions).execute();
}

/** Forgets who wrote a case. */
export async function deleteContact(db: Db, agency: string, caseId: string): Promise<void> {
  for (const table of OF_PERSON)
    await db.deleteFrom(table).where("agency_id", "=", agency).where("case_id", "=", caseId).execute();
}

/** Whoever holds a draft, or guesses, could prove with it what was written, and who left which number. */
export const eraseFingerprint = (db: Db, agency: string, key: string) =>
  db
    .updateTable("idempotency")
    .set({ fingerprint: "" })
    .where("agency_id", "=", agency)
    .where("key", "=", key)
    .execute();

/** Writes down what remains allowed, if nothing changed since the caller looked. */
export async function insertConsent(db: Db, change: ConsentChange): Promise<"recorded" | "changed-meanwhile"> {
  const { agency, caseId, after, next, eraseContact, erasePosition } = change;
  const ofCase = { agency_id: agency, case_id: caseId };
  const known = await db
    .selectFrom("consents")
    .select("at")
    .where("agency_id", "=", agency)
    .where("case_id", "=", caseId)
    .execute();
  if (known.length !== after || after === 0) return "changed-meanwhile";
  const at = Math.max(Date.parse(next.at), ...known.map((entry) => entry.at + 1));
  await db
    .insertInto("consents")
    .values({ ...ofCase, at, notice: next.notice, purposes: JSON.stringify(next.purposes) })
    .execute();
  if (eraseContact || erasePosition) {
    await narrowContact(db, agency, caseId, { eraseContact, erasePosition });
    const { key } = await db
      .selectFrom("cases")
      .select("key")
      .where("agency_id", "=", agency)
      .where("id", "=", caseId)
      .executeTakeFirstOrThrow();
    await eraseFingerprint(db, agency, key);
  }
  return "recorded";
}

/** What may be used still stays, and with it its last day. */
async function narrowContact(
  db: Db,
  agency: string,
  caseId: string,
  { eraseContact, erasePosition }: Pick<ConsentChange, "eraseContact" | "erasePosition">,
): Promise<void> {
  const { contact } = await readPerson(db, agency, caseId);
  const { position, ...reachable } = contact ?? {};
  const isOver = (eraseContact || Object.keys(reachable).length === 0) && (erasePosition || !position);
  if (isOver) return deleteContact(db, agency, caseId);
  if (erasePosition)
    await db.deleteFrom("positions").where("agency_id", "=", agency).where("case_id", "=", caseId).execute();
  if (eraseContact)
    await db
      .updateTable("contacts")
      .set({ name: null, phone: null, email: null })
      .where("agency_id", "=", agency)
      .where("case_id", "=", caseId)
      .execute();
}

export async function readPerson(db: Db, agency: string, caseId: string): Promise<Person> {
  const contact = await db
    .selectFrom("contacts")
    .leftJoin("positions", (join) =>
      join.onRef("positions.agency_id", "=", "contacts.agency_id").onRef("positions.case_id", "=", "contacts.case_id"),
    )
    .select(["name", "phone", "email", "position"])
    .where("contacts.agency_id", "=", agency)
    .where("contacts.case_id", "=", caseId)
    .executeTakeFirst();
  const consents = await db
    .selectFrom("consents")
    .select(["at", "notice", "purposes"])
    .where("agency_id", "=", agency)
    .where("case_id", "=", caseId)
    .orderBy("at")
    .execute();
  return {
    contact: contact ? toContact(contact) : null,
    consents: consents.map(({ at, notice, purposes }) => ({
      notice,
      purposes: JSON.parse(purposes) as ConsentPurpose[] satisfies Consent["purposes"],
      at: new Date(at).toISOString(),
    })),
  };
}

type ContactRow = Pick<Schema["contacts"], "name" | "phone" | "email"> & { readonly position: string | null };

const toContact = (row: ContactRow): Contact => ({
  ...(row.name === null ? {} : { name: row.name }),
  ...(row.phone === null ? {} : { phone: row.phone }),
  ...(row.email === null ? {} : { email: row.email }),
  ...(row.position === null ? {} : { position: row.position }),
});

/** Cases that came in closed, or were closed before anybody named a number of days, have no last day yet: it is told by their closing. */
async function nameLastDays(db: Db, agency: string, lastDayOf: (closedAt: string) => string): Promise<void> {
  const closed = await db
    .selectFrom("contacts")
    .innerJoin("cases", (join) =>
      join.onRef("cases.agency_id", "=", "contacts.agency_id").onRef("cases.id", "=", "contacts.case_id"),
    )
    .innerJoin("events", (join) =>
      join.onRef("events.agency_id", "=", "contacts.agency_id").onRef("events.case_id", "=", "contacts.case_id"),
    )
    .select(["contacts.case_id", ({ fn }) => fn.max("events.at").as("at")])
    .where("contacts.agency_id", "=", agency)
    .where("contacts.erase_after", "is", null)
    .where("cases.open", "=", 0)
    .where("events.type", "in", CLOSING)
    .groupBy("contacts.case_id")
    .execute();
  const byDay = new Map<string, string[]>();
  for (const { case_id, at } of closed) {
    const day = lastDayOf(new Date(at).toISOString());
    const cases = byDay.get(day);
    if (cases) cases.push(case_id);
    else byDay.set(day, [case_id]);
  }
  for (const [day, cases] of byDay)
    for (let from = 0; from < cases.length; from += CASES_AT_ONCE)
      await db
        .updateTable("contacts")
        .set({ erase_after: day })
        .where("agency_id", "=", agency)
        .where("case_id", "in", cases.slice(from, from + CASES_AT_ONCE))
        .execute();
}

/** Cases of one statement: a database takes only so many values at once. */
const CASES_AT_ONCE = 500;

const CLOSING: readonly CaseEvent["type"][] = ["answered", "refused", "transferred", "withdrawn"];

export async function deleteContacts(
  db: Db,
  agency: string,
  today: string,
  act: AuditAct,
  lastDayOf?: (closedAt: string) => string,
): Promise<number> {
  if (lastDayOf) await nameLastDays(db, agency, lastDayOf);
  const due = db
    .selectFrom("contacts")
    .select("case_id")
    .where("agency_id", "=", agency)
    .where("erase_after", "<", today);
  await db
    .updateTable("idempotency")
    .set({ fingerprint: "" })
    .where("agency_id", "=", agency)
    .where("key", "in", (query) =>
      query.selectFrom("cases").select("key").where("agency_id", "=", agency).where("id", "in", due),
    )
    .execute();
  await db.deleteFrom("positions").where("agency_id", "=", agency).where("case_id", "in", due).execute();
  const deleted = await db
    .deleteFrom("contacts")
    .where("agency_id", "=", agency)
    .where("erase_after", "<", today)
    .executeTakeFirst();
  const erased = Number(deleted.numDeletedRows);
  if (erased > 0) await insertAudit(db, agency, act);
  return erased;
}
