import type { CaseMessages } from "../vi/case.js";

/** A case: its receipt and where it stands, in English. */
export const caseEn: CaseMessages = {
  receipt: {
    title: "The agency has received your message",
    code: "Tracking code",
    filesLeftOut:
      "Your message was received, but the attached files could not be kept: the server has no more room for files. Please keep them.",
    keep: "Take a picture, write it down or print this page. You need this code to read the answer; the agency cannot look it up for you.",
    secret: "Private code of the sender",
    secretHint:
      "Keep it to yourself. Only with this code too can your files be seen, the case be opened again, or a consent be withdrawn.",
    kind: "Kind",
    receivedAt: "Received",
    agency: "Received by",
    next: "What happens next",
    steps: [
      "An officer reads your message and works on it.",
      "The agency answers on the promised date at the latest.",
      "You enter your code to read the answer and say whether you are satisfied.",
    ],
    track: "See this case",
    home: "Back to the first page",
  },
  tracking: {
    title: "Track a case",
    code: "Tracking code",
    codeHint: "Printed on the receipt, for example 18073-K7QM9-XWRFT. Upper or lower case, both work.",
    submit: "Look up",
    failed: "Nothing found yet, please correct this",
    found: (code) => `Case ${code}`,
    status: "Status",
    answer: "The agency's answer",
    answeredAt: "Answered",
    refusal: "Why it was declined",
    answerFiles: "Files with the answer",
    sender: {
      title: "Did you send this?",
      lead: "Enter the private code on your receipt to see the files you sent, to ask for the case to be opened again, or to withdraw a consent.",
      secret: "Private code of the sender",
      secretHint: "For example K7QM-9XWR. Capital or small letters both work.",
      open: "Open the sender's part",
      shown: "The sender's part",
      files: "Files you sent",
      noFiles: "You sent no files.",
      save: "Download",
      reopen: "Ask to open the case again",
      reopenLead:
        "If the answer did not settle the matter, you may ask once for it to be looked at again. Only officers read what you write.",
      reopenText: "What has not been settled?",
      reopenSubmit: "Ask to open it again",
      reopened: "The agency has received your request. The case is open again and back on the list.",
      consent: "What you allow",
      consentNone: "You allow nothing. Your contact details are not kept.",
      purposes: {
        contact: "Using your contact details to talk about this matter",
        publish: "Publishing the text, without anything about you",
      },
      withdraw: {
        contact: "Withdraw, and erase my contact details",
        publish: "Withdraw, do not publish",
      },
      withdrawn: "Withdrawn, from this moment on.",
    },
    fileTypes: { "image/jpeg": "Photograph", "application/pdf": "PDF file" },
    history: "History",
    rate: "Are you satisfied with the answer?",
    rateHint: "Anonymous: the officer who answered does not learn who rated. The first rating of an answer counts.",
    comment: "Anything to add? (optional)",
    rateSubmit: "Send rating",
    rated: "Thank you, your rating has been recorded.",
  },
};
