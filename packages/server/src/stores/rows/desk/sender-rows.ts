import { sql, type Kysely } from "kysely";
import type { StoredCase } from "../../../store/cases.js";
import { readCases } from "../case-rows.js";
import type { Schema } from "../schema.js";

/** A number is the same with other spaces, dots, hyphens and brackets, and with the country before it. */
const digits = sql<string>`replace(replace(replace(replace(replace(replace(replace(phone, ' ', ''), '.', ''), '-', ''), '(', ''), ')', ''), '+84', '0'), '+', '')`;

/** The other cases of whoever has the same phone number or address of mail: the newest first. */
export async function readCasesOfSender(
  db: Kysely<Schema>,
  agency: string,
  caseId: string,
  limit: number,
): Promise<StoredCase[]> {
  const own = await db
    .selectFrom("contacts")
    .select([digits.as("phone"), sql<string | null>`lower(email)`.as("email")])
    .where("agency_id", "=", agency)
    .where("case_id", "=", caseId)
    .executeTakeFirst();
  const { phone = null, email = null } = own ?? {};
  if (phone === null && email === null) return [];
  const rows = await db
    .selectFrom("contacts")
    .select("case_id")
    .where("agency_id", "=", agency)
    .where("case_id", "!=", caseId)
    .where(({ eb, or }) =>
      or([
        ...(phone === null ? [] : [eb(digits, "=", phone)]),
        ...(email === null ? [] : [eb(sql`lower(email)`, "=", email)]),
      ]),
    )
    .orderBy("case_id", "desc")
    .limit(limit)
    .execute();
  return readCases(
    db,
    agency,
    rows.map(({ case_id }) => case_id),
  );
}
