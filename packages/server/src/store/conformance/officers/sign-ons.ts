import { NEIGHBOUR, same, type StoreCase } from "../store-case.js";
import { AGENCY, exampleAct, OFFICER } from "../examples.js";

const act = exampleAct("sign-on");

/** Officers who come in by an identity elsewhere. */
export const signOnCases: readonly StoreCase[] = [
  {
    name: "an identity elsewhere is one officer's, and an officer has one; whoever is let in again has none",
    async run(open) {
      const store = await open();
      const other = { ...OFFICER, id: "b", name: "khac" };
      await store.addOfficer(OFFICER, act);
      await store.addOfficer(other, act);
      same(await store.linkSignOn(AGENCY, "a", "one", act), true);
      same(await store.linkSignOn(AGENCY, "b", "one", act), false);
      same(await store.linkSignOn(AGENCY, "a", "one", act), true);
      same(await store.officerBySignOn(AGENCY, "one"), OFFICER);
      same(await store.officerBySignOn(NEIGHBOUR, "one"), null);
      same(await store.linkSignOn(AGENCY, "a", "two", act), true);
      same(await store.officerBySignOn(AGENCY, "one"), null);
      same(await store.linkSignOn(AGENCY, "b", "one", act), true);
      same(await store.signOns(AGENCY), ["a", "b"]);
      const before = await store.auditHead(AGENCY);
      same(await store.unlinkSignOn(AGENCY, "b", act), true);
      same(await store.unlinkSignOn(AGENCY, "b", act), false);
      same((await store.auditHead(AGENCY))?.seq, before!.seq + 1);
      await store.changeOfficer(AGENCY, "a", { dropCredentials: true }, act);
      same(await store.officerBySignOn(AGENCY, "two"), null);
      await store.close();
    },
  },
];
