import type { OpenedFile } from "../files.js";
import type { Store } from "../store.js";
import { found, LATER, NEIGHBOUR, same, type StoreCase } from "./store-case.js";
import { AGENCY, AT, exampleChange, exampleIntake } from "./examples.js";

const intake = exampleIntake(1);
const BOUNDS = { perCase: 2, bytes: 1_000 };
const ROOM = 1_000;

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

const chunk = (id: string, offset: number, ...bytes: number[]) => ({
  agency: AGENCY,
  caseId: intake.id,
  id,
  offset,
  at: AT,
  bytes: new Uint8Array(bytes),
});

const bytesOf = async (store: Store, id: string, agency = AGENCY) => [
  ...(await store.fileBytes(agency, intake.id, id)),
];

/** Files that come chunk by chunk: bounded, in order, part of the case only when whole. */
export const fileCases: readonly StoreCase[] = [
  {
    name: "a file is part of its case only when it is whole, and then is what was put in its place",
    async run(open) {
      const store = await open();
      await store.receive(intake);
      const arriving = {
        id: "a",
        from: "sender",
        type: "image/jpeg",
        size: 6,
        arrived: 0,
        complete: false,
        place: null,
      };
      same(await store.openFile(opening("a"), BOUNDS), { outcome: "opened", file: arriving });
      same(await store.appendToFile(chunk("a", 0, 1, 2), ROOM), "appended");
      same(await store.file(AGENCY, intake.id, "a"), { ...arriving, arrived: 2 });
      same(await bytesOf(store, "a"), [1, 2]);
      same((await found(store, intake.code)).files, []);
      same(await store.finishFile(chunk("a", 2, 7, 8, 9), ROOM), "finished");
      const whole = { ...arriving, size: 3, arrived: 6, complete: true, place: null };
      same(await store.file(AGENCY, intake.id, "a"), whole);
      same(await bytesOf(store, "a"), [7, 8, 9]);
      same((await found(store, intake.code)).files, [whole]);
      await store.close();
    },
  },
  {
    name: "of two chunks for one place the second writes nothing, and a whole file takes no more",
    async run(open) {
      const store = await open();
      await store.receive(intake);
      await store.openFile(opening("a"), BOUNDS);
      const both = [store.appendToFile(chunk("a", 0, 1, 2), ROOM), store.appendToFile(chunk("a", 0, 3), ROOM)];
      same(await Promise.all(both), ["appended", "changed-meanwhile"]);
      same(await store.appendToFile(chunk("a", 4, 3), ROOM), "changed-meanwhile");
      same(await store.finishFile(chunk("a", 0, 9), ROOM), "changed-meanwhile");
      same(await bytesOf(store, "a"), [1, 2]);
      await store.finishFile(chunk("a", 2, 5), ROOM);
      same(await store.appendToFile(chunk("a", 6, 4), ROOM), "changed-meanwhile");
      same(await store.finishFile(chunk("a", 6, 4), ROOM), "changed-meanwhile");
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
      await store.appendToFile(chunk("a", 0, 1), ROOM);
      same(await store.openFile(again, BOUNDS), {
        outcome: "seen",
        file: { id: "a", from: "sender", type: "image/jpeg", size: 6, arrived: 1, complete: false, place: null },
      });
      same(await store.openFile({ ...again, size: 7 }, BOUNDS), { outcome: "key-reused" });
      same(await store.openFile({ ...again, type: "application/pdf" }, BOUNDS), { outcome: "key-reused" });
      await store.finishFile(chunk("a", 1, 1, 2), ROOM);
      same((await store.openFile(again, BOUNDS)).outcome, "seen");
      await store.close();
    },
  },
  {
    name: "a case takes so many files, and an agency so many bytes: those that are there, not those announced",
    async run(open) {
      const store = await open();
      await store.receive(intake);
      const outcome = async (...args: Parameters<Store["openFile"]>) => (await store.openFile(...args)).outcome;
      same(await outcome(opening("a", { size: 1_001 }), BOUNDS), "full");
      same(await outcome(opening("a", { size: 600 }), BOUNDS), "opened");
      same(await outcome(opening("b", { size: 900 }), BOUNDS), "opened");
      same(await store.fileTotal(AGENCY), 0);
      same(await outcome(opening("c", { size: 1 }), { ...BOUNDS, bytes: 9_999 }), "too-many");
      same(await outcome(opening("a", { size: 600 }), { ...BOUNDS, perCase: 0 }), "seen");
      same(await store.appendToFile(chunk("a", 0, 1, 2, 3), 3), "appended");
      same(await store.appendToFile(chunk("b", 0, 1), 3), "full");
      same(await store.finishFile(chunk("b", 0, 1), 3), "full");
      same([await store.fileTotal(AGENCY), await store.fileTotal(NEIGHBOUR)], [3, 0]);
      same(await store.compareFiles(AGENCY), { kept: 3, counted: 3 });
      await store.recountFiles(AGENCY);
      await store.recountFiles(NEIGHBOUR);
      same([await store.fileTotal(AGENCY), await store.fileTotal(NEIGHBOUR)], [3, 0]);
      same(await store.finishFile(chunk("a", 3, 1, 2), 3), "finished");
      same(await store.appendToFile(chunk("b", 0, 1), 3), "appended");
      same(await store.fileTotal(AGENCY), 3);
      await store.close();
    },
  },
  {
    name: "an unfinished file can be taken out, and is swept after its time; a whole one stays",
    async run(open) {
      const store = await open();
      await store.receive(intake);
      for (const id of ["a", "b"]) await store.openFile(opening(id), BOUNDS);
      await store.appendToFile({ ...chunk("a", 0, 1, 2), at: LATER }, ROOM);
      same(await store.sweepFiles(AGENCY, { begun: AT, announced: AT }), 0);
      same(await store.sweepFiles(NEIGHBOUR, { begun: LATER, announced: LATER }), 0);
      same(await store.sweepFiles(AGENCY, { begun: LATER, announced: AT }), 1);
      same([await store.file(AGENCY, intake.id, "b"), await bytesOf(store, "a")], [null, [1, 2]]);
      await store.openFile(opening("b", { at: LATER }), BOUNDS);
      same(await store.sweepFiles(AGENCY, { begun: AT, announced: LATER }), 0);
      await store.finishFile(chunk("b", 0, 1), ROOM);
      await store.dropFile(AGENCY, intake.id, "b");
      const END = "2026-12-31T00:00:00.000Z";
      same(await store.sweepFiles(AGENCY, { begun: END, announced: END }), 1);
      same([await store.file(AGENCY, intake.id, "a"), await bytesOf(store, "a")], [null, []]);
      same(await bytesOf(store, "b"), [1]);
      await store.openFile(opening("c"), BOUNDS);
      await store.dropFile(AGENCY, intake.id, "c");
      same(await store.file(AGENCY, intake.id, "c"), null);
      await store.close();
    },
  },
  {
    name: "what all files take is right after each change: arrived, finished shorter, dropped, swept, come whole, erased",
    async run(open) {
      const store = await open();
      const whole = { id: "w", key: "w", type: "application/pdf", bytes: Uint8Array.of(1, 2, 3, 4) } as const;
      await store.receive({ ...intake, files: [whole] });
      const total = () => store.fileTotal(AGENCY);
      same(await total(), 4);
      for (const id of ["a", "b"]) await store.openFile(opening(id), { ...BOUNDS, perCase: 9 });
      await store.appendToFile(chunk("a", 0, 1, 2, 3), ROOM);
      await store.appendToFile(chunk("b", 0, 1, 2), ROOM);
      same(await total(), 9);
      await store.finishFile(chunk("a", 3, 1), ROOM);
      same(await total(), 7);
      await store.dropFile(AGENCY, intake.id, "b");
      same(await total(), 5);
      await store.openFile(opening("c"), { ...BOUNDS, perCase: 9 });
      await store.appendToFile(chunk("c", 0, 1, 2), ROOM);
      const END = "2026-12-31T00:00:00.000Z";
      await store.sweepFiles(AGENCY, { begun: END, announced: END });
      same(await total(), 5);
      const refused = { type: "refused", at: LATER, by: "officer", reason: "is-denunciation" } as const;
      await store.record(exampleChange(await found(store, intake.code), refused, { erase: true }));
      same([await total(), await store.fileTotal(NEIGHBOUR)], [0, 0]);
      same(await store.compareFiles(AGENCY), { kept: 0, counted: 0 });
      await store.close();
    },
  },
  {
    name: "an agency sees and changes nothing of its neighbour's files",
    async run(open) {
      const store = await open();
      await store.receive(intake);
      await store.openFile(opening("a"), BOUNDS);
      await store.appendToFile(chunk("a", 0, 1), ROOM);
      const elsewhere = { ...chunk("a", 1, 2), agency: NEIGHBOUR };
      same(await store.file(NEIGHBOUR, intake.id, "a"), null);
      same(await bytesOf(store, "a", NEIGHBOUR), []);
      same(await store.appendToFile(elsewhere, ROOM), "changed-meanwhile");
      same(await store.finishFile(elsewhere, ROOM), "changed-meanwhile");
      await store.dropFile(NEIGHBOUR, intake.id, "a");
      same(await bytesOf(store, "a"), [1]);
      await store.close();
    },
  },
];
