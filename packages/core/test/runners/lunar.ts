import { hungKingsDay, lunarNewYear } from "../../src/index.js";
import { lunarTable } from "../../src/data/index.js";

export const run = ({ day, year }: Readonly<Record<string, unknown>>): unknown =>
  day === "Tết" ? lunarNewYear(lunarTable, Number(year)) : hungKingsDay(lunarTable, Number(year));
