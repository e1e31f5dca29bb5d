import type { Channel, Confidence, EventType, Kind, Level, SourceStatus } from "../terms/terms.js";
import type { Source } from "../terms/source.js";

/**
 * What starts a clock. The first three are events of a case, and a valid request is read from them; the others happen outside it and
 * are named by the caller. Of those that end in `-day`, something is due before the day.
 * @example TRIGGERS.includes("received") // → true
 */
export const TRIGGERS = [
  "received",
  "accepted",
  "reopened",
  "valid-request",
  "decision-known",
  "appeal-opens",
  "acceptance-decided",
  "decision-made",
  "overdue-brought",
  "report-asked",
  "posted",
  "broadcast",
  "item-disputed",
  "information-created",
  "data-closed",
  "data-subject-asks",
  "breach-found",
  "suspension-decided",
  "conclusion-made",
  "result-known",
  "reception-refused",
  "reception-day",
  "dialogue-day",
] as const;

/**
 * What is counted. A text that says only "ngày" counts calendar days; only "ngày làm việc" counts working days. Hours run on through
 * nights and days off; working hours are those of the deployment.
 * @example UNITS.filter(isInHours) // → [ "hour", "working-hour" ]
 */
export const UNITS = ["calendar-day", "working-day", "month", "hour", "working-hour"] as const;

/**
 * What happens when the last day is no working day. Declared by every rule, named in every result.
 * @example ROLLS.includes("next-working-day") // → true
 */
export const ROLLS = ["none", "next-working-day", "previous-working-day"] as const;

/**
 * Why a limit may be longer than usual.
 * @example EXTENSION_GROUNDS.length // → 4
 */
export const EXTENSION_GROUNDS = ["complex", "especially-complex", "necessary", "several-places"] as const;

/** One of `TRIGGERS`. */
export type Trigger = (typeof TRIGGERS)[number];
/** One of `UNITS`. */
export type Unit = (typeof UNITS)[number];

/**
 * Whether a unit is counted from the instant itself, not from the day after.
 * @example isInHours("working-day") // → false
 */
export const isInHours = (unit: Unit): unit is "hour" | "working-hour" => unit === "hour" || unit === "working-hour";

/** One of `ROLLS`. */
export type Roll = (typeof ROLLS)[number];
/** One of `EXTENSION_GROUNDS`. */
export type ExtensionGround = (typeof EXTENSION_GROUNDS)[number];
/** How often a duty comes round: so many weeks, months or years. */
export type Every = "week" | "month" | "quarter" | "half-year" | "year";

/**
 * A longer limit on a ground. A **ceiling** replaces the amount and still counts from the trigger (khiếu nại); an **addition** is
 * counted on from the end of what went before, at most `times` in all (tố cáo). One formula cannot serve both.
 */
export type Extension = {
  readonly ground: ExtensionGround;
  readonly amount: number;
  readonly source?: Source;
} & ({ readonly by: "ceiling" } | { readonly by: "addition"; readonly unit: Unit; readonly times: number });

/** When the clock may stop: time in which it is stopped is not counted. `since: null`: for as long as the rule is in force. */
export interface Pausing {
  readonly since: string | null;
  readonly source: Source;
}

/**
 * Another way to read the same words, or a second figure from another text; the result shows its date beside the one used.
 *
 * A second figure has an `amount`. It was read in a single source, so it is never the default; plans go by the earlier of the dates.
 */
export interface Reading {
  readonly id: string;
  readonly amount?: number;
  readonly unit?: Unit;
  readonly roll?: Roll;
  /** Where the reading comes from, when that is not the rule's own source. */
  readonly source?: Source;
}

/** To whose duty a rule belongs and when the fold of a case picks it by itself. */
export interface Applies {
  /** The kinds of case; absent for duties that are not about one case. */
  readonly kinds?: readonly Kind[];
  readonly channels?: readonly Channel[];
  /** The levels of handling, for a rule of a deployment that has them. Default: all. */
  readonly levels?: readonly Level[];
  /** False when only a caller who knows more than the events do may choose the rule (second instance, remote area). */
  readonly toEveryCase?: boolean;
}

interface Rule {
  readonly id: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly applies: Applies;
  readonly source: Source;
  readonly sourceStatus: SourceStatus;
  readonly confidence: Confidence;
  /** First day in force; null when it is in force and its first day was not found. The day of the trigger chooses the rule. */
  readonly effectiveFrom: string | null;
  /** Last day in force, included; null while it is in force. */
  readonly effectiveTo: string | null;
  /** For a rule of a deployment: the statutory rule it is stricter than. Terms about the same kinds and trigger need not say it. */
  readonly shortens?: string;
}

/** A time limit that runs from an event. `at-least`: something must last that long; the date is its last required day. */
export interface TermRule extends Rule {
  readonly type: "term";
  readonly bound: "at-most" | "at-least";
  readonly trigger: Trigger;
  /** `back`: counted back from the day of the trigger, for what must be done that long before it. */
  readonly counts?: "back";
  readonly amount: number;
  readonly unit: Unit;
  readonly roll: Roll;
  readonly extensions?: readonly Extension[];
  readonly pausing?: Pausing;
  /** The rule that replaces this one in remote areas with difficult travel. */
  readonly remote?: string;
  readonly readings?: readonly Reading[];
  /** The events of a case that keep the promise. */
  readonly metBy?: readonly EventType[];
}

/** A date in the calendar: before, or on or before, a day of the last month of each period. It is no period, so it has no trigger. */
export interface FixedRule extends Rule {
  readonly type: "fixed";
  /** Null when the caller says for which period the date is requested. */
  readonly every: "month" | "quarter" | "half-year" | "year" | null;
  readonly day: number;
  readonly edge: "before" | "on-or-before";
  readonly roll: Roll;
  readonly readings?: readonly Reading[];
  /** The month (1 to 12) whose day it is, when that is not December. */
  readonly month?: number;
}

/** How often something must happen at least. */
export interface FrequencyRule extends Rule {
  readonly type: "frequency";
  readonly times: number;
  readonly every: "week" | "month";
}

/** Which days a report counts: from the day after one closing day to the next. */
export interface PeriodRule extends Rule {
  readonly type: "period";
  readonly every: "month" | "quarter" | "half-year" | "year";
  /** Data close on this day of the last month of the period; a month without that day closes on its last. */
  readonly closesOn: number;
  /** The last month of the year's period, when that is not December. */
  readonly month?: number;
}

/** A limit that exists but whose figure is not known: it is shown as missing and never computed with. */
export interface GapRule extends Rule {
  readonly type: "gap";
}

/** One number of the law with its dates, its source and how sure we are of it. */
export type DeadlineRule = TermRule | FixedRule | FrequencyRule | PeriodRule | GapRule;
