import type { MatterWords } from "../vi/matter.js";

export const matter: MatterWords = {
  positionAsk: "Use my position",
  positionHint: "Only officers who handle it see it, to find the place. Optional.",
  positionTaken: "The position goes along: {position}",
  positionRemove: "Leave the position out",
  positionAnswers: {
    wait: "Asking this device for its position…",
    refused: "This device does not tell the page its position. The address above is enough.",
    none: "This device found no position. Try again, or the address above is enough.",
  },
  fieldTitle: "What is it about?",
  fieldGuess: "Let the agency sort it",
  fieldGuessed: "{name} (guessed from your words)",
  similarTitle: "Similar matters already answered ({count})",
  similarWithheld: "The matter is not published",
};
