import type { Calendar } from "../calendar/calendar.js";
import type { RuleBook } from "./book.js";
import type { Every } from "./rule.js";

/** Time in which the clock stands still: from the day it was stopped up to, not with, the day it went on; `to: null` while it stands. */
export interface Pause {
  readonly from: string;
  readonly to: string | null;
}

/** A longer limit decided on a day; without `amount` all that the ground allows. */
export interface Extended {
  readonly at: string;
  readonly ground: string;
  readonly amount?: number;
}

/** One rule, one trigger, and what happened to the clock since. */
export interface DeadlineInput {
  readonly book: RuleBook;
  readonly calendar: Calendar;
  /** Id of the rule. */
  readonly rule: string;
  /** The civil day of the trigger; for fixed dates, frequencies and report periods any day, and the next date on or after it is meant. */
  readonly from: string;
  /** The instant of the trigger on that day, UTC ISO text: a rule in hours counts from it. */
  readonly fromAt?: string;
  /** Remote area with difficult travel. */
  readonly remote?: boolean;
  /** In the order in which they were decided. */
  readonly extensions?: readonly Extended[];
  /** In any order; they may overlap. */
  readonly pauses?: readonly Pause[];
  /** Id of another reading to use in place of the default one. */
  readonly reading?: string;
  /** The period of the report, for a rule that leaves it open. */
  readonly every?: Exclude<Every, "week">;
}
