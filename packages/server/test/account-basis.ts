import { prepare, type AccountBasis, type Figure } from "@danvan/core";
import { directive, dutyMeasures, haTinhIllustrative, indicators } from "@danvan/core/data";

/** What the agency of these tests tells beside its cases. */
export const accountBasis = (figures: readonly Figure[] = [], scored = false): AccountBasis => ({
  directive,
  parties: ["commune-committee"],
  // A rubric may read facts of its own: they are entered with the others.
  indicators: [...indicators, ...(scored ? (haTinhIllustrative.facts ?? []) : [])],
  measures: dutyMeasures,
  figures,
  scorer: scored ? prepare(haTinhIllustrative, indicators) : null,
});
