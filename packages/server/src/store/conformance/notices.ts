import type { ConsentNotice } from "@danvan/core";
import { AGENCY } from "./examples.js";
import { NEIGHBOUR, same, type StoreCase } from "./store-case.js";

const notice = (version: string, vi = "Cơ quan giữ dữ liệu."): ConsentNotice => ({
  version,
  text: { vi, en: "The agency keeps the data." },
  url: "/quyen-rieng-tu",
});

/** What people read before consenting. */
export const noticeCases: readonly StoreCase[] = [
  {
    name: "a version of a notice is kept with its text, once, in each agency",
    async run(open) {
      const store = await open();
      same(await store.notice(AGENCY, "1"), null);
      same(await store.keepNotices(AGENCY, [notice("1")]), { outcome: "kept" });
      same(await store.keepNotices(AGENCY, [notice("1"), notice("2", "Lời khác.")]), { outcome: "kept" });
      same(await store.notice(AGENCY, "1"), notice("1"));
      same(await store.notice(AGENCY, "2"), notice("2", "Lời khác."));
      same(await store.notice(NEIGHBOUR, "1"), null);
      same(await store.servedAgencies(), [AGENCY]);
      await store.close();
    },
  },
  {
    name: "another text under a version that is kept writes nothing",
    async run(open) {
      const store = await open();
      await store.keepNotices(AGENCY, [notice("1")]);
      const changed = [notice("0"), notice("1", "Lời đã đổi.")];
      same(await store.keepNotices(AGENCY, changed), { outcome: "changed", version: "1" });
      same([await store.notice(AGENCY, "0"), await store.notice(AGENCY, "1")], [null, notice("1")]);
      await store.close();
    },
  },
];
