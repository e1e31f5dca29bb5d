import type { MatterWords } from "../vi/matter.js";

export const matter: MatterWords = {
  fieldTitle: "What is it about?",
  fieldGuess: "Let the agency sort it",
  fieldGuessed: "{name} (guessed from your words)",
  similarTitle: "Similar matters already answered ({count})",
  similarWithheld: "The matter is not published",
};
