import type { Confidence, Lang } from "../terms/terms.js";
import type { Source } from "../terms/source.js";
import type { LocalizedText } from "../terms/localized.js";

/**
 * Where a figure comes from: computed from cases, entered by an officer, or taken over from another system.
 * @example ORIGINS.includes(indicators[0]!.origins[0]!) // → true
 */
export const ORIGINS = ["cases", "hand", "import"] as const;
/** One of `ORIGINS`. */
export type Origin = (typeof ORIGINS)[number];

/**
 * The groups of the report's tables, in the order in which the tables are printed.
 * @example INDICATOR_GROUPS[0] // → "documents"
 */
export const INDICATOR_GROUPS = [
  "documents",
  "communication",
  "models",
  "procedures",
  "democracy",
  "inspection",
  "reception",
  "dialogue",
  "letters",
  "feedback",
  "partners",
  "reporting",
] as const;
/** One of `INDICATOR_GROUPS`. */
export type IndicatorGroup = (typeof INDICATOR_GROUPS)[number];

/**
 * One thing that is counted: what it is called, in which unit, whom of the law's definitions it follows and which clauses it serves.
 *
 * `decimals` is how fine a figure may be (0 for counts); `max` the largest that makes sense. A share of two counts is no indicator:
 * it is computed from them where it is needed, so that no percentage is ever added up.
 */
export interface Indicator {
  readonly id: string;
  readonly group: IndicatorGroup;
  readonly title: LocalizedText;
  readonly unit: LocalizedText;
  /** The unit of a figure that is 1, in English: "document". Default: the unit. */
  readonly unitOfOne?: string;
  readonly clauses: readonly string[];
  readonly origins: readonly Origin[];
  readonly decimals?: number;
  readonly min?: number;
  readonly max?: number;
  /** The indicator this one is a part of: it can never be larger. */
  readonly within?: string;
  /** While this figure is 0, no share is told: a share of those who did not rate says nothing of those who would. */
  readonly shareNeeds?: string;
  /** How the report's text says it beside its whole: `{n}` the figure, `{%}` its share. Without one it is said by its title. */
  readonly phrase?: LocalizedText;
  /** The phrase of a figure that is 1, in English. Default: the phrase. */
  readonly phraseOfOne?: string;
  /** Null: our own practice, no text defines it. */
  readonly definition: Source | null;
  readonly confidence: Confidence;
}

/**
 * The unit that stands after a figure: English has a word of its own for 1.
 * @example unitOf({ unit: { vi: "văn bản", en: "documents" }, unitOfOne: "document" }, 1, "en") // → "document"
 */
export const unitOf = (
  { unit, unitOfOne = unit.en }: Pick<Indicator, "unit" | "unitOfOne">,
  value: number | null,
  lang: Lang,
): string => (lang === "en" && value === 1 ? unitOfOne : unit[lang]);
