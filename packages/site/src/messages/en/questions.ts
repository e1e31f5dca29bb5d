import type { AskMessages, QuestionsMessages } from "../vi/questions.js";

/** Asking a sender for more, and the sender's answer, in English. */
export const questionsEn: QuestionsMessages = {
  questions: {
    title: "The agency asks you for more",
    before: "The agency asked for more",
    asked: "Asked",
    supplied: "You answered",
    lead: "Answer it in the sender's part below, with the private code on your receipt.",
    answer: "Your answer",
    answerHint: "Only officers read what you write.",
    files: "Photographs or papers with it (optional)",
    filesHint: "JPEG or PDF.",
    submit: "Send the answer",
  },
};

/** The same for officers. */
export const askEn: AskMessages = {
  title: "Ask the sender for more",
  text: "Question",
  hint: "The sender reads it on the tracking page and answers with the private code. Do not ask for what the message says already.",
  hold: "Without this the request is not valid: pause the time limit until the sender answers",
  submit: "Send the question",
  awaits: "Waits for the sender",
  asked: "The sender was asked for more",
  supplied: "The sender answered",
  waiting: "The sender has not answered yet.",
};
