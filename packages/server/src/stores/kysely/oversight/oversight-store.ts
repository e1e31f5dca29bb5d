import type { TotalsRollup } from "@danvan/core/advanced";
import type { OversightActStore } from "../../../store/oversight/acts.js";
import type { OversightStore } from "../../../store/oversight/many-agencies.js";
import { insertOversightActs, readOversightAct, readOversightActs } from "../../rows/oversight/act-rows.js";
import { readLateCases } from "../../rows/oversight/late-rows.js";
import { readDaysOfMany, readTotalsOfMany } from "../../rows/oversight/many-rows.js";
import type { Access } from "../access.js";
import { turn } from "../event-loop.js";

/** The sums of so many agencies are read in one go. Between two of them whoever sends has a turn: the first reading of a province's day takes a second. */
const AT_ONCE = 8;

/** What whoever oversees reads of many agencies, and what they did. */
export const oversightStore = ({ read, look, write }: Access): OversightStore & OversightActStore => ({
  async totalsOfMany(query) {
    const totals = new Map<string, readonly TotalsRollup[]>();
    for (let at = 0; at < query.agencies.length; at += AT_ONCE) {
      await new Promise<void>(turn);
      const agencies = query.agencies.slice(at, at + AT_ONCE);
      for (const [code, own] of await look((db) => readTotalsOfMany(db, { ...query, agencies }))) totals.set(code, own);
    }
    return totals;
  },
  daysOfMany: (query) => look((db) => readDaysOfMany(db, query)),
  lateCases: (agency, before, limit) => read((db) => readLateCases(db, agency, before, limit)),
  oversightActs: (agency, year) => read((db) => readOversightActs(db, agency, year)),
  oversightAct: (agency, year, seq) => read((db) => readOversightAct(db, agency, year, seq)),
  addOversightActs: (entry, act) => write(entry.agency, (db) => insertOversightActs(db, entry, act)),
});
