// A deadline with its reasons: `npm run example -w @danvan/examples -- src/deadline.ts`
import { computeDeadline, explain, formatDate, must, ruleBook } from "@danvan/core";
import { calendarAsKnownOn, statutoryDeadlines } from "@danvan/core/data";

const book = must(ruleBook(statutoryDeadlines));
const calendar = calendarAsKnownOn();

/** A petition that came to the agency on 23 November 2026. */
const due = computeDeadline({ book, calendar, rule: "don-xu-ly-ban-dau", from: "2026-11-23" });

if (due.ok) {
  console.log(formatDate(due.value.date, "vi"));
  for (const step of due.value.steps) console.log(`- ${explain(step, "vi")}`);
} else {
  for (const { code, path, facts } of due.problems) console.error(code, path, facts);
}
