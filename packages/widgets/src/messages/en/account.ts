import { absences, confidences, dutyStates, rubricNotes, rubricStatuses } from "@danvan/core/vocabulary/en";
import type { AccountWords } from "../vi/account.js";

export const account: AccountWords = {
  dutyStates,
  dutiesTitle: "Duties, clause by clause",
  dutiesOf: "Directive “{title}”",
  dutyCount: "{n} duties.",
  dutyNote:
    "The directive does not say when a duty is done. The states below were read by software from the figures beside them, so that everyone can check.",
  clause: "Clause {ids}",
  of: "{part} of {whole}",
  absences,
  suppressedNote:
    "“Withheld” stands for one or two matters, or for a number that would tell them: somebody might recognise who wrote.",
  visitsTitle: "Ratings after a visit",
  visitsRated: "{n} ratings.",
  visitsContent: "{part} of {whole} satisfied or very satisfied ({percent}).",
  scoreTitle: "Self-assessment",
  /** By status or confidence; what is official and verified is marked by nothing. */
  rubricNotes: {
    superseded: rubricNotes.superseded,
    draft: rubricNotes.draft,
    illustrative: rubricNotes.illustrative,
    unverified: rubricNotes.unverified,
  },
  besidePoints: {
    superseded: rubricStatuses.superseded,
    draft: rubricStatuses.draft,
    illustrative: rubricStatuses.illustrative,
    unverified: confidences.unverified,
  },
  basis: "Legal basis: {source}.",
  noBasis: "There is no document behind them.",
  rubricOf: "Applies to: {place}.",
  points: "{points} of {max} points",
  band: "Proposed band: {band}",
  unscored: "not scored (at most {max} points)",
  provisional:
    "Not enough figures to propose a band: {n} are still to come. The points above are of the criteria with figures only.",
  linesOpen: "Show the points criterion by criterion",
  agenciesTitle: "Agency by agency",
  agenciesReported: "{n} of {all} agencies have published figures.",
  agency: "Agency",
  notReported: "No figures published",
  filesTitle: "Download the figures",
  fileCsv: "Table (CSV)",
  fileJson: "Data (JSON)",
  asOf: "Figures as of",
  duty: "Duty",
  measure: "Measure",
  figure: "Figure",
  before: "Same days earlier",
  state: "State",
  reason: "Reason",
  criterion: "Criterion",
  most: "Maximum",
  got: "Points",
};
