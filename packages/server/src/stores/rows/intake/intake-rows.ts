import type { Kysely } from "kysely";
import type { Intake, Received } from "../../../store/cases.js";
import { fieldRows } from "../citizen/field-rows.js";
import { insertAudit } from "../audit-rows.js";
import { toEventRow, toProjectionRow } from "../case-rows.js";
import { insertNewCounts } from "../count-rows.js";
import { insertWholeFile } from "../file-rows.js";
import { insertJobs } from "../outbox/outbox-rows.js";
import { insertContacts } from "../person-rows.js";
import type { Schema } from "../schema.js";
import { atOnce, type RowInserter } from "./row-inserter.js";
import { runKept } from "./run-kept.js";
import { together } from "./together.js";
import { caseTerms, type WordIndex } from "../word-index.js";

type Db = Kysely<Schema>;

/** How a dialect writes what it is given many of. */
export interface IntakeWriter {
  readonly words: WordIndex;
  readonly rows: RowInserter;
}

/**
 * Writes new cases with their first events, and everything that is counted because of them: so many statements for one as for many. They
 * come one after the other all the same: of two with one key the second is seen, of two with one code the second is told to take another.
 */
export async function insertCases(
  db: Db,
  writer: IntakeWriter,
  intakes: readonly Intake[],
): Promise<readonly Received[]> {
  const received = new Map<Intake, Received>();
  let waiting = intakes;
  while (waiting.length > 0) {
    const turn = differing(waiting);
    for (const [intake, outcome] of await insertDiffering(db, writer, turn)) received.set(intake, outcome);
    waiting = waiting.filter((intake) => !turn.includes(intake));
  }
  return intakes.map((intake) => received.get(intake)!);
}

/** The first of each key and each code, of one agency. */
function differing(intakes: readonly Intake[]): Intake[] {
  const [keys, codes] = [new Set<string>(), new Set<string>()];
  return intakes.filter((intake) => {
    const { agency, key, code } = intake;
    const isFirst = agency === intakes[0]?.agency && !(isSending(intake) && keys.has(key)) && !codes.has(code);
    if (!isFirst) return false;
    if (isSending(intake)) keys.add(key);
    codes.add(code);
    return true;
  });
}

/** Whether it is one that may come again under its key. */
const isSending = ({ isArrival }: Intake): boolean => isArrival !== true;

async function insertDiffering(
  db: Db,
  writer: IntakeWriter,
  intakes: readonly Intake[],
): Promise<Map<Intake, Received>> {
  const agency = intakes[0]!.agency;
  const keys = intakes.filter(isSending).map(({ key }) => key);
  const known = keys.length > 0 ? await readKeys(db, agency, keys) : [];
  const seen = new Map(known.map(({ key, ...rest }) => [key, rest]));
  const before = (intake: Intake) => (isSending(intake) ? seen.get(intake.key) : undefined);
  const fresh = intakes.filter((intake) => !before(intake));
  const ids = new Set(await writer.rows.insertCases(db, fresh.map(toCaseRow)));
  const taken = fresh.filter(({ id }) => ids.has(id));
  if (taken.length > 0) {
    const sent = taken
      .filter(isSending)
      .map(({ key, code, fingerprint }) => ({ agency_id: agency, key, code, fingerprint }));
    await together([writer.rows.insert(db, "idempotency", sent), insertBeside(db, writer, agency, taken)]);
  }
  return new Map(
    intakes.map((intake): [Intake, Received] => {
      const again = before(intake);
      return [
        intake,
        again ? { outcome: "seen", ...again } : { outcome: ids.has(intake.id) ? "received" : "code-taken" },
      ];
    }),
  );
}

const readKeys = (db: Db, agency: string, keys: readonly string[]) =>
  runKept(db, `${keys.length} keys`, [agency, ...keys], () =>
    db
      .selectFrom("idempotency")
      .select(["key", "code", "fingerprint"])
      .where("agency_id", "=", agency)
      .where("key", "in", keys),
  );

const toCaseRow = ({ agency, id, code, key, lang, text, place, projection, helped }: Intake) => ({
  agency_id: agency,
  id,
  code,
  key,
  lang,
  text,
  place,
  ...toProjectionRow(projection),
  length: 1,
  helped: Number(helped),
});

/** Writes a case that comes out of another one, and was sent under the same key. @returns whether its code was free */
export async function insertPart(db: Db, words: WordIndex, part: Intake): Promise<boolean> {
  if ((await atOnce.insertCases(db, [toCaseRow(part)])).length === 0) return false;
  await insertBeside(db, { words, rows: atOnce }, part.agency, [part]);
  return true;
}

/** What belongs to cases that are there now. */
async function insertBeside(
  db: Db,
  { words, rows }: IntakeWriter,
  agency: string,
  intakes: readonly Intake[],
): Promise<void> {
  await together([
    insertNewCounts(db, agency, intakes),
    insertEvents(db, rows, agency, intakes),
    rows.insert(db, "consents", intakes.flatMap(consentRow)),
    insertContacts(db, agency, intakes),
    rows.insert(db, "case_fields", fieldRows(agency, intakes)),
    words.insert(
      db,
      intakes.map((intake) => ({ agency, caseId: intake.id, terms: caseTerms(agency, intake) })),
    ),
    insertJobs(
      db,
      agency,
      intakes.flatMap(({ jobs = [] }) => jobs),
    ),
  ]);
  // Each of these reads what the one before it wrote.
  for (const { id, files, first } of intakes)
    for (const file of files)
      await insertWholeFile(db, { agency, caseId: id, eventId: null, at: Date.parse(first.event.at) }, file);
  for (const { act } of intakes) if (act) await insertAudit(db, agency, act);
}

async function insertEvents(db: Db, rows: RowInserter, agency: string, intakes: readonly Intake[]): Promise<void> {
  const replies = intakes.flatMap(({ id, first, reply }) =>
    reply === undefined ? [] : { agency_id: agency, case_id: id, event_id: first.id, text: reply },
  );
  await together([
    rows.insert(
      db,
      "events",
      intakes.map(({ id, first }) => toEventRow(agency, id, first)),
    ),
    rows.insert(db, "answers", replies),
  ]);
}

const consentRow = ({ agency, id, consent, first: { event } }: Intake) =>
  consent
    ? [
        {
          agency_id: agency,
          case_id: id,
          at: Date.parse(consent.at ?? event.at),
          notice: consent.notice,
          purposes: JSON.stringify(consent.purposes),
        },
      ]
    : [];
