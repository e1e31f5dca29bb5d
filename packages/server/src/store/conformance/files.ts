import type { OpenedFile } from "../files.js";
import type { Store } from "../store.js";
import { found, LATER, NEIGHBOUR, same, type StoreCase } from "./store-case.js";
import { AGENCY, AT, exampleIntake } from "./examples.js";

const intake = exampleIntake(1);
const BOUNDS = { perCase: 2, bytes: 1_000 };

const opening = (id: string, changes: Partial<OpenedFile> = {}): OpenedFile => ({
  agency: AGENCY,
  caseId: intake.id,
  id,
  key: `key of ${id}`,
  type: "image/jpeg",
  size: 6,
  at: AT,
  ...changes,
});

const piece = (id: string, offset: number, ...bytes: number[]) => ({
  agency: AGENCY,
  caseId: intake.id,
  id,
  offset,
  bytes: new Uint8Array(bytes),
});

const bytesOf = async (store: Store, id: string, agency = AGENCY) => [
  ...(await store.fileBytes(agency, intake.id, id)),
];

/** Files that come piece by piece: bounded, in order, part of the case only when whole. */
export const fileCases: readonly StoreCase[] = [
  {
    name: "a file is part of its case only when it is whole, and then is what was put in its place",
    async run(open) {
      const store = await open();
      await store.receive(intake);
      const arriving = { id: "a", from: "sender", type: "image/jpeg", size: 6, arrived: 0, complete: false };
      same(await store.openFile(opening("a"), BOUNDS), { outcome: "opened", file: arriving });
      same(await store.appendToFile(piece("a", 0, 1, 2)), "appended");
      same(await store.file(AGENCY, intake.id, "a"), { ...arriving, arrived: 2 });
      same(await bytesOf(store, "a"), [1, 2]);
      same((await found(store, intake.code)).files, []);
      same(await store.finishFile(piece("a", 2, 7, 8, 9)), "finished");
      const whole = { ...arriving, size: 3, arrived: 6, complete: true };
      same(await store.file(AGENCY, intake.id, "a"), whole);
      same(await bytesOf(store, "a"), [7, 8, 9]);
      same((await found(store, intake.code)).files, [whole]);
      await store.close();
    },
  },
  {
    name: "of two pieces for one place the second writes nothing, and a whole file takes no more",
    async run(open) {
      const store = await open();
      await store.receive(intake);
      await store.openFile(opening("a"), BOUNDS);
      const both = [store.appendToFile(piece("a", 0, 1, 2)), store.appendToFile(piece("a", 0, 3))];
      same(await Promise.all(both), ["appended", "changed-meanwhile"]);
      same(await store.appendToFile(piece("a", 4, 3)), "changed-meanwhile");
      same(await store.finishFile(piece("a", 0, 9)), "changed-meanwhile");
      same(await bytesOf(store, "a"), [1, 2]);
      await store.finishFile(piece("a", 2, 5));
      same(await store.appendToFile(piece("a", 6, 4)), "changed-meanwhile");
      same(await store.finishFile(piece("a", 6, 4)), "changed-meanwhile");
      same(await bytesOf(store, "a"), [5]);
      await store.close();
    },
  },
  {
    name: "one key leaves one file, at once or later; for another file it is refused",
    async run(open) {
      const store = await open();
      await store.receive(intake);
      const again = opening("b", { key: opening("a").key });
      const both = [store.openFile(opening("a"), BOUNDS), store.openFile(again, BOUNDS)];
      same(
        (await Promise.all(both)).map(({ outcome }) => outcome),
        ["opened", "seen"],
      );
      await store.appendToFile(piece("a", 0, 1));
      same(await store.openFile(again, BOUNDS), {
        outcome: "seen",
        file: { id: "a", from: "sender", type: "image/jpeg", size: 6, arrived: 1, complete: false },
      });
      same(await store.openFile({ ...again, size: 7 }, BOUNDS), { outcome: "key-reused" });
      same(await store.openFile({ ...again, type: "application/pdf" }, BOUNDS), { outcome: "key-reused" });
      await store.finishFile(piece("a", 1, 1, 2));
      same((await store.openFile(again, BOUNDS)).outcome, "seen");
      await store.close();
    },
  },
  {
    name: "a case takes so many files, and an agency so many bytes",
    async run(open) {
      const store = await open();
      await store.receive(intake);
      const outcome = async (...args: Parameters<Store["openFile"]>) => (await store.openFile(...args)).outcome;
      same(await outcome(opening("a", { size: 600 }), BOUNDS), "opened");
      same(await outcome(opening("b", { size: 401 }), BOUNDS), "full");
      same(await outcome(opening("b", { size: 400 }), BOUNDS), "opened");
      same([await store.fileTotal(AGENCY), await store.fileTotal(NEIGHBOUR)], [1_000, 0]);
      same(await outcome(opening("c", { size: 1 }), { ...BOUNDS, bytes: 9_999 }), "too-many");
      same(await outcome(opening("a", { size: 600 }), { ...BOUNDS, perCase: 0 }), "seen");
      await store.close();
    },
  },
  {
    name: "an unfinished file can be taken out, and is swept after its time; a whole one stays",
    async run(open) {
      const store = await open();
      await store.receive(intake);
      for (const [id, at] of [
        ["a", AT],
        ["b", LATER],
      ] as const)
        await store.openFile(opening(id, { at }), BOUNDS);
      await store.appendToFile(piece("a", 0, 1, 2));
      same(await store.sweepFiles(AGENCY, AT), 0);
      same(await store.sweepFiles(NEIGHBOUR, LATER), 0);
      same(await store.sweepFiles(AGENCY, LATER), 1);
      same([await store.file(AGENCY, intake.id, "a"), await bytesOf(store, "a")], [null, []]);
      await store.finishFile(piece("b", 0, 1));
      await store.dropFile(AGENCY, intake.id, "b");
      same(await store.sweepFiles(AGENCY, "2026-12-31T00:00:00.000Z"), 0);
      same(await bytesOf(store, "b"), [1]);
      await store.openFile(opening("c"), BOUNDS);
      await store.dropFile(AGENCY, intake.id, "c");
      same(await store.file(AGENCY, intake.id, "c"), null);
      await store.close();
    },
  },
  {
    name: "an agency sees and changes nothing of its neighbour's files",
    async run(open) {
      const store = await open();
      await store.receive(intake);
      await store.openFile(opening("a"), BOUNDS);
      await store.appendToFile(piece("a", 0, 1));
      const elsewhere = { ...piece("a", 1, 2), agency: NEIGHBOUR };
      same(await store.file(NEIGHBOUR, intake.id, "a"), null);
      same(await bytesOf(store, "a", NEIGHBOUR), []);
      same(await store.appendToFile(elsewhere), "changed-meanwhile");
      same(await store.finishFile(elsewhere), "changed-meanwhile");
      await store.dropFile(NEIGHBOUR, intake.id, "a");
      same(await bytesOf(store, "a"), [1]);
      await store.close();
    },
  },
];
