import type { Sentences } from "../facts.js";
import type { REPORT } from "../report.js";

/**
 * The sentences about figures, periods and reports, by code.
 * @example typeof report["period-reversed"] // → "string"
 */
export const report = {
  "period-reversed": "The period ends before it begins.",
  "period-not-ended": "The period runs to the end of {to}; it had not ended at the cut-off.",
  "year-differs": "The period of the report of {year} must end in that year; this one ends on {to}.",
  "period-empty": "The period has no day.",
  "periods-differ": "These figures are of other days; all agencies must report the same period.",
  "agency-code-repeated": "The code {code} is held by two agencies of one level on one day.",
  "agency-unknown": "No agency has this code on that day.",
  "count-parts-differ": "The parts add up to {sum}, not to the whole, {count}.",
  "account-missing": "This server was given no directive and indicators to report by.",
  "account-repeated": "The agency {agency} has two files.",
  "figure-missing": "A figure is not given yet.",
  "figure-repeated": "The figure “{got}” is given twice.",
  "figure-above-max": "The figure is above its largest value: it must be {expected}.",
  "figure-negative": "A figure may not be negative.",
  "figure-not-a-number": "The figure must be a number.",
  "figure-not-whole": "The figure must be a whole number.",
  "figure-too-fine": "The figure has at most {decimals} decimals.",
  "indicator-unknown": "No indicator has the id “{got}”.",
  "origin-not-allowed": "This figure may not come that way.",
  "evidence-missing": "A figure entered by hand has no evidence.",
  "who-missing": "A figure entered by hand does not say by whom.",
  "system-missing": "An imported figure does not say from which system.",
  "section-empty": "This part is not written yet.",
  "section-unknown": "The report has no such part.",
  "reporter-incomplete": "The agency's own details are not configured.",
  "cut-off-after-due": "The data are closed after the report is due, {due}.",
  "score-facts-missing": "The scored figure “{fact}” is not given yet.",
  "report-incomplete": "The report still lacks {missing}.",
  "report-altered": "The report no longer matches its hash.",
  "report-unreadable": "The report cannot be read.",
  "report-differs": "Made again from what was kept, the report differs.",
  "report-missing": "The agency {agency} has not handed in its report.",
  "report-of-another": "The report is of another agency or year.",
  "report-corrupt": "The report is malformed: {expected} was expected.",
  "report-version-unknown": "The report is of version {version}; this software reads {known}.",
  "size-out-of-range": "The size {value} is outside {minimum} to {maximum}.",
} satisfies Sentences<keyof typeof REPORT>;
