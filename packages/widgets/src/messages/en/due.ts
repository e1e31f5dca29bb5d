import { confidences, due as date, sourceStatuses } from "@danvan/core/vocabulary/en";
import type { DueWords } from "../vi/due.js";

export const due: DueWords = {
  dueTitle: date.title,
  dueNone: date.none,
  dueSources: date.sources,
  dueWhy: date.why,
  dueOver: date.over,
  dueReopened: date.reopened,
  sourceStatuses,
  confidences,
};
