import { isWorkingDay, toCivilDate, weekdayOf } from "@danvan/core";
import { inVietnam } from "@danvan/core/written-date";
import type { Deployment } from "../../deployment/deployment.js";

/** Where the agency did not say when it is open: a figure of ours, so that nobody is woken, and no law's. */
const DAYTIME = [{ from: "08:00", to: "17:00" }];

/** Whether the office is open at an instant, by the agency's calendar and hours: a letter of an office comes while somebody is there. */
export function isOfficeOpen({ book, calendar }: Pick<Deployment, "book" | "calendar">, now: string): boolean {
  const today = toCivilDate(now);
  // Beyond what is announced a weekday is worked: letters go on leaving, and what else is delivered with them too.
  const isCovered = calendar.from <= today && today <= calendar.to;
  if (isCovered ? !isWorkingDay(calendar, today) : weekdayOf(today) > 5) return false;
  const clock = inVietnam(now).toISOString().slice(11, 16);
  return (book.hours?.spans ?? DAYTIME).some(({ from, to }) => from <= clock && clock < to);
}
