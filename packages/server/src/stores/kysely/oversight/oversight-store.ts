import type { OversightActStore } from "../../../store/oversight/acts.js";
import type { OversightStore } from "../../../store/oversight/many-agencies.js";
import { insertOversightActs, readOversightAct, readOversightActs } from "../../rows/oversight/act-rows.js";
import { readLateCases } from "../../rows/oversight/late-rows.js";
import { readDaysOfMany, readTotalsOfMany } from "../../rows/oversight/many-rows.js";
import type { Access } from "../access.js";

/** What whoever oversees reads of many agencies, and what they did. */
export const oversightStore = ({ read, look, write }: Access): OversightStore & OversightActStore => ({
  totalsOfMany: (query) => look((db) => readTotalsOfMany(db, query)),
  daysOfMany: (query) => look((db) => readDaysOfMany(db, query)),
  lateCases: (agency, before, limit) => read((db) => readLateCases(db, agency, before, limit)),
  oversightActs: (agency, year) => read((db) => readOversightActs(db, agency, year)),
  oversightAct: (agency, year, seq) => read((db) => readOversightAct(db, agency, year, seq)),
  addOversightActs: (entry, act) => write(entry.agency, (db) => insertOversightActs(db, entry, act)),
});
