import type { MailMessages } from "../vi/mail.js";

/** Letters to those who allowed them, in English. */
export const mailEn: MailMessages = {
  mail: {
    subject: (agency) => `Your case at ${agency}`,
    greeting: (agency) => `${agency} writes about what you sent:`,
    events: {
      received: "was received",
      asked: "the agency asks you for more",
      answered: "was answered",
      "ask-if-done": "the agency asks: is what was answered really done by now?",
      refused: "was declined, for the reason that is given",
    },
    look: (address) => `See it at ${address} with the code above.`,
    why: "You get this letter because you allowed the agency to contact you. You can withdraw that on the tracking page, with the secret of your receipt. It was sent by a program: nobody reads an answer to it.",
  },
};
