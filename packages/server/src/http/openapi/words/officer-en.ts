import type { ApiWords } from "./api-words.js";

/** The officers' and overseers' routes in English; `officer-vi.ts` has the same keys. */
export const officerEn: ApiWords["routes"] = {
  today: {
    summary: "Read what waits today",
    description:
      "By urgency: past its date, due today, due soon, in hand without a date, to be approved, where a note names this officer, given to this officer, given to nobody. The first five of each; the list has them all.",
    gives: "The day.",
  },
  drafts: {
    summary: "Read what is begun on a case",
    description: "The officer's own drafts, and which colleagues write on the case now.",
    gives: "The drafts.",
  },
  keepDraft: {
    summary: "Keep words while they are typed",
    description:
      "A draft is nobody's act: only its author reads it, and it goes when its words are sent, or 30 days after its last sign. Words that the writer did not see are kept as `earlier`. Empty words take it away.",
    gives: "What is kept.",
  },
  yearDrafts: {
    summary: "Read the drafts of a page of a year",
    description:
      "`id` is the name of the page: `duty:2026:6.3` with the fields `plan` and `result`, `session:2026` with `note`, `score:2026` with a field for each criterion.",
    gives: "The drafts.",
  },
  keepYearDraft: {
    summary: "Keep what is being typed into a year",
    description:
      "As with the words of a case: only their author reads them, and they go when they are saved, or 30 days after their last sign.",
    gives: "What is kept.",
  },
  dropDraft: { summary: "Throw a draft away", description: "`id` is its field.", gives: "It is gone." },
  people: { summary: "List the accounts of the agency", gives: "The accounts, by name." },
  invite: {
    summary: "Let somebody in",
    description: "The code of the invitation is told once; only a hash of it is kept. It ends after seven days.",
    gives: "The invitation.",
  },
  inviteAgain: {
    summary: "Let somebody in again",
    description: "Ends sessions, the old password and the second factor; opens an idle or closed account.",
    gives: "The invitation.",
  },
  setRoles: {
    summary: "Change what somebody may do",
    description: "Roles hold from the next request on. Nobody changes the own account.",
    gives: "They hold.",
  },
  closePerson: {
    summary: "Close an account",
    description: "Sessions end at once. Histories name its id, so it is closed and not erased.",
    gives: "It is closed.",
  },
  exportAgency: {
    summary: "Take all data of the agency",
    description:
      "One archive (tar), sent as it is made: rows as JSON lines and files, without passwords, sessions and second factors. That it was taken is written into the audit before its first byte.",
    gives: "The archive.",
  },
  yearRecord: {
    summary: "Read the record of a year's report",
    description:
      "How it stands, what happened, and all that was written: texts, duties and their evidence, figures, days, models, the self score.",
    gives: "The record.",
  },
  openYear: {
    summary: "Begin a year's report",
    description: "One that was begun is answered as it is.",
    gives: "The record.",
  },
  saveYearPart: {
    summary: "Keep a part of the year",
    description:
      "`seen` is the version that the writer had; another one is `part-changed` (409), and nothing is lost: the caller still has the words. What a body holds is said by its kind; a body of null takes the part out. Files of evidence come in a multipart form: the field `part` is this JSON, the field `files` are JPEG or PDF files; each becomes a last line of the evidence.",
    gives: "The version that it has now.",
  },
  yearFiles: {
    summary: "List the year's files of evidence",
    description:
      "The oldest first, each with the part that names it. Of an erased one its line stays, without name and bytes.",
    gives: "The files.",
  },
  yearFile: {
    summary: "Fetch a file of evidence",
    description: "Reading is written into the audit. Of the own agency alone; the name is the server's.",
    gives: "The file.",
  },
  eraseYearFile: {
    summary: "Erase a file of evidence for good",
    description: "Also after the hand-in: what was handed in still names its evidence, and says that it was erased.",
    gives: "The files as they stand now.",
  },
  freezeYear: {
    summary: "Take the figures of a year as they stand",
    description: "Of 1 December of the year before to 30 November. May be said again until the hand-in.",
    gives: "The record.",
  },
  yearDraft: {
    summary: "Read a year's report as it would be handed in now",
    description: "With the score that the agency gives itself, and `missing`.",
    gives: "The report.",
  },
  submitYear: {
    summary: "Hand a year's report in",
    description: "Said twice with the same `seen`, it is one hand-in with one receipt.",
    gives: "The receipt.",
  },
  overview: {
    summary: "Read how all units stand",
    description:
      "Over the days of a year's report, by default of the one that runs: the figures that their own public reports tell.",
    gives: "The units.",
  },
  lateCases: {
    summary: "List the overdue cases of a unit",
    description: "By their codes, the longest overdue first. `id` is the unit's code.",
    gives: "The cases.",
  },
  yearStandings: {
    summary: "List how the reports of all units stand",
    description: "States, dates, receipts and self scores; no word of a draft.",
    gives: "The reports.",
  },
  handedInReport: {
    summary: "Read the report that a unit handed in",
    description: "The last one, opened against its hash. `id` is the unit's code.",
    gives: "The report.",
  },
  scoring: {
    summary: "Read the appraisal of a year",
    description:
      "Self scores, what was found of each line and why, the proposal after the quota, and what was decided.",
    gives: "The scoring.",
  },
};
