import { explainScore, formatNumber, fromPoints, type Lang, type Improvement, type Rubric } from "@danvan/core";
import { html, nothing } from "lit";
import { SCORE_WORDS } from "./score-words.ts";
import type { TypedScore } from "./typed-score.ts";

/** The sum, the band, what held it back, what is missing and the nearest way up: core's sentences first. */
export function scoreSummary({ scorer, score, improvement }: TypedScore, lang: Lang) {
  const words = SCORE_WORDS[lang];
  const { rubric } = scorer;
  const [sum = "", band = "", ...held] = explainScore(scorer, score, lang).slice(0, -score.lines.length);
  return html`<h3>${words.result}</h3>
    <div role="status">
      <p>${sum}</p>
      <p><strong>${band}</strong></p>
    </div>
    ${held.map((sentence) => html`<p>${sentence}</p>`)}
    ${score.missing.length > 0 ? html`<p class="problem">${words.missing(score.missing.length)}</p>` : nothing}
    ${score.band === null ? nothing : html`<p class="hint">${words.decided[rubric.decidedBy ?? "none"]}</p>`}
    ${improvement ? wayUp(improvement, rubric, scorer.slots, lang) : nothing}`;
}

function wayUp({ band, gained, steps }: Improvement, rubric: Rubric, slots: TypedScore["scorer"]["slots"], lang: Lang) {
  const bandTitle = rubric.bands.find(({ id }) => id === band)?.title[lang] ?? band;
  const criterionTitle = (id: string) => rubric.criteria.find((criterion) => criterion.id === id)?.title[lang] ?? id;
  const factTitle = (id: string) => slots.find((slot) => slot.id === id)?.indicator.title[lang] ?? id;
  return html`<div>
    <p>${SCORE_WORDS[lang].improvement(bandTitle, formatNumber(fromPoints(gained), lang))}</p>
    <ul>
      ${steps.map(
        ({ criterion, facts }) =>
          html`<li>
            ${criterionTitle(criterion)}:
            ${facts.map(({ fact, from, to }) => `${factTitle(fact)}: ${formatNumber(from, lang)} → ${formatNumber(to, lang)}`).join("; ")}
          </li>`,
      )}
    </ul>
  </div>`;
}
