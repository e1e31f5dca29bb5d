import { formatDate, type Lang, type Rubric, VOCABULARY } from "@danvan/core";
import { html, nothing } from "lit";
import { SCORE_WORDS } from "./score-words.ts";

/** Whose table it is, how sure we are of it, and what its notes say: before any number is shown. */
export function rubricCard(
  { status, confidence, jurisdiction, legalBasis, effectiveFrom, effectiveTo, notes }: Rubric,
  lang: Lang,
) {
  const words = SCORE_WORDS[lang];
  const basis = legalBasis ? [legalBasis.document, legalBasis.article].filter(Boolean).join(", ") : words.noBasis;
  const day = (date: string | null) => date && formatDate(date, lang);
  const inForce = words.inForce(day(effectiveFrom), day(effectiveTo));
  return html`<p class="row">
      <span class="badge ${status === "official" ? "good" : "warn"}">${VOCABULARY[lang].rubricNotes[status]}</span>
      <span class="badge ${confidence === "verified" ? "good" : "warn"}"
        >${VOCABULARY[lang].confidences[confidence]}</span
      >
    </p>
    <p class="hint">
      ${words.jurisdiction}: ${jurisdiction}. ${words.basis}: ${basis}.${inForce ? ` ${inForce}.` : nothing}
    </p>
    ${notes.map((note) => html`<p class="note">${note[lang]}</p>`)}`;
}
