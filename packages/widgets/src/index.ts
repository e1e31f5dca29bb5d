/** The elements in the order of the story. Importing this registers nothing; `@danvan/widgets/define/…` does. */
export { DvFeedback } from "./dv-feedback/dv-feedback.js";
export { DvTracker } from "./dv-tracker/dv-tracker.js";
export { DvRating } from "./dv-rating/dv-rating.js";
export { DvReport } from "./dv-report/dv-report.js";
export { DvGuidedEvent, DvLoadedEvent, DvQueuedEvent, DvRefusedEvent, DvSentEvent } from "./element/events.js";
export type {
  CaseDetailsWords,
  FeedbackWords,
  RatingWords,
  ReceiptWords,
  ReportWords,
  TrackerWords,
} from "./messages/vi.js";
