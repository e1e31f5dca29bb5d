import type {
  CommonWords,
  DueWords,
  FeedbackWords,
  RatingWords,
  ReceiptWords,
  ReportWords,
  TrackerWords,
} from "./vi.js";

export const common: CommonWords = {
  failures: {
    offline: "This device is not connected. Check the Wi-Fi or mobile data, then try again.",
    timeout: "The line is too slow and no reply came. Try again, if possible where the signal is better.",
    "answer-unreadable":
      "A reply came, but not from the agency (often a Wi-Fi sign-in page). Check the connection, then try again.",
    "too-many-requests": "The system is receiving too many requests. Wait a few minutes, then try again.",
    server: "The agency's system has a problem. Try again in a few minutes, or visit the agency.",
    refused: "The system did not accept this request (code {code}). If it happens again, tell the agency this code.",
  },
};

export const due: DueWords = {
  dueTitle: "Answer promised by",
  dueNone: "No promised date: the agency's rules hold no time limit for this kind of message.",
  dueSource: "Source:",
  dueWhy: "Why this date?",
  dueIllustrative: "An illustrative figure of this demonstration, not a regulation",
  dueUnverified: "This time limit has not been checked against the original text",
};

export const feedback: FeedbackWords = {
  unconfigured: "This form cannot be used because the page is not set up correctly. Please call or visit the agency.",
  agencyName: "The receiving agency",
  notHereTitle: "Complaints and denunciations are not taken here",
  notHere:
    "The law has separate ways for complaints (khiếu nại) and denunciations (tố cáo), to protect who sends them.",
  channelsTitle: "Where do complaints and denunciations go?",
  channels:
    "Go to the provincial Citizen Reception Board (Ban Tiếp công dân tỉnh), or meet the chairperson of the commune or ward on a reception day. A denunciation must be a signed or fingerprinted letter, or be made in person (Law on Denunciations 2018, Article 22).",
  draftTitle: "There is an unsent draft on this device",
  draftUse: "Continue",
  draftDrop: "Delete the draft",
  kindTitle: "What is it?",
  kinds: {
    concern: ["Report a concern", "Something broken, wrong or stuck"],
    petition: ["Petition", "Ask the agency to settle a matter"],
    suggestion: ["Suggestion", "A better way to do something"],
    question: ["Question", "Procedures, rules, policies"],
    "information-request": ["Information request", "Ask for documents or figures"],
    praise: ["Praise", "Good people, good work"],
  },
  textTitle: "Your message",
  textHint: "What is it, since when, what should happen? Do not write identity or bank account numbers.",
  textCount: "{used} of {max} characters",
  textOver: "{over} characters too long",
  placeTitle: "Where?",
  placeHint: "House number, street, neighbourhood, or near what",
  optional: "optional",
  contactTitle: "Would you like a personal reply?",
  contactHint:
    "Leave a phone number or email. Without them you can still send: read the answer with the code on the receipt.",
  nameTitle: "Full name",
  phoneTitle: "Phone number",
  emailTitle: "Email",
  consentTitle: "Consent",
  noticeVersion: "2026-11",
  notice:
    "{agency} keeps the data. What you do not tick is not done. You can withdraw at any time: tell the agency the code on your receipt. (Notice {version})",
  purposes: {
    contact: "Use the name, phone and email above to contact me about this message",
    publish: "Publish the content of this message, without name, phone or email",
  },
  shared: "This is a shared computer: keep nothing on it",
  keptYes: "A draft is kept on this device; nothing has been sent.",
  keptNo: "This device does not allow drafts. Do not close the page before sending.",
  send: "Send",
  sendAgain: "Send again",
  sending: "Sending, please wait…",
  summaryTitle: "Not sent yet: {count} to look at again",
  problems: {
    "text-too-short": "Write a little more: at least {minimum} characters",
    "text-too-long": "Make it shorter: at most {maximum} characters",
    kind: "Choose what it is",
    text: "Write your message",
    phone: "A phone number has digits only, for example 0912 345 678",
    email: "Write the whole email, with the part after @, for example name@example.vn",
    consent: "Tick the box that allows contact, or delete the name, phone and email",
  },
  problemPrefix: "Error:",
  failureTitle: "Not sent yet. Every word you wrote is still here.",
  guidedTitle: {
    complaint: "This reads like a complaint (khiếu nại). Nothing has been sent.",
    denunciation:
      "This reads like a denunciation (tố cáo). Nothing has been sent; the draft on this device is deleted.",
  },
  guidedText: {
    complaint: "Sent here, it would not be settled as a complaint. Please use the way below.",
    denunciation:
      "The law keeps the identity of who denounces secret, so this page does not take it. Please use the way below. If you only report a concern, change the wording.",
  },
  guidedSend: "This is not a complaint, send it",
  guidedEdit: "Change the message",
};

