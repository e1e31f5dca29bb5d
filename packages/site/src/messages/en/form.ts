import type { FormMessages } from "../vi/form.js";

/** The feedback form, in English. */
export const formEn: FormMessages = {
  form: {
    kind: "What would you like to send?",
    text: "Your message",
    textHint: "Write as you would say it, at least 10 characters. Please leave out identity card numbers.",
    place: "Where is it? (optional)",
    placeHint: "For example a street or a residential group.",
    field: "What is it about? (optional)",
    fieldGuess: "Let the agency sort it",
    contact: "Shall we get back to you? (optional)",
    contactHint: "Leave it empty and you still get an answer: you read it with your code.",
    name: "Full name",
    phone: "Phone number",
    email: "Email",
    consent: "What do you allow? (optional)",
    purposes: {
      contact: "An officer may use the contact details above to talk with me about this matter.",
      locate: "An officer may use the position that my device gave to find the place.",
      publish:
        "The agency publishes this message and its answer, with everything about me taken out, so that others know.",
    },
    files: "Photographs or papers (optional)",
    filesHint:
      "At most 5 files, JPEG or PDF, up to 5 MB each. Where a photograph was taken, and with what, is removed from it; a PDF stays as it is, the author's name in it too. Do not send identity papers.",
    filesAgain: "If you had chosen files, please choose them again: the browser does not keep them.",
    helped: "I am typing this for somebody else.",
    privacy: (version) => `Read the personal data notice (version ${version})`,
    meaning: "Do you want to denounce a person, complain about a decision, or give an opinion?",
    meaningHint: "To denounce or complain, take the way the top of the page says.",
    meanings: {
      denunciation: "Denounce a person",
      complaint: "Complain about a decision",
      opinion: "Give an opinion",
    },
    submit: "Send",
    errorTitle: "Not sent yet. Please correct the following",
    errorPrefix: "Error",
    unread: (name, value) =>
      `The page you used also sent a field “${name}”, which is not taken by itself: “${value}”. If it matters, copy it into the text and send again.`,
    kept: "Everything you typed is still there below.",
  },
};
