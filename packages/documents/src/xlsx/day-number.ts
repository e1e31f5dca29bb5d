import { civilDate, toEpochDay } from "@danvan/core";

/** Days from the spreadsheet's day 0 to 1970-01-01: a serial number has no zone, a Date would bring the machine's. */
const SERIAL_EPOCH = 25_569;

/** A day as a spreadsheet counts it; the text itself where it is none. */
export function dayNumber(text: string): number | string {
  const date = civilDate(text);
  return date.ok ? toEpochDay(date.value) + SERIAL_EPOCH : text;
}
