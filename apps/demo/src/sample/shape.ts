import type { OnlineKind, RatingLevel, RefusalReason } from "@danvan/core";

/** How often one of several things happens, beside the others. */
export type Odds<What> = readonly (readonly [what: What, weight: number])[];

/**
 * What a sample year looks like. Shares that were published somewhere say where; they are another place's, shown so that pages look
 * as they may look, and nobody's figures of Hà Tĩnh. Weights without a source are this project's own.
 */
export const SHAPE = {
  /** Of all replies; cổng 1022 Thành phố Hồ Chí Minh, tháng 9/2025: 93,77 % on time. Agencies differ: see `latenessOf`. */
  late: 0.062,
  /** Working days over the limit at the most; Đà Nẵng, 01/01–22/09/2019: the worst were 91, 96 and 106 days. */
  longestDelay: 106,
  /** iHanoi, early 08/2024: 180 of 2,350 refused. */
  refused: 0.076,
  /** Never answered; cổng 1022 Đồng Nai, 2022: 99,87 % handled. */
  forgotten: 0.0013,
  /** iHanoi, early 08/2024: more than 65 % satisfied; SIPAS 2024, national mean: 83,94 %. */
  satisfied: 0.75,
  rated: 0.15,
  /** Where the officer asks for more, and how many senders then say it. */
  asked: 0.08,
  supplied: 0.7,
  /** Working days after which a case is refused whose sender does not say it. */
  patience: 10,
  reopened: 0.03,
  withContact: 0.3,
  /** Senders who allow that what they sent is published with its answer. */
  mayPublish: 0.25,
  /** A day on which offices are closed brings so much of a working day's. */
  dayOff: 0.35,
  /** What the last day brings over the first; 1022 Thành phố Hồ Chí Minh, 2025: 13,400 of nine months' 32,000 came in the ninth. */
  growth: 3,
  /** Hours in Vietnam in which people write. */
  hours: { from: 6, to: 22 },
} as const;

export const KINDS: Odds<OnlineKind> = [
  ["concern", 60],
  ["petition", 17],
  ["suggestion", 8],
  ["question", 8],
  ["information-request", 2],
  ["praise", 5],
];

/** iHanoi names two reasons, complaints about land and words that are unclear; the others are rare. */
export const REFUSALS: Odds<RefusalReason> = [
  ["unclear", 40],
  ["outside-competence", 30],
  ["duplicate", 20],
  ["is-complaint", 10],
];

export const LEVELS: { readonly satisfied: Odds<RatingLevel>; readonly not: Odds<RatingLevel> } = {
  satisfied: [
    [5, 45],
    [4, 55],
  ],
  not: [
    [3, 50],
    [2, 30],
    [1, 20],
  ],
};

/** Of ten agencies five are hardly late and one is often: Đà Nẵng 2019, 8 of 15 departments were late, one of them 44 times. */
export const LATENESS: Odds<number> = [
  [0.1, 5],
  [0.7, 2],
  [1.5, 2],
  [5, 1],
];

/** Three communes sent most petitions to the province, 10/09–10/10/2025: six of 101 each. */
export const BUSIEST: ReadonlySet<string> = new Set(["18484", "18163", "18754"]);
