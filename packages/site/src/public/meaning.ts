import type { Html } from "../kit/view/html.js";
import type { Messages } from "../messages/vi.js";
import { choiceGroup } from "../kit/form/choices.js";
import type { Faults } from "../kit/form/faults.js";

const MEANINGS = ["denunciation", "complaint", "opinion"] as const;

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
