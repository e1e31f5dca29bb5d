import type { SiteWords } from "../vi/site.js";

/** What stands on every page, and other ways to be heard, in English. */
export const siteEn: SiteWords = {
  demo: {
    label: "Demonstration",
    text: "of the open-source software danvan, not the official site of any agency. Please do not send real information.",
  },
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
};
