import { LATER, NEIGHBOUR, same, type StoreCase } from "./store-case.js";
import { AGENCY, AT } from "./examples.js";

/** Officers and their sessions. */
export const officerCases: readonly StoreCase[] = [
  {
    name: "an agency has one first officer, however often it is asked for",
    async run(open) {
      const store = await open();
      const officer = {
        agency: AGENCY,
        id: "a",
        name: "canbo",
        roles: ["officer"],
        passwordHash: "hash",
        createdAt: AT,
      };
      same(await store.officer(AGENCY, "canbo"), null);
      const added = [store.addFirstOfficer(officer), store.addFirstOfficer({ ...officer, id: "b", name: "khac" })];
      same(await Promise.all(added), [true, false]);
      same(await store.officer(AGENCY, "canbo"), officer);
      same(await store.officer(NEIGHBOUR, "canbo"), null);
      await store.close();
    },
  },
  {
    name: "a session lasts until it is closed, or is swept after its end",
    async run(open) {
      const store = await open();
      const officer = {
        agency: AGENCY,
        id: "a",
        name: "canbo",
        roles: ["officer"],
        passwordHash: "hash",
        createdAt: AT,
      };
      await store.addFirstOfficer(officer);
      const session = { agency: AGENCY, tokenHash: "one", officerId: "a", expiresAt: LATER };
      await store.openSession(session, AT);
      same(await store.session(AGENCY, "one"), { session, officer });
      same(await store.session(NEIGHBOUR, "one"), null);
      await store.openSession({ ...session, tokenHash: "two", expiresAt: "2026-12-01T00:00:00.000Z" }, LATER);
      same(await store.session(AGENCY, "one"), null);
      await store.closeSession(AGENCY, "two");
      same(await store.session(AGENCY, "two"), null);
      await store.close();
    },
  },
  {
    name: "a name belongs to one officer of an agency; a new hash replaces the old one; all sessions of one officer end",
    async run(open) {
      const store = await open();
      const one = { agency: AGENCY, id: "a", name: "lan", roles: ["officer"], passwordHash: "old", createdAt: AT };
      const added = [
        store.addOfficer(one),
        store.addOfficer({ ...one, id: "b" }),
        store.addOfficer({ ...one, id: "c", name: "hoa" }),
      ];
      same(await Promise.all(added), [true, false, true]);
      same(await store.addOfficer({ ...one, agency: NEIGHBOUR }), true);
      await store.setPassword(AGENCY, "a", "new");
      same((await store.officer(AGENCY, "lan"))?.passwordHash, "new");
      same((await store.officer(NEIGHBOUR, "lan"))?.passwordHash, "old");
      for (const [tokenHash, officerId] of [
        ["one", "a"],
        ["two", "a"],
        ["three", "c"],
      ] as const)
        await store.openSession({ agency: AGENCY, tokenHash, officerId, expiresAt: LATER }, AT);
      same([await store.closeSessions(NEIGHBOUR, "a"), await store.closeSessions(AGENCY, "a")], [0, 2]);
      same(await store.session(AGENCY, "two"), null);
      same((await store.session(AGENCY, "three"))?.officer.name, "hoa");
      await store.close();
    },
  },
];
