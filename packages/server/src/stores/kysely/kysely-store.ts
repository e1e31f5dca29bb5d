import type { Kysely } from "kysely";
import type { Intake } from "../../store/cases.js";
import type { Store } from "../../store/store.js";
import { insertAudit, readAuditEntries, readAuditHead } from "../rows/audit-rows.js";
import { insertCases } from "../rows/intake/intake-rows.js";
import { findNotice, insertNotices, readServedAgencies } from "../rows/notice-rows.js";
import type { Schema } from "../rows/schema.js";
import { countVisits, insertVisit } from "../rows/visit-rows.js";
import type { Access } from "./access.js";
import { caseStore } from "./cases/case-store.js";
import { dataRequestStore } from "./cases/data-request-store.js";
import { fileStore } from "./cases/file-store.js";
import { outboxStore } from "./cases/outbox-store.js";
import { statisticsStore } from "./cases/statistics-store.js";
import { fieldStore } from "./citizen/field-store.js";
import { publishedStore } from "./citizen/published-store.js";
import { deskStore } from "./desk/desk-store.js";
import type { Dialect } from "./dialect.js";
import { exchangeStore } from "./exchange/exchange-store.js";
import { lifeStore } from "./life/life-store.js";
import { officerStore } from "./officers/officer-store.js";
import { oversightStore } from "./oversight/oversight-store.js";
import { scrubbing } from "./scrubbing.js";
import { troubles } from "./trouble.js";
import { writersOf } from "./writers.js";
import { yearStore } from "./year/year-store.js";

const READ_TRIES = 3;

/** The store over any database the query builder speaks to: writes share commits, reads go straight to the rows. */
export function kyselyStore(dialect: Dialect): Store {
  const { db, words, snapshot } = dialect;
  const trouble = troubles(dialect);
  const scrubs = scrubbing(dialect);
  const { writerFor, settled } = writersOf(dialect, trouble);

  const write = async <V>(agency: string, work: (writer: Kysely<Schema>) => Promise<V>): Promise<V> =>
    writerFor(agency).write(work);

  const receiveAll = (writer: Kysely<Schema>, intakes: readonly Intake[]) => insertCases(writer, dialect, intakes);

  async function reading<V>(read: () => Promise<V>): Promise<V> {
    for (let tries = 1; ; tries++)
      try {
        return await read();
      } catch (cause) {
        if (tries === READ_TRIES || !dialect.isStale(cause)) throw trouble.failure(cause);
      }
  }

  const scrub = () => reading(() => scrubs.now());

  const access: Access = {
    read: (read) => reading(() => read(db)),
    look: (read) => reading(() => snapshot(read)),
    write,
    async erasing(erase) {
      const erased = await erase;
      if (erased > 0) await scrub();
      return erased;
    },
    scrub,
  };
  const { read } = access;

  return {
    receive: async (intake) => writerFor(intake.agency).writeWith(receiveAll, intake),
    ...caseStore(access, words),
    ...fileStore(access),
    ...statisticsStore(access),
    ...dataRequestStore(access),
    ...outboxStore(access),
    ...officerStore(access),
    ...deskStore(access),
    ...exchangeStore(access, dialect, dialect.moved),
    ...lifeStore(access, words),
    ...publishedStore(access),
    ...fieldStore(access),
    ...yearStore(access),
    ...oversightStore(access),
    keepNotices: (agency, notices) => write(agency, (writer) => insertNotices(writer, agency, notices)),
    notice: (agency, version) => read((one) => findNotice(one, agency, version)),
    servedAgencies: () => read(readServedAgencies),
    addVisit: (visit) => write(visit.agency, (writer) => insertVisit(writer, visit)),
    visits: (agency, from, to) => read((one) => countVisits(one, agency, from, to)),
    audit: (agency, act) => write(agency, (writer) => insertAudit(writer, agency, act)),
    auditHead: (agency) => read((one) => readAuditHead(one, agency)),
    auditEntries: (agency, after, limit) => read((one) => readAuditEntries(one, agency, after, limit)),
    async probe() {
      await write("", (writer) => dialect.probe(writer));
    },
    damage: () => reading(() => dialect.damage()),
    async close() {
      await settled();
      await scrubs.close();
      await db.destroy();
      await dialect.close();
    },
  };
}
