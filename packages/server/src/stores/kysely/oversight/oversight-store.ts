import type { TotalsRollup } from "@danvan/core/advanced";
import type { OversightActStore } from "../../../store/oversight/acts.js";
import type { DayOfMany, OversightStore } from "../../../store/oversight/many-agencies.js";
import { insertOversightActs, readOversightAct, readOversightActs } from "../../rows/oversight/act-rows.js";
import { readLateCases } from "../../rows/oversight/late-rows.js";
import { readDaysOfMany, readTotalsOfMany } from "../../rows/oversight/many-rows.js";
import type { Access } from "../access.js";
import { turn } from "../event-loop.js";

/** What whoever oversees reads of many agencies, and what they did. */
export const oversightStore = ({ read, look, write }: Access): OversightStore & OversightActStore => ({
  async totalsOfMany(query) {
    const totals = new Map<string, readonly TotalsRollup[]>();
    for await (const agencies of inTurns(query.agencies))
      for (const [code, own] of await look((db) => readTotalsOfMany(db, { ...query, agencies }))) totals.set(code, own);
    return totals;
  },
  async daysOfMany(query) {
    const all: DayOfMany[][] = [];
    for await (const agencies of inTurns(query.agencies))
      all.push(await look((db) => readDaysOfMany(db, { ...query, agencies })));
    return addDays(all);
  },
  lateCases: (agency, before, limit) => read((db) => readLateCases(db, agency, before, limit)),
  oversightActs: (agency, year) => read((db) => readOversightActs(db, agency, year)),
  oversightAct: (agency, year, seq) => read((db) => readOversightAct(db, agency, year, seq)),
  addOversightActs: (entry, act) => write(entry.agency, (db) => insertOversightActs(db, entry, act)),
});

/** So many agencies are read in one turn: of a province's a few milliseconds, where reading holds the thread that others send through. */
const IN_ONE_TURN = 4;

/** Between two of them whoever sends has a turn: the first reading of a province's day takes a second. */
async function* inTurns<T>(all: readonly T[]): AsyncGenerator<readonly T[]> {
  for (let at = 0; at < all.length; at += IN_ONE_TURN) {
    await new Promise<void>(turn);
    yield all.slice(at, at + IN_ONE_TURN);
  }
}

function addDays(all: readonly (readonly DayOfMany[])[]): DayOfMany[] {
  const days = new Map<number, DayOfMany>();
  for (const { day, received, answered } of all.flat()) {
    const before = days.get(day);
    days.set(day, {
      day,
      received: received + (before?.received ?? 0),
      answered: answered + (before?.answered ?? 0),
    });
  }
  return [...days.values()].sort((a, b) => a.day - b.day);
}
