import type { HomeWords } from "../vi/home.js";

/** The first page, in English. */
export const homeEn: HomeWords = {
  home: {
    title: "You write, the ward answers on the promised day",
    lead: "Send a concern, a petition, a suggestion, a question, a request for information or praise. No account needed, and you need not leave your name.",
    send: "Send feedback now",
    track: "Track with a code",
    promise: "What the ward promises you",
    promises: (days) => [
      [
        "A code as soon as you send",
        "The receipt holds your tracking code, the promised date and where that date comes from.",
      ],
      [
        `An answer within ${days} working days`,
        "Saturdays, Sundays and public holidays do not count. Where a published procedure sets an earlier limit, the earlier date holds.",
      ],
      [
        "Results that anyone can see",
        "How many were received and answered, how many on time and how satisfied people were: on this page.",
      ],
    ],
    illustrative: (days) =>
      `The limit of ${days} working days is illustrative, made for this demonstration; it is not a regulation. For requests for information: the time limits of the Law on Access to Information in force since 1 September 2026 have not been verified here.`,
    form: "Send feedback to the ward",
    trackTitle: "Track a case",
    trackLead: "Enter the code on your receipt to see the promised date and the answer.",
    visitTitle: "Have you just been to the office?",
    visitLead: "Say how satisfied you are with how you were served. No code and no name needed.",
    visitPlain: "This browser cannot show the rating. Please use the feedback form on this page.",
    report: "How the ward has answered",
    reportLead: "From the beginning of this year until now, computed from the cases sent through this site.",
    reportAll: "See everything: duties by clause, score, downloads",
  },
  beforeForm: {
    title: "Complaints and denunciations are not sent here",
    text: "So that they are settled and you are protected by law, they have channels of their own.",
    where:
      "See the Chair of the ward People's Committee on a reception day, or go to the Citizen Reception Board of Hà Tĩnh province.",
    link: "See where and how to send a complaint or denunciation",
  },
  report: {
    title: "How the ward answered, and its duties",
    lead: "The ward's public figures, those it missed included. Choose a period and take the figures home.",
    duties: "Duties, clause by clause",
    dutyNote: "States are read by software from the figures; the directive does not say when a duty is done.",
    clause: "Clause",
    duty: "Duty",
    state: "State",
    states: {
      done: "Done",
      part: "Partly done",
      "not-done": "Not done",
      "nothing-due": "Did not arise",
      "no-evidence": "No figures yet",
    },
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
    none: "no figures yet",
  },
};
