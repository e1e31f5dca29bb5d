import { type CaseEvent, type Measurer, type Period, caseDeadline, measurer, must, ruleBook } from "@danvan/core";
import { calendarAsKnownOn, statutoryDeadlines } from "@danvan/core/data";

/** Measures cases by the law's own time limits; an agency's shorter promise is not known here. */
export function measureHistories(histories: readonly (readonly CaseEvent[])[], period: Period): Measurer {
  const [book, calendar] = [must(ruleBook(statutoryDeadlines)), calendarAsKnownOn()];
  const all = measurer(period);
  for (const events of histories) {
    const deadline = caseDeadline(events, book, calendar);
    all.add({ events, dueAt: deadline.ok ? (deadline.value?.at ?? null) : null });
  }
  return all;
}
