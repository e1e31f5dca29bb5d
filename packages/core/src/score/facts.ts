import { fail, ok, problem, type Problem, type Result } from "../terms/errors.js";
import { FACT_MOST } from "../terms/fact-most.js";
import type { Facts } from "../metrics/figure.js";
import type { Indicator } from "../metrics/indicator.js";
import { POINT } from "../rubric/points.js";

/** Measured values in one shape: whole numbers in the order of the scorer's facts, NaN for what is not known. */
export type FactRow = readonly number[];

/** How a fact is held in a row: counts as they are, finer figures in ten-thousandths. */
export interface FactSlot {
  readonly id: string;
  readonly indicator: Indicator;
  readonly unit: number;
  /** The smallest difference two values can have, as it stands in a row. */
  readonly step: number;
  readonly least: number;
  readonly most: number;
  /** Where the fact it cannot exceed stands; −1 for none. */
  readonly within: number;
}

/** Lays out the facts that a rubric reads. */
export const factSlots = (ids: readonly string[], indicators: ReadonlyMap<string, Indicator>): FactSlot[] =>
  ids.map((id) => {
    const indicator = indicators.get(id)!;
    const { decimals = 0, min = 0, max = FACT_MOST, within } = indicator;
    const unit = decimals > 0 ? POINT : 1;
    return {
      id,
      indicator,
      unit,
      step: unit / 10 ** decimals,
      least: Math.max(min, -FACT_MOST) * unit,
      most: Math.min(max, FACT_MOST) * unit,
      within: within === undefined ? -1 : ids.indexOf(within),
    };
  });

/**
 * Reads facts into rows. Files of facts have their names in one order: the order last seen is remembered, so that a name is looked
 * up once and not for every agency.
 *
 * @returns a reader whose rows are new each time; it answers `field-type` (no object), `fact-unknown` (a name the rubric does not read), `fact-type`,
 * `fact-negative`, `fact-below-min`, `fact-above-max`, `fact-too-fine` (a count with decimals), `part-above-whole`, each with its place
 */
export function factReader(slots: readonly FactSlot[]): (facts: Facts) => Result<FactRow> {
  const places = new Map(slots.map(({ id }, at) => [id, at]));
  const parts = slots.flatMap(({ within }, part) => (within < 0 ? [] : [{ part, whole: within }]));
  const blank = slots.map(() => NaN);
  let names: readonly string[] = [];
  let slotOf: readonly number[] = [];

  return (facts) => {
    const given: unknown = facts;
    if (typeof given !== "object" || given === null || Array.isArray(given))
      return fail("field-type", "facts", { expected: "object" });
    const row = [...blank];
    const named = Object.keys(facts);
    if (!isSame(named, names)) {
      names = named;
      slotOf = named.map((name) => places.get(name) ?? -1);
    }
    const values = Object.values(facts);
    let sound = true;
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at];
      const slot = slots[slotOf[at]!];
      if (slot === undefined) sound = false;
      else if (value !== null && value !== undefined) {
        const whole = slot.unit === 1 ? value : Math.round(value * slot.unit);
        row[slotOf[at]!] = whole;
        // Not written as "is it wrong": NaN and text must fail too.
        if (!(whole >= slot.least && whole <= slot.most && whole % slot.step === 0 && whole / slot.unit === value))
          sound = false;
      }
    }
    for (const { part, whole } of parts) if (exceeds(row, slots, part, whole)) sound = false;
    if (sound) return ok(row);
    const [first, ...rest] = factProblems(slots, facts, row);
    return first ? { ok: false, problems: [first, ...rest] } : ok(row);
  };
}

function isSame(names: readonly string[], others: readonly string[]): boolean {
  if (names.length !== others.length) return false;
  for (let at = 0; at < names.length; at += 1) if (names[at] !== others[at]) return false;
  return true;
}

const exceeds = (row: FactRow, slots: readonly FactSlot[], part: number, whole: number) =>
  row[part]! * slots[whole]!.unit > row[whole]! * slots[part]!.unit;

/** What is wrong, in detail: only for facts that were found wanting. */
const factProblems = (slots: readonly FactSlot[], facts: Facts, row: FactRow): Problem[] => [
  ...slots.flatMap((slot) => {
    const value = Object.hasOwn(facts, slot.id) ? facts[slot.id] : null;
    return value === null || value === undefined ? [] : valueProblems(slot, value);
  }),
  ...slots.flatMap(({ id, within }, at) => {
    const whole = slots[within];
    if (!whole || !exceeds(row, slots, at, within)) return [];
    const most = row[within]! / whole.unit;
    return [
      problem("part-above-whole", id, { whole: whole.id, expected: `≤ ${most}`, got: row[at]! / slots[at]!.unit }),
    ];
  }),
  ...Object.keys(facts)
    .filter((id) => !slots.some((slot) => slot.id === id))
    .map((id) => problem("fact-unknown", id)),
];

function valueProblems({ id, indicator }: FactSlot, value: number): Problem[] {
  const { decimals = 0, min = 0, max = FACT_MOST } = indicator;
  if (typeof value !== "number" || !(Math.abs(value) <= FACT_MOST))
    return [problem("fact-type", id, { expected: "number" })];
  const low = min === 0 ? "fact-negative" : "fact-below-min";
  if (value < min) return [problem(low, id, { expected: `≥ ${min}`, got: value })];
  if (value > max) return [problem("fact-above-max", id, { expected: `≤ ${max}`, got: value })];
  const finest = 10 ** decimals;
  if (Math.round(value * finest) / finest === value) return [];
  return [
    decimals === 0
      ? problem("fact-not-whole", id, { got: value })
      : problem("fact-too-fine", id, { decimals, got: value }),
  ];
}
