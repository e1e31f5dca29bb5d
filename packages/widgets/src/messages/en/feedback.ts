import type { FeedbackWords } from "../vi/feedback.js";

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
