import { input, intake } from "@danvan/core/problems/en";
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
    "code-incomplete": input["code-incomplete"],
    "code-character-unknown": input["code-character-unknown"],
    "code-mistyped": input["code-mistyped"],
    "case-not-found": intake["case-not-found"],
  },
  failureTitle: "Cannot be shown yet",
};
