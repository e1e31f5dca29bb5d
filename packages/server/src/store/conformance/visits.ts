import type { StoredVisit } from "../visits.js";
import { NEIGHBOUR, same, type StoreCase } from "./store-case.js";
import { AGENCY } from "./examples.js";

const visit = (id: string, changes: Partial<StoredVisit> = {}): StoredVisit => ({
  agency: AGENCY,
  id,
  month: 202611,
  level: 5,
  comment: "Nhanh, dễ hiểu.",
  service: "Chứng thực",
  ...changes,
});

/** Ratings of visits: counted by month and level, and never told apart. */
export const visitCases: readonly StoreCase[] = [
  {
    name: "visits are counted by month and level, one for each identifier, in each agency",
    async run(open) {
      const store = await open();
      const both = [store.addVisit(visit("a")), store.addVisit(visit("a", { level: 1 }))];
      same(await Promise.all(both), ["added", "seen"]);
      const others = [{ level: 4 }, { level: 5, comment: null }, { level: 2, month: 202612 }] as const;
      for (const [index, changes] of others.entries()) await store.addVisit(visit(`b${index}`, changes));
      same(await store.addVisit(visit("a", { agency: NEIGHBOUR })), "added");
      same(await store.visits(AGENCY, 202611, 202611), [
        { month: 202611, level: 5, count: 2 },
        { month: 202611, level: 4, count: 1 },
      ]);
      same((await store.visits(AGENCY, 202601, 202612)).length, 3);
      same(await store.visits(NEIGHBOUR, 202612, 202612), []);
      await store.close();
    },
  },
];
