import type { SiteMessages } from "../vi/site.js";

/** What stands on every page, and other ways to be heard, in English. */
export const siteEn: SiteMessages = {
  skip: "Skip to main content",
  agencyPrefix: "People's Committee of",
  agencyFull: (name) => `People's Committee of ${name}`,
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
  otherWays: "Other ways to send feedback",
  choose: {
    title: "Which agency is it for?",
    lead: "Choose the agency to send feedback to, to track a case or to see its results.",
  },
  notFound: {
    title: "Page not found",
    text: "The address may have been mistyped. Please go back to the first page.",
  },
  failed: {
    title: "Something went wrong",
    text: "The fault is on the server, not yours. Please try again in a few minutes.",
  },
  away: {
    title: "The system could not do this now",
    again: "Send again",
    typed: "What was typed",
    password: "Password, to be typed again",
    files: "The attached files were not kept: choose them again the next time.",
  },
  unread: {
    tooLarge: {
      title: "The attached files are too large",
      text: "Nothing was sent. Press your browser's back button: what you typed is still there. Remove files, or choose files under 5 MB, then send again.",
    },
    busy: {
      title: "Too much is being sent right now",
      text: "Nothing was sent. Press your browser's back button: what you typed is still there. Wait a minute, then send again.",
    },
    elsewhere: {
      title: "This form is sent to an address that does not exist",
      text: "Nothing was sent. Press your browser's back button: what you typed is still there. Copy your words into the form on the home page, by the button below, and please tell whoever looks after the page with the form.",
    },
    broken: {
      title: "What was sent could not be read",
      text: "Nothing was sent. Press your browser's back button: what you typed is still there. Send it once more; if that fails, copy your words into the form on the home page, by the button below.",
    },
  },
};
