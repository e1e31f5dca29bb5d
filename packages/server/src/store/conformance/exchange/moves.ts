import type { CaseEvent } from "@danvan/core";
import type { MovedBatch, MovedRow } from "../../exchange/moves.js";
import type { Store } from "../../store.js";
import { AGENCY, AT, exampleChange, exampleFile, exampleIntake, OFFICER } from "../examples.js";
import { found, LATER, NEIGHBOUR, same, type StoreCase } from "../store-case.js";

const act = { actor: "operator", verb: "import-agency", object: "ab", at: LATER };
const PAGE = 2;

/** Cases of an agency, one of them answered, one with a file, and one of a neighbour that stays. */
async function furnished(store: Store): Promise<void> {
  await store.addOfficer(OFFICER, { actor: "server", verb: "add-officer", object: OFFICER.id, at: AT });
  for (const number of [1, 2, 3])
    await store.receive(exampleIntake(number, number === 2 ? { files: [exampleFile(2)] } : {}));
  const { code } = exampleIntake(1);
  const stored = await found(store, code);
  await store.record(exampleChange(stored, { type: "answered", at: LATER, by: "a" }, { reply: "Đã sửa." }));
  await store.receive(exampleIntake(9, { agency: NEIGHBOUR }));
}

/** All that a store hands out of an agency, page by page. */
async function taken(store: Store): Promise<readonly MovedBatch[]> {
  const batches: MovedBatch[] = [];
  for (const { name } of store.movedTables().filter(({ ofCase }) => !ofCase))
    for (let after: MovedRow | null = null; ;) {
      const rows: readonly MovedRow[] = await store.movedRows({ agency: AGENCY, table: name, after, limit: PAGE });
      if (rows.length > 0) batches.push({ table: name, rows });
      after = rows.at(-1) ?? null;
      if (rows.length < PAGE) break;
    }
  for (let after: string | null = ""; after !== null;) {
    const { tables, next }: Awaited<ReturnType<Store["movedCases"]>> = await store.movedCases({
      agency: AGENCY,
      after,
      limit: PAGE,
    });
    batches.push(...tables);
    for (const row of tables.find(({ table }) => table === "files")?.rows ?? []) {
      const file = { caseId: String(row["case_id"]), id: String(row["id"]) };
      batches.push({ file, bytes: await store.fileBytes(AGENCY, file.caseId, file.id) });
    }
    after = next;
  }
  return batches;
}

const source = (batches: readonly MovedBatch[]) =>
  async function* () {
    yield* batches;
  };

/** An agency that goes to another database of the same schema. */
export const moveCases: readonly StoreCase[] = [
  {
    name: "what an agency hands out, another database takes in, and hands out again the same",
    async run(open) {
      const first = await open();
      await furnished(first);
      const { code } = exampleIntake(1);
      const before = [await found(first, code), await first.person(AGENCY, exampleIntake(1).id)];
      const archive = await taken(first);
      same(archive.filter((batch) => "file" in batch).length, 1);
      await first.close();
      const second = await open();
      same(await second.takeRows(AGENCY, source(archive), act), "taken");
      same([await found(second, code), await second.person(AGENCY, exampleIntake(1).id)], before);
      same(printed(await taken(second)), printed(archive));
      same(await second.find(NEIGHBOUR, exampleIntake(9, { agency: NEIGHBOUR }).code), null);
      same(
        (await second.auditEntries(AGENCY, 0, 9)).map(({ verb, object }) => [verb, object]),
        [["import-agency", "ab"]],
      );
      await second.close();
    },
  },
  {
    name: "what the start of a server wrote gives way: its notice, and its first officer, whose password opens the account that comes",
    async run(open) {
      const first = await open();
      await furnished(first);
      const [words, others] = ["Cơ quan giữ dữ liệu.", "Lời khác."];
      const notice = (vi: string) => [{ version: "2026-11", text: { vi, en: vi }, url: "/quyen-rieng-tu" }];
      await first.keepNotices(AGENCY, notice(words));
      const archive = await taken(first);
      await first.close();
      const second = await open();
      const added = { actor: "server", verb: "add-officer", object: "here", at: AT };
      await second.addFirstOfficer({ ...OFFICER, id: "here", passwordHash: "chosen here" }, added);
      await second.keepNotices(AGENCY, notice(others));
      const session = { agency: AGENCY, officerId: "here", openedAt: AT, expiresAt: LATER, pending: false };
      await second.openSession({ ...session, tokenHash: "token" }, added);
      same(await second.takeRows(AGENCY, source(archive), act), "taken");
      const officer = await second.officer(AGENCY, OFFICER.name);
      same([officer?.id, officer?.passwordHash], [OFFICER.id, "chosen here"]);
      same(await second.session(AGENCY, "token"), null);
      same((await second.notice(AGENCY, "2026-11"))?.text.vi, words);
      same(printed(await taken(second)), printed(archive));
      await second.close();
    },
  },
  {
    name: "an agency of whose cases no word is left moves too",
    async run(open) {
      const first = await open();
      const { code } = exampleIntake(1);
      await first.receive(exampleIntake(1));
      const refused: CaseEvent = { type: "refused", at: LATER, by: "a", reason: "is-denunciation" };
      await first.record(exampleChange(await found(first, code), refused, { erase: true }));
      const archive = await taken(first);
      await first.close();
      const second = await open();
      same(await second.takeRows(AGENCY, source(archive), act), "taken");
      same((await found(second, code)).text, "");
      await second.close();
    },
  },
  {
    name: "an agency that has cases takes none in, and one row that is none leaves nothing",
    async run(open) {
      const first = await open();
      await furnished(first);
      const archive = await taken(first);
      same(await first.takeRows(AGENCY, source(archive), act), "not-empty");
      await first.close();
      const second = await open();
      const broken = archive.map((batch) =>
        "table" in batch && batch.table === "events"
          ? { ...batch, rows: batch.rows.map((row) => ({ ...row, case_id: "nowhere" })) }
          : batch,
      );
      same(await second.takeRows(AGENCY, source(broken), act), "invalid");
      same(await second.takeRows(AGENCY, source([...archive, { table: "audit", rows: [{}] }]), act), "invalid");
      same([await second.find(AGENCY, exampleIntake(1).code), await second.auditHead(AGENCY)], [null, null]);
      same(await second.takeRows(AGENCY, source(archive), act), "taken");
      await second.close();
    },
  },
];

/** Bytes as text, so that what came is compared whole. */
const printed = (batches: readonly MovedBatch[]): string =>
  JSON.stringify(batches, (_, value: unknown) => (value instanceof Uint8Array ? [...value].join() : value));
