import { html } from "lit";
import type { DeadlineWords } from "./deadline-words.ts";
import type { OwnHours } from "./own-hours.ts";

const SPANS = [
  ["morning", "morningFrom", "morningTo"],
  ["afternoon", "afternoonFrom", "afternoonTo"],
] as const;

/** How many working hours, and when the offices are open: two spans, so that a lunch break does not count. */
export const ownHoursFields = (asked: OwnHours, words: DeadlineWords) => html`
  <div class="field">
    <label for="hours">${words.hours}</label>
    <input id="hours" name="hours" type="number" min="1" step="1" .value=${asked.hours} aria-describedby="hours-hint" />
    <p class="hint" id="hours-hint">${words.hoursHint}</p>
  </div>
  ${SPANS.map(
    ([span, from, to]) =>
      html`<fieldset>
        <legend>${words[span]}</legend>
        <div class="pair">${timeField(from, words.opens, asked[from])} ${timeField(to, words.closes, asked[to])}</div>
      </fieldset>`,
  )}
`;

const timeField = (name: keyof OwnHours, label: string, value: string) =>
  html`<div class="field">
    <label for=${name}>${label}</label>
    <input id=${name} name=${name} type="time" .value=${value} />
  </div>`;
