import { statuses } from "@danvan/core/vocabulary/en";
import type { TrackerWords } from "../vi/tracker.js";

export const tracker: TrackerWords = {
  statuses,
  codeTitle: "Tracking code",
  codeHint: "Printed on the receipt, for example {example}. Capital or small letters, with or without dashes.",
  find: "Look up",
  finding: "Looking, please wait…",
  secretTitle: "I have the private code of the receipt",
  detailsComing: "This part is on its way. If it does not come, check the connection, then reload the page.",
  codeProblems: {
    "code-incomplete": "The code is not complete. Its last part has 10 characters in two groups of 5.",
    "code-character-unknown":
      "A code never contains “{character}”. Look at the receipt again: it may be a similar letter or digit.",
    "code-mistyped": "A character is wrong or two are swapped. Compare each group with the receipt.",
    "case-not-found":
      "No matter has this code at this agency. Check the code, and that this is the page of the agency that received it.",
  },
  failureTitle: "Cannot be shown yet",
};
