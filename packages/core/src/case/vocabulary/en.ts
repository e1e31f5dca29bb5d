import type {
  Channel,
  Confidence,
  EventType,
  InternalEventType,
  Kind,
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

/**
 * What a person sends online.
 * @example onlineKinds.concern // → "Concern"
 */
export const onlineKinds: Readonly<Record<OnlineKind, string>> = {
  concern: "Concern",
  petition: "Petition",
  suggestion: "Suggestion",
  question: "Question",
  "information-request": "Request for information",
  praise: "Praise",
};

/**
 * What a person sends; the two guided kinds are never taken online.
 * @example kinds.concern // → "Concern"
 */
export const kinds: Readonly<Record<Kind, string>> = {
  ...onlineKinds,
  complaint: "Complaint",
  denunciation: "Denunciation",
};

/**
 * Beside the name of a kind, for who has to choose one.
 * @example kindHints.praise // → "Good people, good work"
 */
export const kindHints: Readonly<Record<OnlineKind, string>> = {
  concern: "Something broken, wrong or stuck",
  petition: "Ask the agency to settle a matter",
  suggestion: "A better way to do something",
  question: "Procedures, rules, policies",
  "information-request": "Documents or figures the agency holds",
  praise: "Good people, good work",
};

/**
 * Where a case stands.
 * @example statuses["in-progress"] // → "In progress"
 */
export const statuses: Readonly<Record<Status, string>> = {
  received: "Received, waiting",
  "in-progress": "In progress",
  paused: "Paused",
  answered: "Answered",
  refused: "Declined",
  transferred: "Passed to another agency",
  withdrawn: "Withdrawn by the sender",
};

/**
 * Where a case stands against its date.
 * @example timings["due-soon"] // → "Due soon"
 */
export const timings: Readonly<Record<Timing, string>> = {
  "on-time": "Within the time limit",
  "due-soon": "Due soon",
  overdue: "Overdue",
  paused: "Time limit paused",
  met: "Handled on time",
  "met-late": "Handled late",
  none: "No time limit",
};

/**
 * What happened to a case.
 * @example events.received // → "Received"
 */
export const events: Readonly<Record<EventType, string>> = {
  received: "Received",
  classified: "Classified",
  accepted: "Accepted",
  assigned: "Assigned",
  paused: "Paused",
  resumed: "Resumed",
  extended: "Extended",
  asked: "Sender asked for more",
  supplied: "Sender added to it",
  answered: "Answered",
  refused: "Declined",
  notified: "Sender told",
  corrected: "Corrected",
  transferred: "Passed to another agency",
  arrived: "Arrived from elsewhere",
  merged: "Answered together with the same matter",
  unmerged: "Answered by itself again",
  split: "One matter became a case of its own",
  reopened: "Reopened",
  rated: "Rated by the sender",
  confirmed: "Sender confirms that it is done",
  withdrawn: "Withdrawn by the sender",
};

/**
 * Steps inside the agency, in the history that its officers read.
 * @example internalEvents.returned // → "Returned for changes"
 */
export const internalEvents: Readonly<Record<InternalEventType, string>> = {
  submitted: "Submitted for approval",
  returned: "Returned for changes",
  recalled: "Recalled before its sender could read it",
  withheld: "Withheld from the public",
  disclosed: "Shown again",
};

/**
 * Why a case was not handled.
 * @example refusals.unclear // → "Not clear enough to handle"
 */
export const refusals: Readonly<Record<RefusalReason, string>> = {
  "is-complaint": "This is a complaint, to be sent under the Law on Complaints",
  "is-denunciation": "This is a denunciation, to be sent under the Law on Denunciations",
  "outside-competence": "Not within this agency's competence",
  unclear: "Not clear enough to handle",
  duplicate: "The same as a matter already received",
};

/**
 * Where a case came in.
 * @example channels.counter // → "Counter"
 */
export const channels: Readonly<Record<Channel, string>> = {
  web: "Website",
  phone: "Phone",
  counter: "Counter",
  post: "Post",
  email: "Email",
  zalo: "Zalo",
  reception: "Citizen reception",
};

/**
 * How a case is to be handled, where the agency has limits of its own for it.
 * @example levels.urgent // → "Urgent"
 */
export const levels: Readonly<Record<Level, string>> = {
  normal: "Normal",
  urgent: "Urgent",
  complex: "Complex",
};

/**
 * The five national labels.
 * @example ratings[5] // → "Very satisfied"
 */
export const ratings: Readonly<Record<RatingLevel, string>> = {
  5: "Very satisfied",
  4: "Satisfied",
  3: "Neutral",
  2: "Dissatisfied",
  1: "Very dissatisfied",
};

/**
 * How far a duty is done.
 * @example dutyStates.done // → "Done"
 */
export const dutyStates: Readonly<Record<DutyState, string>> = {
  done: "Done",
  part: "Partly done",
  "not-done": "Not done",
  "nothing-due": "Did not arise",
  "no-evidence": "No figures yet",
};

/**
 * Whose number a limit is, beside a promised date and in lists of law.
 * @example sourceStatuses.statutory // → "Set by law"
 */
export const sourceStatuses: Readonly<Record<SourceStatus, string>> = {
  statutory: "Set by law",
  administrative: "Set by an administrative document, not by law",
  local: "Set by a local regulation",
  commitment: "The agency's own commitment",
  illustrative: "Illustrative, not a regulation",
};

/**
 * How sure a number taken from law is.
 * @example confidences.verified // → "Verified"
 */
export const confidences: Readonly<Record<Confidence, string>> = {
  verified: "Verified",
  unverified: "Not verified",
  illustrative: "Illustrative",
};

/**
 * Beside a number that criteria gave.
 * @example rubricStatuses.official // → "Official"
 */
export const rubricStatuses: Readonly<Record<RubricStatus, string>> = {
  official: "Official",
  superseded: "Superseded",
  draft: "Draft",
  illustrative: "Illustrative",
};

/**
 * What stands above a score, so that an example never passes for a rule.
 * @example typeof rubricNotes.illustrative // → "string"
 */
export const rubricNotes: Readonly<Record<RubricStatus | "unverified", string>> = {
  official: "Official criteria",
  superseded: "Criteria that were replaced",
  draft: "Draft criteria, not a rule",
  illustrative: "Illustrative criteria, nobody's rule",
  unverified: "Some numbers were not checked against the original text",
};

/**
 * A promised date and what stands beside it.
 * @example due.title // → "Promised date of the answer"
 */
export const due: Readonly<Record<"title" | "none" | "why" | "sources" | "over" | "reopened", string>> = {
  title: "Promised date of the answer",
  none: "No promised date: the agency's rules hold no time limit for this kind.",
  why: "Why this date?",
  sources: "Sources",
  over: "Answer was promised for",
  reopened: "No rule sets a time limit for this second look.",
};

/**
 * Which of two replies of a case that was opened again.
 * @example rounds.first // → "First time"
 */
export const rounds: Readonly<Record<"first" | "again", string>> = {
  first: "First time",
  again: "After the second look",
};

/**
 * Beside a share: how many of its whole are in time, may still be, are late, and on how many ratings it stands.
 * @example shareNotes.rated // → "Ratings: {n}"
 */
export const shareNotes: Readonly<Record<"onTime" | "notYetDue" | "late" | "rated", string>> = {
  onTime: "{n} on time",
  notYetDue: "{n} not due yet",
  late: "{n} late",
  rated: "Ratings: {n}",
};

/**
 * In the place of a figure that has no value, and of a share of nothing.
 * @example absences.suppressed // → "Withheld"
 */
export const absences: Readonly<Record<Absence | "no-share", string>> = {
  "not-reported": "Not given",
  "not-applicable": "Did not arise",
  suppressed: "Withheld",
  "no-share": "No figures yet",
};

/**
 * All groups; an export by itself, because `import *` of a shared chunk would keep every group in a bundle that needs one.
 * @example en.kinds.praise // → "Praise"
 */
export const en = {
  kinds,
  kindHints,
  statuses,
  timings,
  events,
  internalEvents,
  refusals,
  channels,
  levels,
  ratings,
  dutyStates,
  sourceStatuses,
  confidences,
  rubricStatuses,
  rubricNotes,
  due,
  rounds,
  absences,
  shareNotes,
};
