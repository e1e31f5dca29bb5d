import type { Sentences } from "../facts.js";
import type { LAW } from "../law.js";

/**
 * The sentences about dates, the calendar and rules of time limits, by code.
 * @example typeof law["date-invalid"] // → "string"
 */
export const law = {
  "date-invalid": "A date has a day, a month and a year, and exists, such as 2026-12-04.",
  "date-out-of-range": "The date is outside the range that can be counted.",
  "instant-invalid":
    "There is no such instant, or it is not on the day given; it is written in UTC, such as 2026-12-04T17:00:00.000Z.",
  "instant-required": "This rule counts hours: give the start as a day and a time.",
  "hours-invalid": "Working hours are written like 07:30, end after they begin and do not overlap.",
  "days-invalid": "A count of days is a whole number from 0.",
  "year-invalid": "A year has four digits.",
  "calendar-not-covered":
    "The calendar of days off does not cover this year, so working days cannot be counted. Choose a day in a covered year.",
  "lunar-not-covered": "The lunar calendar runs from {from} to {to}.",
  "derivation-invalid": "Derived years come after the last announced one.",
  "order-unknown": "The calendar has no order “{order}”.",
  "party-unknown": "The directive names no party “{party}”.",
  "clause-unknown": "The directive has no clause {clause}.",
  "kind-unknown": "There is no such kind of a case.",
  "rule-unknown": "No deadline rule has this id.",
  "rule-unverified":
    "The figure of this rule was seen in one source only, so it is not applied unless it is asked for by name.",
  "rule-without-figure": "The law may have a limit here, but its figure was not found. Nothing is guessed.",
  "rule-expired":
    "On this day the rule was no longer in force: its last day was {lastDay}. Choose the rule that replaced it, or an earlier day.",
  "rule-not-yet-in-force":
    "On this day the rule was not yet in force: its first day is {firstDay}. Choose a later day.",
  "rule-invalid": "The rule is not written correctly.",
  "rule-duplicate": "Two rules share an id and a day.",
  "overlay-lengthens": "The rule “{rule}” of one's own is longer than the legal limit “{statutory}”.",
  "overlay-weakens": "The rule “{rule}” of one's own asks less than the legal one, “{statutory}”.",
  "reading-unknown": "This rule has no such reading.",
  "period-required": "Choose the period: this rule needs one.",
  "pause-invalid": "The day it goes on must come after the day it was suspended.",
  "pause-before-trigger": "The suspension begins before the clock does. Change one of the two days.",
  "pause-too-early":
    "On this day the law did not yet allow suspension: only from {since}. Choose a later day, or leave this part out.",
  "pause-not-allowed": "This rule does not let the time limit be paused. Leave the suspension out.",
  "extension-not-allowed": "This rule knows no extension on this ground.",
  "extension-too-long": "The extension is longer than allowed: at most {most}.",
  "extensions-exhausted": "All extensions that the rule allows are used: {times}.",
  "extension-out-of-order": "The extension must come after the start, and in order.",
  "decision-altered": "The kept decision no longer matches its hash.",
  "decision-unreadable": "The kept decision cannot be read.",
  "decision-differs": "Decided again from what was kept, the outcome differs.",
  "calendar-differs": "The decision was made with the calendar {version}, not with this one.",
} satisfies Sentences<keyof typeof LAW>;
