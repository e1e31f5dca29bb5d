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
];
