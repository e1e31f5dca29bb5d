import type { Indicator, Kind } from "@danvan/core";
import { GUIDED_KINDS, type GuidedKind } from "@danvan/core/terms";

/** Pages of this site, as Storybook makes their ids from their titles. */
const ELEMENTS = "phần-tử";

const isGuided = (kind: Kind): kind is GuidedKind => GUIDED_KINDS.includes(kind as GuidedKind);

/** Where a kind of case can be seen at work: the form, or the guidance that stands in its place. */
export const placeOfKind = (kind: Kind): string =>
  isGuided(kind)
    ? `./?path=/story/${ELEMENTS}-dv-feedback--guided-${kind}`
    : `./?path=/story/${ELEMENTS}-dv-feedback--empty`;

/** Where a figure can be seen: what cases give is public in the report; the rest is entered for the yearly report. */
export const placeOfIndicator = ({ origins }: Indicator): string | null =>
  origins.includes("cases") ? `./?path=/story/${ELEMENTS}-dv-report--full` : null;

/** Where a criterion can be tried. */
export const SCORE_PLACE = "./?path=/docs/chấm-điểm-score-explorer--docs";
