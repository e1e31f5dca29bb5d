import type { LifeStore } from "../../../store/life/life.js";
import { handOver, readWhereabouts, updateTogether } from "../../rows/life/life-rows.js";
import type { WordIndex } from "../../rows/word-index.js";
import type { Access } from "../access.js";

/** What happens to a case beside its handling. */
export const lifeStore = ({ look, write, scrub }: Access, words: WordIndex): LifeStore => ({
  async recordTogether(changes, part) {
    const [first] = changes;
    if (!first) return "recorded";
    const outcome = await write(first.agency, (db) => updateTogether(db, words, changes, part));
    if (outcome === "recorded" && changes.some(({ erase }) => erase)) await scrub();
    return outcome;
  },
  whereabouts: (agency, code) => look((db) => readWhereabouts(db, agency, code)),
  async handOver(agency, caseId, after, what) {
    const outcome = await write(agency, (db) => handOver(db, words, { agency, caseId, after, what }));
    if (outcome === "handed-over") await scrub();
    return outcome;
  },
});
