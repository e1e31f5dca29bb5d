import type { StoredOfficer, StoredSession } from "../../officers.js";
import { LATER, NEIGHBOUR, same, type StoreCase } from "../store-case.js";
import { AGENCY, AT, exampleAct, OFFICER } from "../examples.js";

const officer: StoredOfficer = { ...OFFICER, name: "canbo" };
const session: StoredSession = {
  agency: AGENCY,
  tokenHash: "one",
  officerId: "a",
  openedAt: AT,
  expiresAt: LATER,
  pending: false,
};
const act = exampleAct("sign-in");

/** Officers and their sessions. */
export const officerCases: readonly StoreCase[] = [
  {
    name: "an agency has one first officer, however often it is asked for",
    async run(open) {
      const store = await open();
      same(await store.officer(AGENCY, "canbo"), null);
      const added = [
        store.addFirstOfficer(officer, act),
        store.addFirstOfficer({ ...officer, id: "b", name: "khac" }, act),
      ];
      same(await Promise.all(added), [true, false]);
      same(await store.officer(AGENCY, "canbo"), officer);
      same(await store.officer(NEIGHBOUR, "canbo"), null);
      await store.close();
    },
  },
  {
    name: "a session lasts until it is closed by its officer, or is swept after its end; opening one says that the officer was seen",
    async run(open) {
      const store = await open();
      await store.addFirstOfficer(officer, act);
      await store.openSession(session, act);
      same(await store.session(AGENCY, "one"), { session, officer, isDeputy: false });
      same(await store.session(NEIGHBOUR, "one"), null);
      const END = "2026-12-01T00:00:00.000Z";
      await store.openSession({ ...session, tokenHash: "two", openedAt: LATER, expiresAt: END }, act);
      same(await store.session(AGENCY, "one"), null);
      same((await store.officer(AGENCY, "canbo"))?.seenAt, LATER);
      same(await store.closeSession(AGENCY, "another", "two", act), false);
      same(await store.closeSession(AGENCY, "a", "two", act), true);
      same(await store.session(AGENCY, "two"), null);
      await store.close();
    },
  },
  {
    name: "a name belongs to one officer of an agency; what changes is theirs alone; all sessions of one officer end",
    async run(open) {
      const store = await open();
      const one = { ...officer, name: "lan", passwordHash: "old" };
      const added = [
        store.addOfficer(one, act),
        store.addOfficer({ ...one, id: "b" }, act),
        store.addOfficer({ ...one, id: "c", name: "hoa" }, act),
        store.addOfficer({ ...one, agency: NEIGHBOUR }, act),
      ];
      same(await Promise.all(added), [true, false, true, true]);
      await store.renewHash(AGENCY, "a", "new");
      same((await store.officer(AGENCY, "lan"))?.passwordHash, "new");
      same((await store.officer(NEIGHBOUR, "lan"))?.passwordHash, "old");
      for (const [tokenHash, officerId] of [
        ["one", "a"],
        ["two", "a"],
        ["three", "c"],
      ] as const)
        await store.openSession({ ...session, tokenHash, officerId }, act);
      same(
        (await store.sessions(AGENCY, "a")).map(({ tokenHash }) => tokenHash),
        ["one", "two"],
      );
      const change = {
        roles: ["head"],
        passwordHash: "",
        closedAt: LATER,
        invitation: { hash: "i", until: LATER },
        endSessions: true,
      } as const;
      same(await store.changeOfficer(NEIGHBOUR, "a", { endSessions: true }, act), 0);
      same(await store.changeOfficer(AGENCY, "a", change, act), 2);
      same(await store.session(AGENCY, "two"), null);
      same((await store.session(AGENCY, "three"))?.officer.name, "hoa");
      const { endSessions: _, ...changed } = change;
      same(await store.officers(AGENCY), [
        { ...one, id: "c", name: "hoa" },
        { ...one, ...changed },
      ]);
      await store.changeOfficer(AGENCY, "a", { closedAt: null, invitation: null, seenAt: LATER }, act);
      same(await store.officer(AGENCY, "lan"), { ...one, ...changed, closedAt: null, invitation: null, seenAt: LATER });
      await store.close();
    },
  },
];
