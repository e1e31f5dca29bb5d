import type { AnswersMessages, PublishMessages } from "../vi/answers.js";

/** Published answers, in English. */
export const answersEn: AnswersMessages = {
  answers: {
    title: "Answered matters",
    lead: "Matters that the agency answered and published, in reviewed words. No sender is named.",
    search: "Search the text",
    searchHint: "With or without accents.",
    place: "Where it happened",
    field: "Field",
    anyField: "Every field",
    go: "Search",
    none: "Nothing is published yet.",
    notFound: "Nothing has all of these words.",
    withheld: "The matter is withheld",
    answer: "The agency answered",
    publishedOn: "Published on",
    more: "More of them",
    follow: "Follow in a feed reader (Atom)",
    before: "See similar matters that were answered, before you send",
  },
};

/** The same for officers. */
export const publishEn: PublishMessages = {
  title: "Publish this answer",
  lead: "It stands on the page “Answered matters” without the code of the case. No sender is named.",
  quote: "The sender allows the text to be published. Take out whatever says who it is.",
  notAllowed: "Its sender has not allowed it, so it cannot be published.",
  question: "The matter",
  answer: "The answer",
  place: "Where it happened",
  submit: "Publish",
  change: "Change what is published",
  published: "Published",
  withdraw: "Publish no more",
};
