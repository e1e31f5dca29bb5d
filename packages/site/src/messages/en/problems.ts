import type { ProblemsMessages } from "../vi/problems.js";

/** What is wrong and what to do now, in English. */
export const problemsEn: ProblemsMessages = {
  problems: {
    required: {
      kind: "Choose what you would like to send.",
      text: "Write your message.",
      code: "Enter the code on your receipt.",
      secret: "Enter the private code on your receipt.",
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
    codeMistyped: "One character of the code is wrong. Please compare it with your receipt.",
    codeIncomplete: "The code is not complete. It has the agency's 5 digits and 10 more characters.",
    codeCharacter: (character) => `No code contains “${character}”. Please compare it with your receipt.`,
    notFound: "No case has this code. Please compare it with your receipt.",
    ratedBefore: "This answer has been rated already.",
    notAllowed: "The case is no longer at this step. Please look at its status.",
    secretWrong: "This private code does not belong to this case. Please compare it with your receipt.",
    slow: (seconds) => `Too many tries. Please wait ${seconds} seconds and try again.`,
    reopened: "This case has been opened again once and cannot be opened again.",
    fileType: "A file is neither a JPEG photograph nor a PDF, or it is damaged. Leave it out or choose another one.",
    fileLarge: "A file is larger than 5 MB. Please choose a smaller one.",
    fileCount: (maximum) => `At most ${maximum} files can be sent. Please choose fewer.`,
    filesFull: "The server has no more room for files. Please send your message without them; it will be received.",
    other: "This is not right yet, please check it.",
  },
};
