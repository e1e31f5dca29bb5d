import type { Lang } from "@danvan/core";
import { html, type Html } from "../view/html.js";
import type { Faults } from "./faults.js";
import { description, field, type Field } from "./field.js";

export interface Choice {
  readonly value: string | number;
  readonly label: string;
  readonly hint?: string;
  /** Of the label, in a list, where it may be another than the page's. */
  readonly lang?: Lang;
}

export interface ChoiceGroup extends Field {
  readonly type: "radio" | "checkbox";
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  /** Cards side by side, for choices with a line of explanation each. */
  readonly cards?: boolean;
  /** Side by side, for a few short words each. */
  readonly row?: boolean;
}

/** Radio buttons or check boxes that belong together; the error summary leads to the first. */
export function choiceGroup(faults: Faults, group: ChoiceGroup): Html {
  const { name, label, type, choices, chosen, cards, row } = group;
  const { error, lines, reference } = description(faults, group);
  const boxes = choices.map(({ value, label: text, hint }, index) =>
    choice(
      html`type="${type}" name="${name}" value="${value}" ${type === "radio" && html`required`}
      ${index === 0 && html`id="${name}"`} ${chosen.includes(String(value)) && html`checked`}`,
      hint ? html`${text} <span class="hint">${hint}</span>` : text,
    ),
  );
  return html`<fieldset class="${error && "wrong"}" ${reference}>
    <legend data-for="${name}">${label}</legend>
    ${lines} ${cards || row ? html`<div class="choices ${row && "row"}">${boxes}</div>` : boxes}
  </fieldset>`;
}

/** A single box to tick; ticked it sends `yes`. */
export function checkBox(faults: Faults, { name, label, hint, checked }: Field & { readonly checked?: boolean }): Html {
  const { error, lines, reference } = description(faults, { name, hint });
  return html`${lines}
  ${choice(
    html`type="checkbox" id="${name}" name="${name}" value="yes" ${checked && html`checked`} ${reference}
    ${error && html`aria-invalid="true"`}`,
    label,
    name,
  )}`;
}

/** A list to choose one from; `empty` stands first and chooses nothing. */
export const selectField = (
  faults: Faults,
  select: Field & {
    readonly choices: readonly Choice[];
    readonly chosen: string;
    readonly empty: string;
    readonly optional?: boolean;
  },
): Html =>
  field(
    faults,
    select,
    (tied) =>
      html`<select ${!select.optional && html`required`} ${tied}>
        <option value="">${select.empty}</option>
        ${select.choices.map(
          ({ value, label, lang }) =>
            html`<option value="${value}" ${marks(value === select.chosen, lang)}>${label}</option>`,
        )}
      </select>`,
  );

const marks = (isChosen: boolean, lang: Lang | undefined) => [
  isChosen && html`selected`,
  lang && html` lang="${lang}"`,
];

/** @param alone the id of a box that stands for itself: its label is the name of the field */
const choice = (attributes: Html, label: string | Html, alone?: string): Html =>
  html`<label class="choice" ${alone && html`for="${alone}"`}>
    <input ${attributes} />
    <span>${label}</span>
  </label>`;
