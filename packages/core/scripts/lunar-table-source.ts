import { lunarYear } from "./lunar-year.ts";

const FIRST = 1968;
const LAST = 2199;
const YEARS_A_LINE = 29;

/** The text of src/data/lunar-table.ts, so that a test can compare it with what is committed. */
export function lunarTableSource(): string {
  const years = Array.from({ length: LAST - FIRST + 1 }, (_, index) => digits(FIRST + index));
  const lines = years.flatMap((_, index) =>
    index % YEARS_A_LINE === 0 ? [`    "${years.slice(index, index + YEARS_A_LINE).join("")}"`] : [],
  );
  return `import type { LunarTable } from "../calendar/lunar.js";

/**
 * Written by scripts/lunar-table.ts: two digits a year from ${FIRST} to ${LAST}. Do not edit.
 * @example lunarNewYear(lunarTable, 2027) // → "2027-02-06"
 */
export const lunarTable: LunarTable = {
  first: ${FIRST},
  digits:
${lines.join(" +\n")},
};
`;
}

function digits(year: number): string {
  const { newYear, hungKings } = lunarYear(year);
  const sinceJanuary = newYear - Date.UTC(year, 0, 20) / 86_400_000;
  return sinceJanuary.toString(36) + (hungKings - newYear - 67).toString(36);
}
