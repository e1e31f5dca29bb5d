import type { Problem } from "@danvan/core";
import type { Html } from "../kit/view/html.js";
import type { Messages } from "../messages/vi.js";
import { choiceGroup } from "../kit/form/choices.js";
import type { Faults } from "../kit/form/faults.js";

const MEANINGS = ["denunciation", "complaint", "opinion"] as const;

/** What is wrong with a text that its writer has yet to say the meaning of: the answer is missing, the words may stay. */
export const unanswered = (problems: readonly Problem[], chosen = ""): readonly Problem[] =>
  problems.map((one) => (one.code === "guided-kind" && !chosen ? { ...one, path: "meaning" } : one));

/** What a text is that may be a complaint or a denunciation: one question; only an opinion is taken. */
export const meaning = (faults: Faults, { form }: Messages, chosen = ""): Html =>
  choiceGroup(faults, {
    name: "meaning",
    label: form.meaning,
    hint: form.meaningHint,
    type: "radio",
    choices: MEANINGS.map((value) => ({ value, label: form.meanings[value] })),
    chosen: [chosen],
  });
