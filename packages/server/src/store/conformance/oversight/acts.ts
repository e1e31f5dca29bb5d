import type { OversightAct } from "../../oversight/acts.js";
import { AGENCY, AT, exampleAct } from "../examples.js";
import { LATER, NEIGHBOUR, same, type StoreCase } from "../store-case.js";

const reminded: OversightAct = { kind: "reminded", unit: NEIGHBOUR, at: AT, by: "a", body: '{"subject":"Nhắc"}' };

/** Acts of whoever oversees: numbered within their year, never changed, with what they are to tell. */
export const oversightActCases: readonly StoreCase[] = [
  {
    name: "acts of oversight are numbered within their year, and written together or not at all",
    async run(open) {
      const store = await open();
      const entry = { agency: AGENCY, year: 2026, seen: null };
      same(
        await store.addOversightActs({ ...entry, acts: [reminded, { ...reminded, at: LATER }] }, exampleAct("r")),
        2,
      );
      same(await store.addOversightActs({ ...entry, seen: 1, acts: [reminded] }, exampleAct("r")), null);
      same(await store.addOversightActs({ ...entry, seen: 2, acts: [reminded] }, exampleAct("r")), 3);
      same(await store.addOversightActs({ ...entry, year: 2027, acts: [reminded] }, exampleAct("r")), 1);
      same(await store.addOversightActs({ ...entry, acts: [] }, exampleAct("r")), 3);
      const acts = await store.oversightActs(AGENCY, 2026);
      same(
        acts.map(({ seq, at }) => [seq, at]),
        [
          [1, AT],
          [2, LATER],
          [3, AT],
        ],
      );
      same(acts[0], { seq: 1, ...reminded });
      same(await store.oversightAct(AGENCY, 2026, 2), acts[1]);
      same(await store.oversightAct(AGENCY, 2026, 4), null);
      same(await store.oversightActs(NEIGHBOUR, 2026), []);
      same((await store.auditHead(AGENCY))?.seq, 3);
      await store.close();
    },
  },
  {
    name: "an act that is to be told outside waits in the outbox under its number",
    async run(open) {
      const store = await open();
      const job = {
        id: "01936000-0000-7000-8000-000000000001",
        target: "mail",
        event: "reminded",
        at: AT,
        notBefore: AT,
      };
      const entry = { agency: AGENCY, year: 2026, seen: null, acts: [reminded, { ...reminded, job }] };
      await store.addOversightActs(entry, exampleAct("remind"));
      const claim = { agency: AGENCY, now: LATER, until: "2026-11-22T09:00:00.000Z", lease: "l", limit: 9 };
      same(
        (await store.claimJobs(claim)).map(({ event, code }) => [event, code]),
        [["reminded", "2026/2"]],
      );
      await store.close();
    },
  },
];
