import type { DueWords } from "../vi/due.js";

export const due: DueWords = {
  dueTitle: "Answer promised by",
  dueNone: "No promised date: the agency's rules hold no time limit for this kind of message.",
  dueSource: "Source:",
  dueWhy: "Why this date?",
  dueIllustrative: "An illustrative figure of this demonstration, not a regulation",
  dueUnverified: "This time limit has not been checked against the original text",
};
