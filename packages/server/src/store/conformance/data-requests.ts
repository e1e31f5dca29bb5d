import type { StoredDataRequest } from "../data-requests.js";
import type { Store } from "../store.js";
import { LATER, NEIGHBOUR, same, type StoreCase } from "./store-case.js";
import { AGENCY, AT, exampleAct } from "./examples.js";

const request = (id: string, changes: Partial<StoredDataRequest> = {}): StoredDataRequest => ({
  agency: AGENCY,
  id,
  right: "view",
  at: AT,
  by: "officer",
  heldByOthers: false,
  reference: "Số 15/2026",
  events: [],
  ...changes,
});

const ids = async (store: Store, done: boolean, agency = AGENCY) =>
  (await store.dataRequests({ agency, done, limit: 10 })).map(({ id }) => id);

/** What people ask about their data: each step once, and each agency its own. */
export const dataRequestCases: readonly StoreCase[] = [
  {
    name: "a request about data is kept with its steps, each taken once, and is done when it is carried out",
    async run(open) {
      const store = await open();
      await store.addDataRequest(request("a"), exampleAct("register"));
      await store.addDataRequest(request("b", { at: LATER, right: "delete", heldByOthers: true }), exampleAct("more"));
      await store.addDataRequest(request("c", { agency: NEIGHBOUR }), exampleAct("other"));
      same(await ids(store, false), ["b", "a"]);
      const step = (type: "extended" | "done") =>
        store.addDataRequestEvent(AGENCY, "a", { type, at: LATER, by: "officer" }, exampleAct(type));
      same(await Promise.all([step("extended"), step("extended")]), [true, false]);
      same(await store.dataRequest(AGENCY, "a"), {
        ...request("a"),
        events: [{ type: "extended", at: LATER, by: "officer" }],
      });
      same(await step("done"), true);
      same([await ids(store, false), await ids(store, true)], [["b"], ["a"]]);
      same(await store.dataRequest(NEIGHBOUR, "a"), null);
      same([await ids(store, false, NEIGHBOUR), await ids(store, true, NEIGHBOUR)], [["c"], []]);
      same(
        (await store.auditEntries(AGENCY, 0, 10)).map(({ verb }) => verb),
        ["register", "more", "extended", "done"],
      );
      await store.close();
    },
  },
];
