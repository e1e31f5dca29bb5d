import { START, verifyChain, type AuditEntry, type AuditHead } from "../../audit/chain.js";
import type { Store } from "../store.js";
import { found, LATER, NEIGHBOUR, same, type StoreCase } from "./store-case.js";
import { AGENCY, exampleAct, exampleChange, exampleIntake, OFFICER } from "./examples.js";

async function* entriesOf(store: Store, agency = AGENCY): AsyncGenerator<AuditEntry> {
  for (const entry of await store.auditEntries(agency, 0, 1_000)) yield entry;
}

const verbs = async (store: Store) => (await store.auditEntries(AGENCY, 0, 1_000)).map(({ verb }) => verb);

/** The chain of what was done. */
export const auditCases: readonly StoreCase[] = [
  {
    name: "acts form one chain an agency, in their order, also when many come at once",
    async run(open) {
      const store = await open();
      same(await store.auditHead(AGENCY), null);
      const acts = Array.from({ length: 20 }, (_, number) => exampleAct(`verb ${number}`));
      await Promise.all([...acts.map((act) => store.audit(AGENCY, act)), store.audit(NEIGHBOUR, exampleAct("other"))]);
      const entries = await store.auditEntries(AGENCY, 0, 1_000);
      same(
        entries.map(({ seq }) => seq),
        acts.map((_, number) => number + 1),
      );
      same(entries[0]!.previous, START);
      same(
        (await store.auditEntries(AGENCY, 18, 1)).map(({ seq }) => seq),
        [19],
      );
      const head = (await store.auditHead(AGENCY)) as AuditHead;
      same(head.seq, 20);
      same(await verifyChain(entriesOf(store)), { whole: true, head });
      same((await verifyChain(entriesOf(store, NEIGHBOUR))).whole, true);
      await store.close();
    },
  },
  {
    name: "an act is written with what it tells of, or not at all",
    async run(open) {
      const store = await open();
      const intake = exampleIntake(1);
      await store.receive(intake);
      const case1 = await found(store, intake.code);
      const answered = exampleChange(case1, { type: "answered", at: LATER, by: "a" }, { act: exampleAct("answer") });
      same(await Promise.all([store.record(answered), store.record(answered)]), ["recorded", "changed-meanwhile"]);
      same(await verbs(store), ["answer"]);
      await store.addOfficer(OFFICER, exampleAct("add-officer"));
      await store.addOfficer({ ...OFFICER, id: "b" }, exampleAct("twice"));
      await store.changeOfficer(AGENCY, "a", { roles: ["head"] }, exampleAct("set-roles"));
      await store.closeSession(AGENCY, "a", "none", exampleAct("no session"));
      same(await verbs(store), ["answer", "add-officer", "set-roles"]);
      await store.close();
    },
  },
];
