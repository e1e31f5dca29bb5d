import { prepare, type AccountBasis, type Figure } from "@danvan/core";
import { directive, dutyMeasures, haTinhIllustrative, indicators } from "@danvan/core/data";

/** What the agency of these tests tells beside its cases. */
export const accountBasis = (figures: readonly Figure[] = [], scored = false): AccountBasis => ({
  directive,
  parties: ["commune-committee"],
  indicators,
  measures: dutyMeasures,
  figures,
  scorer: scored ? prepare(haTinhIllustrative, indicators) : null,
});
