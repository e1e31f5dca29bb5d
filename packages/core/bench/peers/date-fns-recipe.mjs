import { addDays, format, isWeekend, parseISO } from "date-fns";

/** The usual recipe: step day by day, ask the weekend, ask sets of formatted holidays and, to be right here, of worked Saturdays. */
export function dateFnsRecipe(from, days, off, worked) {
  let date = parseISO(from);
  for (let left = days; left > 0;) {
    date = addDays(date, 1);
    const text = format(date, "yyyy-MM-dd");
    if (worked.has(text) || (!isWeekend(date) && !off.has(text))) left--;
  }
  return format(date, "yyyy-MM-dd");
}
