import type { StatisticsStore } from "../../../store/statistics.js";
import { readHistories } from "../../rows/case-rows.js";
import { compareDay, readAgencies, readCountedDays, readCountingRules, recountDay } from "../../rows/recount-rows.js";
import { readRollups, readTotals } from "../../rows/rollup-rows.js";
import type { Access } from "../access.js";

/** What is counted over many cases. */
export const statisticsStore = ({ read, look, write }: Access): StatisticsStore => ({
  async histories(agency, from, until) {
    return [...(await read((db) => readHistories(db, agency, from, until))).values()];
  },
  rollups: (query) => look((db) => readRollups(db, query)),
  rollupTotals: (query) => look((db) => readTotals(db, query)),
  countedDays: (agency, rules) => read((db) => readCountedDays(db, agency, rules)),
  countingRules: (agency) => read((db) => readCountingRules(db, agency)),
  compareDay: (day, count) => look((db) => compareDay(db, day, count)),
  agencies: () => read((db) => readAgencies(db)),
  recountDay: (day, count) => write(day.agency, (writer) => recountDay(writer, day, count)),
});
