import { counted } from "@danvan/core";
import type { HomeMessages } from "../vi/home.js";

/** The first page, in English. */
export const homeEn: HomeMessages = {
  home: {
    title: "You write, the agency answers on the promised day",
    lead: "Send a concern, a petition, a suggestion, a question, a request for information or praise. No account needed, and you need not leave your name.",
    send: "Send feedback now",
    track: "Track with a code",
    promise: "What the agency promises you",
    promises: (days) => [
      [
        "A code as soon as you send",
        "The receipt holds your tracking code, the promised date and where that date comes from.",
      ],
      [
        days === null
          ? "A promised date within the limits of the law"
          : `An answer within ${counted(days, "working day")}`,
        "Saturdays, Sundays and public holidays do not count. Where a published procedure sets an earlier limit, the earlier date holds.",
      ],
      [
        "Results that anyone can see",
        "How many were received and answered, how many on time and how satisfied people were: on this page.",
      ],
    ],
    form: "Send feedback to the agency",
    trackTitle: "Track a case",
    trackLead: "Enter the code on your receipt to see the promised date and the answer.",
    visitTitle: "Have you just been to the office?",
    visitLead: "Say how satisfied you are with how you were served. No code and no name needed.",
    visitPlain: "This browser cannot show the rating. Please use the feedback form on this page.",
    report: "How the agency has answered",
    reportLead: "From the beginning of this year until now, computed from the cases sent through this site.",
    reportAll: "See everything: duties by clause, score, downloads",
  },
  beforeForm: {
    title: "Complaints and denunciations are not sent here",
    text: "So that they are settled and you are protected by law, they have channels of their own.",
    link: "See where and how to send a complaint or denunciation",
  },
  report: {
    title: "How the agency answered, and its duties",
    lead: "The agency's public figures, those it missed included. Choose a period and take the figures home.",
    duties: "Duties, clause by clause",
    dutyNote:
      "States are read by software from the figures; the directive does not say when a duty is done. Counts by subject and channel are added by groups of months, once they are over.",
    clause: "Clause",
    duty: "Duty",
    state: "State",
    data: "These figures as JSON",
    caption: "Received and answered",
    period: (from, to) => `From ${from} to ${to}`,
    received: "Received",
    answered: "Answered",
    open: "In progress",
    overdue: "Overdue",
    onTime: "Answered on time",
    satisfaction: "Satisfied",
    ratio: (part, whole, percent) => `${percent} (${part} of ${whole})`,
  },
};
