import { confidences, due as date, sourceStatuses } from "@danvan/core/vocabulary/vi";

/** A promised date and why it is that date. */
export const due = {
  dueTitle: date.title,
  dueNone: date.none,
  dueSources: date.sources,
  dueWhy: date.why,
  dueOver: date.over,
  dueReopened: date.reopened,
  sourceStatuses,
  confidences,
};

export type DueWords = typeof due;
