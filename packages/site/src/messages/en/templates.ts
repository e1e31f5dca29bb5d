import type { TemplatesMessages } from "../vi/templates.js";

/** Texts that an agency's answers begin with, in English. */
export const templatesEn: TemplatesMessages = {
  title: "Templates of answers",
  lead: "Words to begin an answer with. An officer chooses one and makes it right for the case; nothing about a person belongs into a template.",
  none: "There is no template yet.",
  fresh: "New template",
  name: "Name of the template",
  outcome: "Used to",
  outcomes: { answered: "Answer", refused: "Decline" },
  kind: "Kind of case",
  anyKind: "Every kind",
  text: "Words of the template",
  hint: (known) => `These are filled in from the case: ${known}.`,
  submit: "Save the template",
  edit: "Change the template",
  drop: "Delete the template",
  dropNamed: (name) => `Delete the template: ${name}`,
  pick: "Begin with a template",
  choose: "Choose a template",
  fill: "Fill it in",
};
