import type { Scoring } from "../../../services/oversight/year/appraisal.js";

/** A scoring as it is answered: who of the overseer's officers typed what is the overseer's own, and stays out. */
export const shownScoring = ({ year, round, units, seen }: Scoring): object => ({
  version: 1,
  year,
  round: round && { opensOn: round.round.opensOn, closesOn: round.round.closesOn, isOpen: round.isOpen },
  units: units.map(({ agency, card, appraisals, isAppraised, placed, decision }) => ({
    agency,
    card,
    appraisals: [...appraisals].map(([criterion, { values, reason, at }]) => ({ criterion, values, reason, at })),
    isAppraised,
    placed: placed && {
      proposed: placed.proposed,
      band: placed.band,
      displaced: placed.displaced,
      tied: placed.tied,
    },
    decision: decision && {
      band: decision.band,
      by: decision.by,
      on: decision.on,
      document: decision.document,
      reason: decision.reason,
    },
  })),
  seen,
});
