import { type CivilDate, civilDate, fromEpochDay, toEpochDay } from "@danvan/core";

/** Days from the spreadsheet's day 0 to 1970-01-01: a serial number has no zone, a Date would bring the machine's. */
const SERIAL_EPOCH = 25_569;

/** A day as a spreadsheet counts it; the text itself where it is none. */
export function dayNumber(text: string): number | string {
  const date = civilDate(text);
  return date.ok ? toEpochDay(date.value) + SERIAL_EPOCH : text;
}

/** The day that a spreadsheet's number is; null for what is none: a fraction, a day before 1900, one after the year 9999. */
export const dayOfNumber = (value: number): CivilDate | null =>
  Number.isSafeInteger(value) && value > 0 && value < 2_958_466 ? fromEpochDay(value - SERIAL_EPOCH) : null;
