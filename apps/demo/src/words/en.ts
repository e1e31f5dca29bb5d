import type { Words } from "./vi.ts";

/** Every sentence of the public pages, in English. */
export const en: Words = {
  demo: {
    label: "Demonstration",
    text: "of the open-source software danvan, not the official site of any agency. Please do not send real information.",
  },
  skip: "Skip to main content",
  agencyPrefix: "People's Committee of",
  nav: {
    label: "Sections of this site",
    send: "Send feedback",
    track: "Track a case",
    report: "How we answer",
    guidance: "Complaints, denunciations",
  },
  language: { label: "Language", other: "Tiếng Việt", otherLang: "vi" },
  footer: {
    label: "Footer",
    privacy: "Personal data",
    officers: "For officers",
    cookies: "The public pages use no cookies and do not track their readers.",
  },

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
    report: "How the ward has answered",
    reportLead: "From the beginning of this year until now, computed from the cases sent through this site.",
  },

  beforeForm: {
    title: "Complaints and denunciations are not sent here",
    text: "So that they are settled and you are protected by law, they have channels of their own.",
    where:
      "See the Chair of the ward People's Committee on a reception day, or go to the Citizen Reception Board of Hà Tĩnh province.",
    link: "See where and how to send a complaint or denunciation",
  },

  form: {
    kind: "What would you like to send?",
    text: "Your message",
    textHint: "Write as you would say it, at least 10 characters. Please leave out identity card numbers.",
    place: "Where is it? (optional)",
    placeHint: "For example a street or a residential group.",
    contact: "How to reach you (optional)",
    contactHint: "Leave it empty and you still get an answer: you read it with your code.",
    name: "Full name",
    phone: "Phone number",
    email: "Email",
    consent: "What do you allow? (optional)",
    consentHint: "No box is ticked for you.",
    purposes: {
      contact: "An officer may use the contact details above to talk with me about this matter.",
      publish: "The ward may publish the message and the answer, with everything about me taken out.",
    },
    privacy: "Read the personal data notice",
    notComplaint: "This is not a complaint",
    submit: "Send",
    errorTitle: "Not sent yet. Please correct the following",
    errorPrefix: "Error",
    kept: "Everything you typed is still there below.",
  },

  kinds: {
    concern: "Concern",
    petition: "Petition",
    suggestion: "Suggestion",
    question: "Question",
    "information-request": "Request for information",
    praise: "Praise",
    complaint: "Complaint",
    denunciation: "Denunciation",
  },
  kindHints: {
    concern: "something that is happening",
    petition: "ask the ward to do something",
    suggestion: "a better way to do it",
    question: "something you want to know",
    "information-request": "documents or figures the ward holds",
    praise: "work or people doing well",
  },

  receipt: {
    title: "The ward has received your message",
    code: "Tracking code",
    keep: "Take a picture, write it down or print this page. You need this code to read the answer; the ward cannot look it up for you.",
    kind: "Kind",
    receivedAt: "Received",
    agency: "Received by",
    due: "Promised date of the answer",
    noDue: "No time limit is set for this kind.",
    next: "What happens next",
    steps: [
      "An officer reads your message and works on it.",
      "The ward answers on the promised date at the latest.",
      "You enter your code to read the answer and say whether you are satisfied.",
    ],
    track: "See this case",
    home: "Back to the first page",
  },
  due: {
    why: "Why this date?",
    sources: "Sources",
    status: {
      statutory: "set by regulation",
      local: "set by a local regulation",
      commitment: "the agency's own commitment",
      illustrative: "illustrative, made for this demonstration; not a regulation",
    },
    confidence: { verified: "", unverified: "not verified", illustrative: "" },
  },

  tracking: {
    title: "Track a case",
    code: "Code on your receipt",
    codeHint: "For example 18073-K7QM9-XWRF4. Upper or lower case, both work.",
    submit: "Look up",
    found: (code) => `Case ${code}`,
    status: "Status",
    due: "Promised date of the answer",
    answer: "The ward's answer",
    answeredAt: "Answered",
    refusal: "Why it is not handled",
    history: "History",
    rate: "Are you satisfied with the answer?",
    rateHint: "Your rating carries no name and is not shown to the officer who answered.",
    levels: { 5: "Very satisfied", 4: "Satisfied", 3: "Neutral", 2: "Dissatisfied", 1: "Very dissatisfied" },
    comment: "Anything to add? (optional)",
    rateSubmit: "Send rating",
    rated: "Thank you, your rating has been recorded.",
  },
  statuses: {
    received: "Received",
    "in-progress": "In progress",
    paused: "Paused",
    answered: "Answered",
    refused: "Not handled",
    transferred: "Passed to another agency",
    withdrawn: "Withdrawn by the sender",
  },
  timings: {
    "on-time": "Within the limit",
    "due-soon": "Due soon",
    overdue: "Overdue",
    paused: "Clock stopped",
    met: "Answered on time",
    "met-late": "Answered late",
    none: "No time limit",
  },
  events: {
    received: "Received",
    classified: "Classified",
    accepted: "Accepted",
    assigned: "Assigned",
    paused: "Paused",
    resumed: "Resumed",
    extended: "Extended",
    answered: "Answered",
    refused: "Not handled",
    transferred: "Passed to another agency",
    reopened: "Reopened",
    rated: "Rated by the sender",
    withdrawn: "Withdrawn by the sender",
  },
  refusals: {
    "is-complaint": "It is a complaint, which has its own lawful channel",
    "is-denunciation": "It is a denunciation, which has its own lawful channel",
    "outside-competence": "Outside the ward's competence",
    unclear: "Not clear enough to handle",
    duplicate: "The same as a case already received",
  },
  channels: {
    web: "Website",
    phone: "Phone",
    counter: "Counter",
    post: "Post",
    email: "Email",
    zalo: "Zalo",
    reception: "Citizen reception",
  },

  report: {
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

  guidance: {
    title: "Complaints and denunciations: where to send them by law",
    stopped: {
      title: "Your message was not passed on and was not kept",
      denunciation:
        "It reads like a denunciation. A denouncer's identity must be kept secret, so this form does not take it.",
      back: "If it is neither, use your browser's back button and reword that sentence.",
    },
    lead: "This page only guides you; it takes and keeps no complaint and no denunciation.",
    denunciation: "Denunciation (tố cáo)",
    denunciationItems: [
      "Write a petition with your signature or fingerprint, your full name, address and how to reach you; or state it in person at the competent agency (Law on Denunciations 2018, Articles 22 and 23).",
      "The denouncer's name, address and handwriting are kept secret (Law on Denunciations 2018, Articles 9 and 56). Information that reveals a denouncer's identity is a state secret of degree Mật (Decision 774/QĐ-TTg of 5 June 2020), so it must not be written into an online form.",
    ],
    complaint: "Complaint (khiếu nại)",
    complaintItems: [
      "Send a signed petition or come in person (these forms have not been verified again after Law 136/2025/QH15). The Chair of the ward People's Committee is the first to settle complaints about the Chair's own decisions and acts and those of staff under the Chair's direct management.",
      "The time limit is 90 days from the day you received or learned of the administrative decision or act (Law on Complaints 2011, Article 9).",
    ],
    where: "Where to go",
    places: [
      [
        "Reception days of the Chair of the ward People's Committee",
        "At least 2 days a month since 1 July 2026 (Law on Citizen Reception as amended by Law 136/2025/QH15).",
      ],
      ["Citizen Reception Board of Hà Tĩnh province (Ban Tiếp công dân tỉnh)", "The provincial reception office."],
    ],
    configured: "Address, phone and reception days: to be configured by the agency before use.",
  },

  privacy: {
    title: "Your personal data",
    version: "Version of this notice",
    lead: "Notice under the Law on Personal Data Protection 91/2025/QH15. Giving data is voluntary; you can send feedback and leave nothing about yourself.",
    columns: ["Purpose", "Data", "When"],
    caption: "Purposes",
    purposes: [
      ["Handle and answer your message", "The message and place you write", "When you press send"],
      ["Contact you about the matter", "Name, phone number, email", "Only if you tick the box that allows contact"],
      [
        "Publish",
        "The message and the answer, with personal data taken out",
        "Only if you tick the box that allows publishing",
      ],
    ],
    sections: [
      [
        "Who holds the data",
        "The agency that receives your message. In this demonstration it stays on the machine that runs the software.",
      ],
      [
        "Who can see it",
        "The officers who handle the case. Contact details are kept apart from the message and never reach logs, figures or public pages.",
      ],
      [
        "Your rights",
        "You may withdraw what you allowed, ask to restrict the use of your data or object to it; the agency first replies within 2 working days (Law 91/2025/QH15, Decree 356/2025/NĐ-CP). Use the code on your receipt. Where to ask and how long data is kept: to be configured by the agency.",
      ],
      [
        "What this site does not do",
        "No cookies on public pages, no tracking, no third party, no pictures of identity papers.",
      ],
    ],
  },

  alternatives: {
    title: "Other ways to send feedback",
    items: [
      [
        "i-HaTinh",
        "The digital citizen app of Hà Tĩnh, section Phản ánh hiện trường. Hotline",
        "19009038",
        "tel:19009038",
      ],
      [
        "National Public Service Portal",
        "Section Phản ánh kiến nghị, signing in with an electronic identity account.",
        "dichvucong.gov.vn",
        "https://dichvucong.gov.vn",
      ],
    ],
    inPerson: ["In person at the ward", "Address, phone and opening hours: to be configured by the agency before use."],
  },

  notFound: {
    title: "Page not found",
    text: "The address may have been mistyped. Please go back to the first page.",
  },
  failed: {
    title: "Something went wrong",
    text: "The fault is on the server, not yours. Please try again in a few minutes.",
  },
  tooLarge: {
    title: "The attached files are too large",
    text: "Nothing was sent. Press the back button of your browser: what you typed is still there. Choose fewer files, or files smaller than 5 MB, and send again.",
  },

  problems: {
    required: {
      kind: "Choose what you would like to send.",
      text: "Write your message.",
      code: "Enter the code on your receipt.",
      level: "Choose how satisfied you are.",
      other: "Please fill this in.",
    },
    short: (minimum) => `Please write more, at least ${minimum} characters.`,
    long: (maximum) => `Please shorten this to at most ${maximum} characters.`,
    phone: "Write the phone number with digits only, for example 0912 345 678.",
    email: "Write the whole address, before and after the @ sign, for example an@vidu.vn.",
    choice: "Choose one from the list.",
    consent: "Please choose again what you allow.",
    consentRequired: "Tick the box that allows contact, or clear name, phone number and email.",
    guided:
      "The text reads like a complaint, so it was not sent. If it is one, take it the way the top of the page says. If it is not, tick the box below and send again.",
    keyReused: "This form has been sent before. Open the first page again to send something else.",
    codeMistyped: "One sign of the code is wrong. Please compare it with your receipt.",
    codeIncomplete: "The code is not complete. It has the ward's 5 digits and 10 more signs.",
    codeSign: (sign) => `No code contains “${sign}”. Please compare it with your receipt.`,
    notFound: "No case has this code. Please compare it with your receipt.",
    ratedBefore: "This answer has been rated already.",
    notAllowed: "The case is no longer at this step. Please look at its status.",
    other: "This is not right yet, please check it.",
  },
};
