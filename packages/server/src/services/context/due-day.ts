import { dayEndingAt, endOfDay, fromEpochDay, type CivilDate, type DayText } from "@danvan/core";

const DAY = 86_400_000;

/** The last instant that is due on a day, in milliseconds since 1970: 24:00 belongs to the day that it ends. */
export const endOfDueDay = (day: string): number => Date.parse(endOfDay(day as DayText));

/** What is due later than this is due on the day or after it. */
export const startOfDueDay = (day: string): number => endOfDueDay(day) - DAY;

/** The day in Vietnam of what is due at an instant. */
export const dueDayOf = (dueAt: number): CivilDate => fromEpochDay(dayEndingAt(new Date(dueAt).toISOString()));
