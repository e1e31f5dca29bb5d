import type { StepCode } from "../deadline/steps.js";
import type { Lang } from "../terms/terms.js";

/** What explaining needs of one language. */
export interface Messages {
  readonly lang: Lang;
  /** The sentence of every step: `{name}` is the rule's name in the language, days are written out, codes become words. */
  readonly sentences: Readonly<Record<StepCode, string>>;
  /** Words for the codes that facts hold. */
  readonly words: Readonly<Record<string, string>>;
}
