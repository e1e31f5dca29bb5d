import { NEIGHBOUR, same, type StoreCase } from "../store-case.js";
import { AGENCY, exampleAct, OFFICER } from "../examples.js";

const act = exampleAct("deputy");
const span = { agency: AGENCY, id: "1", officerId: "a", deputyId: "b", from: "2026-12-01", to: "2026-12-05" };

/** Who stands in for whom. */
export const deputyCases: readonly StoreCase[] = [
  {
    name: "a deputy stands in from the first day of a span to its last, or to the day before it was ended",
    async run(open) {
      const store = await open();
      await store.addOfficer(OFFICER, act);
      await store.addOfficer({ ...OFFICER, id: "b", name: "khac" }, act);
      await store.addDeputy(span, act);
      const absentOn = async (day: string, deputy = "b") =>
        (await store.absentOn(AGENCY, deputy, day)).map(({ id }) => id);
      same(await absentOn("2026-11-30"), []);
      same(await absentOn("2026-12-01"), ["a"]);
      same(await absentOn("2026-12-05"), ["a"]);
      same(await absentOn("2026-12-06"), []);
      same(await absentOn("2026-12-03", "a"), []);
      same(await store.absentOn(NEIGHBOUR, "b", "2026-12-03"), []);
      same(await store.deputies(AGENCY, "2026-12-05"), [span]);
      same(await store.deputies(AGENCY, "2026-12-06"), []);
      // Two spans that meet are one officer.
      await store.addDeputy({ ...span, id: "2" }, act);
      same(await absentOn("2026-12-03"), ["a"]);
      const isDeputy = async (officerId: string) => {
        const openedAt = span.from + "T01:00:00.000Z";
        const session = {
          agency: AGENCY,
          tokenHash: officerId,
          officerId,
          openedAt,
          expiresAt: openedAt,
          pending: false,
        };
        await store.openSession(session, act);
        return (await store.session(AGENCY, officerId))?.isDeputy;
      };
      same([await isDeputy("a"), await isDeputy("b")], [false, true]);
      same(await store.endDeputy(AGENCY, "2", "2026-11-30", act), true);
      same(await store.deputies(AGENCY, "2026-11-01"), [span]);
      const before = await store.auditHead(AGENCY);
      same(await store.endDeputy(AGENCY, "1", "2026-12-02", act), true);
      same(await store.endDeputy(AGENCY, "1", "2026-12-02", act), false);
      same((await store.auditHead(AGENCY))?.seq, before!.seq + 1);
      same(await absentOn("2026-12-03"), []);
      same(await store.deputies(AGENCY, "2026-12-02"), [{ ...span, to: "2026-12-02" }]);
      await store.close();
    },
  },
];
