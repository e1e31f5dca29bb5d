import { sql, type Kysely } from "kysely";
import type { StoredCase } from "../../../store/cases.js";
import { readCases } from "../case-rows.js";
import type { Schema } from "../schema.js";

// In the very words of the indexes `contacts_phone` and `contacts_email`: no other words find them.

/** A number is the same with other spaces, dots, hyphens and brackets, and with the country before it. */
const digits = sql<string>`replace(replace(replace(replace(replace(replace(replace(phone, ' ', ''), '.', ''), '-', ''), '(', ''), ')', ''), '+84', '0'), '+', '')`;

/** An address of mail is the same in capitals. */
const address = sql<string>`lower(email)`;

/** The other cases of whoever has the same phone number or address of mail: the newest first. */
export async function readCasesOfSender(
  db: Kysely<Schema>,
  agency: string,
  caseId: string,
  limit: number,
): Promise<readonly StoredCase[]> {
  const own = await db
    .selectFrom("contacts")
    .select([digits.as("phone"), address.as("email")])
    .where("agency_id", "=", agency)
    .where("case_id", "=", caseId)
    .executeTakeFirst();
  const { phone = null, email = null } = own ?? {};
  if (phone === null && email === null) return [];
  const having = async (expression: typeof digits, value: string | null) =>
    value === null
      ? []
      : db
          .selectFrom("contacts")
          .select("case_id")
          .where("agency_id", "=", agency)
          .where("case_id", "!=", caseId)
          .where(expression, "=", value)
          .orderBy("case_id", "desc")
          .limit(limit)
          .execute();
  const rows = [...(await having(digits, phone)), ...(await having(address, email))];
  const newest = [...new Set(rows.map(({ case_id }) => case_id))].toSorted().toReversed().slice(0, limit);
  return (await readCases(db, agency, newest)).cases;
}
