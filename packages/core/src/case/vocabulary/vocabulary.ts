import type {
  Channel,
  Confidence,
  EventType,
  InternalEventType,
  Kind,
  Lang,
  Level,
  OnlineKind,
  RatingLevel,
  RefusalReason,
  RubricStatus,
  SourceStatus,
  Status,
  Timing,
} from "../../terms/terms.js";
import type { Absence, DutyState } from "../../wire/public-report.js";
import { en } from "./en.js";
import { vi } from "./vi.js";

/** The words for the closed vocabularies, as everybody reads them: in an element, on a page without script, in a file. */
export interface Vocabulary {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly kindHints: Readonly<Record<OnlineKind, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly timings: Readonly<Record<Timing, string>>;
  readonly events: Readonly<Record<EventType, string>>;
  readonly internalEvents: Readonly<Record<InternalEventType, string>>;
  readonly refusals: Readonly<Record<RefusalReason, string>>;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly levels: Readonly<Record<Level, string>>;
  readonly ratings: Readonly<Record<RatingLevel, string>>;
  readonly dutyStates: Readonly<Record<DutyState, string>>;
  readonly sourceStatuses: Readonly<Record<SourceStatus, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly rubricStatuses: Readonly<Record<RubricStatus, string>>;
  readonly rubricNotes: Readonly<Record<RubricStatus | "unverified", string>>;
  readonly shareNotes: Readonly<Record<"onTime" | "notYetDue" | "late" | "rated", string>>;
  readonly absences: Readonly<Record<Absence | "no-share", string>>;
  readonly due: Readonly<Record<"title" | "none" | "why" | "sources" | "over" | "reopened", string>>;
  readonly rounds: Readonly<Record<"first" | "again", string>>;
}

/**
 * Both languages. A page that needs one takes it from `@danvan/core/vocabulary/vi` or `…/en`: each group is an export of its own there.
 *
 * @example VOCABULARY.vi.statuses["in-progress"] // → "Đang xử lý"
 */
export const VOCABULARY: Readonly<Record<Lang, Vocabulary>> = { vi, en };
