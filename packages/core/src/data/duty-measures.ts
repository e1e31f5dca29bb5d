import type { DutyMeasure } from "../account/duty-state.js";

/**
 * Which figures show that a duty is done. No text says when it is: this is this project's own reading, and every state is published
 * beside the figures it was read from. A clause without a measure cannot be shown by a figure at all.
 * @example Object.keys(dutyMeasures)[0] // → "1.1"
 */
export const dutyMeasures: Readonly<Record<string, readonly DutyMeasure[]>> = {
  "1.1": [{ happened: "documents-issued" }, { happened: "conferences" }],
  "1.2": [{ happened: "focal-assigned" }],
  "1.3": [{ happened: "plan-issued" }],
  "1.4": [{ done: "plan-tasks-done", of: "plan-tasks" }],
  "2.1": [{ happened: "conferences" }, { happened: "conference-turns" }],
  "2.2": [{ happened: "hard-area-activities" }],
  "2.3": [{ happened: "articles" }],
  "3.1": [{ happened: "models-registered" }],
  "4.2": [{ some: "pakn-satisfied", of: "pakn-received" }],
  "4.3": [{ failed: "files-late", of: "files-settled" }],
  "4.4": [{ happened: "delegations" }],
  "4.5": [{ happened: "units-rearranged" }],
  "4.6": [{ some: "cases-online" }],
  "4.7": [{ done: "contents-published", of: "contents-due" }],
  "4.8": [{ done: "contents-published", of: "contents-due" }, { happened: "opinions-joined" }],
  "5.1": [{ done: "contents-published", of: "contents-due" }],
  "5.3": [{ some: "pakn-satisfied", of: "pakn-received" }],
  "5.4": [{ happened: "inspections" }],
  "6.1": [{ done: "information-requests-on-time", of: "information-requests-due" }],
  "6.2": [{ done: "contents-published", of: "contents-due" }],
  "6.3": [{ done: "reception-head", of: "reception-head-due" }, { happened: "dialogues-head" }],
  "6.4": [
    { done: "pakn-on-time", of: "pakn-within-competence" },
    { failed: "cases-overdue", of: "cases-received" },
  ],
  "7.1": [{ happened: "joint-programmes" }],
  "7.2": [{ done: "partner-opinions-answered", of: "partner-opinions" }],
  R: [{ failed: "reports-late" }],
};
