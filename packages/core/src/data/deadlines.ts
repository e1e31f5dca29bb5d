import type { DeadlineRule } from "../rule/rule.js";
import { complaintDecisions } from "./deadlines/complaint-decisions.js";
import { complaints } from "./deadlines/complaints.js";
import { denunciations } from "./deadlines/denunciations.js";
import { gaps } from "./deadlines/gaps.js";
import { grassrootsDemocracy } from "./deadlines/grassroots-democracy.js";
import { information } from "./deadlines/information.js";
import { personalData } from "./deadlines/personal-data.js";
import { petitions } from "./deadlines/petitions.js";
import { receptionDays, receptionSteps } from "./deadlines/reception.js";
import { reports } from "./deadlines/reports.js";
import { singleSource } from "./deadlines/single-source.js";

/**
 * The time limits, frequencies and report periods that are known, each with its law, its dates and how sure we are of it.
 *
 * Unverified numbers and known gaps are in the list, so that they can be shown as such; `ruleBook` does not apply them unless asked.
 * @example statutoryDeadlines.find(({ id }) => id === "kn-thu-ly-lan-dau")?.name.en // → "Accept a first complaint and give notice"
 */
export const statutoryDeadlines: readonly DeadlineRule[] = [
  ...complaints,
  ...complaintDecisions,
  ...denunciations,
  ...petitions,
  ...information,
  ...grassrootsDemocracy,
  ...personalData,
  ...receptionDays,
  ...receptionSteps,
  ...reports,
  ...singleSource,
  ...gaps,
];
