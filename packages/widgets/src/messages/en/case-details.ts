import { remembering } from "./remembering.js";
import { input, intake } from "@danvan/core/problems/en";
import { events, kinds, refusals, rounds, timings } from "@danvan/core/vocabulary/en";
import type { CaseDetailsWords } from "../vi/case-details.js";

export const caseDetails: CaseDetailsWords = {
  kinds,
  timings,
  refusals,
  events,
  rounds,
  secretLabel: "Private code of the sender",
  secretHint:
    "It has 8 characters, for example {example}. Needed to reopen, to withdraw consent, or to get your files back.",
  secretProblems: {
    "secret-incomplete": input["secret-incomplete"],
    "secret-character-unknown": input["secret-character-unknown"],
    "receipt-secret-wrong": intake["receipt-secret-wrong"],
  },
  answerTitle: "The agency's answer",
  refusalTitle: "Why it was declined",
  correctedAt: "Corrected",
  rated: "This answer has been rated. Thank you.",
  historyTitle: "History",
  agencyFiles: "Files of the agency",
  senderFiles: "Files you sent",
  fileNames: { "image/jpeg": "picture {number} ({size})", "application/pdf": "PDF {number} ({size})" },
  fileAsk: "Get {file}",
  fileSave: "Save {file}",
  fileLoading: "Getting {file}…",
  fileReady: "Here is {file}. Press “Save” to keep it on this device.",
  fileFailed: "The file could not be fetched.",
  reopenTitle: "Not solved? Ask to look at it again",
  reopenHint: "This can be asked once. The officers read it; it is not published.",
  reopenNeedsSecret: "It takes the private code of the receipt, so that nobody else can ask in your place.",
  reopenSecret: "Enter the private code",
  reasonTitle: "What is not solved?",
  reasonShort: input["text-too-short"],
  reasonLong: input["text-too-long"],
  reopen: "Send request",
  actSending: "Sending, please wait…",
  reopened: "The agency has your request. The matter is open again.",
  reopenFailed: "The agency has not confirmed it yet. What you wrote is still here.",
  /** By the code of an answer that says it cannot be. */
  reopenProblems: {
    "reopened-before": intake["reopened-before"],
    "event-not-allowed": intake["event-not-allowed"],
    "case-changed": intake["case-changed"],
  },
  reopenHeld: {
    complaint: "This reads like a complaint. Nothing was sent.",
    denunciation: "This reads like a denunciation. Nothing was sent.",
  },
  reopenEdit: "Change the text",
  consentTitle: "What you allowed",
  consents: {
    contact: "Use of name, phone and email to contact you about this matter",
    publish: "Publication of the text, without name, phone and email",
  },
  consentNone: "You allow nothing any more.",
  withdraw: "Withdraw",
  withdrawTitle: { contact: "No longer allow contact?", publish: "No longer allow publication?" },
  withdrawText: {
    contact:
      "The name, phone and email you left are erased at once and cannot be brought back. The matter is still handled; read the answer with the tracking code.",
    publish: "The text is not published any more. The matter is still handled.",
  },
  withdrawYes: { contact: "Withdraw and erase", publish: "Withdraw" },
  withdrawNo: "Keep it",
  withdrawn: {
    contact: "Withdrawn. Name, phone and email are erased from this matter.",
    publish: "Withdrawn. The text is not published any more.",
  },
  withdrawFailed: "The agency has not confirmed it yet; your consent may still be in force.",
  ...remembering,
  rememberedTitle: "Codes remembered on this device",
  rememberedOpen: "Open",
  forget: "Forget",
  forgotten: "The code {code} is forgotten on this device.",
};
