import { numberToType, problemSentence, type Criterion, type FactSlot, type Lang, type Problem } from "@danvan/core";
import { html, nothing } from "lit";
import { SCORE_WORDS } from "./score-words.ts";

/** One value to type, or to choose where the rubric knows only a few. */
export function factField(
  { id, indicator }: FactSlot,
  typed: string,
  problem: Problem | undefined,
  rule: Criterion["rule"] | undefined,
  lang: Lang,
) {
  const words = SCORE_WORDS[lang];
  const levels = rule?.type === "levels" && rule.fact === id ? rule.levels.map(({ value }) => value) : [];
  const isYesNo = indicator.max === 1 && !indicator.decimals;
  const choices = isYesNo ? [0, 1] : levels;
  const name = (value: number) => (isYesNo ? words.yesNo[value as 0 | 1] : String(value));
  return html`<div class="field">
    <label for=${id}>${indicator.title[lang]}</label>
    ${
      choices.length > 0
        ? html`<select id=${id} name=${id}>
            <option value="" .selected=${typed === ""}>${words.choose}</option>
            ${choices.map(
              (value) =>
                html`<option value=${numberToType(value, lang)} .selected=${typed === numberToType(value, lang)}>
                  ${name(value)}
                </option>`,
            )}
          </select>`
        : html`<input
              id=${id}
              name=${id}
              inputmode="decimal"
              autocomplete="off"
              .value=${typed}
              aria-invalid=${problem ? "true" : nothing}
              aria-describedby="${id}-hint"
            />
            <p class="hint" id="${id}-hint">
              ${problem ? html`<span class="problem">${problemSentence(problem, lang)}</span><br />` : nothing}
              ${words.unit(indicator.unit[lang])}
            </p>`
    }
  </div>`;
}