export const receipt: ReceiptWords = {
  slipTitle: "Receipt",
  slipLead: "Received: {kind}",
  slipCode: "Tracking code",
  slipAt: "Received at",
  copy: "Copy code",
  copied: "Code copied",
  copyByHand: "This device does not copy by itself: the code is selected, please copy it",
  print: "Print",
  nextTitle: "What happens next",
  next: [
    "Keep this code: write it down, take a screenshot or print the receipt.",
    "The agency answers at the latest on the date promised (if any).",
    "Use the code to see how far it is and read the answer; no account is needed.",
  ],
  another: "Send another message",
};

export const tracker: TrackerWords = {
  codeTitle: "Tracking code",
  codeHint: "Printed on the receipt, for example {example}. Capital or small letters, with or without dashes.",
  find: "Look up",
  finding: "Looking, please wait…",
  codeProblems: {
    "code-incomplete": "The code is not complete. Its last part has 10 signs in two groups of 5.",
    "code-sign-unknown":
      "A code never contains “{sign}”. Look at the receipt again: it may be a similar letter or digit.",
    "code-mistyped": "A sign is wrong or two are swapped. Compare each group with the receipt.",
    "case-not-found":
      "No matter has this code at this agency. Check the code, and that this is the page of the agency that received it.",
  },
  failureTitle: "Cannot be shown yet",
  kindNames: {
    concern: "Concern",
    petition: "Petition",
    suggestion: "Suggestion",
    question: "Question",
    "information-request": "Information request",
    praise: "Praise",
  },
  statuses: {
    received: "Received, waiting",
    "in-progress": "In progress",
    paused: "Paused",
    answered: "Answered",
    refused: "Not taken up",
    transferred: "Passed to another agency",
    withdrawn: "Withdrawn",
  },
  timings: {
    "on-time": "Within the time limit",
    "due-soon": "Due soon",
    overdue: "Overdue",
    paused: "The clock is stopped",
    met: "Handled on time",
    "met-late": "Handled late",
    none: "",
  },
  answerTitle: "The agency's answer",
  refusalTitle: "Why it was not taken up",
  refusals: {
    "is-complaint": "This is a complaint, to be sent under the Law on Complaints",
    "is-denunciation": "This is a denunciation, to be sent under the Law on Denunciations",
    "outside-competence": "Not within this agency's competence",
    unclear: "The content is not clear",
    duplicate: "The same as a matter already received",
  },
  historyTitle: "History",
  events: {
    received: "Received",
    classified: "Classified",
    accepted: "Accepted",
    assigned: "Assigned",
    paused: "Paused",
    resumed: "Resumed",
    extended: "Extended",
    answered: "Answered",
    refused: "Not taken up",
    transferred: "Passed to another agency",
    reopened: "Reopened",
    rated: "Rated by the sender",
    withdrawn: "Withdrawn",
  },
  rated: "This answer has been rated. Thank you.",
};

export const rating: RatingWords = {
  ratingTitle: "How satisfied are you with this answer?",
  ratingHint: "Anonymous: the officer who answered does not learn who rated.",
  levels: {
    5: "Very satisfied",
    4: "Satisfied",
    3: "Neutral",
    2: "Dissatisfied",
    1: "Very dissatisfied",
  },
  commentTitle: "Anything to add",
  optional: "optional",
  rate: "Send rating",
  rating: "Sending, please wait…",
  levelRequired: "Choose one level",
  ratingFailed: "The rating was not sent.",
  ratingRefused: {
    "rated-before": "This answer was rated before. Each answer is rated once.",
    "event-not-allowed": "Only an answer can be rated.",
  },
  ratingThanks: "Rating recorded: {level}.",
  ratingUnconfigured: "This cannot be rated because the page is not set up correctly.",
};

export const report: ReportWords = {
  reportTitle: "Messages received and answered",
  reportPeriod: "From {from} to {to}. Figures as of {asOf}.",
  loading: "Loading figures…",
  reportFailed: "The figures could not be loaded",
  reportUnconfigured: "There are no figures to show because the page is not set up correctly.",
  retry: "Try again",
  empty: "No messages in this period.",
  received: "Received",
  answered: "Answered",
  refused: "Not taken up",
  open: "In progress",
  overdue: "Overdue",
  oldest: "Longest waiting",
  days: "{n} days",
  onTime: "On time",
  onTimeDefinition:
    "Handled on or before the deadline, of those within the agency's competence, unanswered ones included (Decision 766/QĐ-TTg)",
  satisfaction: "Satisfaction",
  satisfactionDefinition:
    "All, less those rated dissatisfied or reported as handled late, of all (Decision 766/QĐ-TTg)",
  parts: "{part} of {whole}",
  notApplicable: "Not applicable",
  chartTitle: "By month",
  tableOpen: "Show the monthly figures as a table",
  tableCaption: "Messages received and answered by month",
  month: "Month",
};
