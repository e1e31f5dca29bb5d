import { en } from "./en.js";
import { explainStep, wordIn } from "./explain-step.js";
import type { Messages } from "./messages.js";
import { vi } from "./vi.js";
import type { Lang } from "../terms/terms.js";
import type { Step } from "../wire/due.js";

const MESSAGES: Readonly<Record<Lang, Messages>> = { vi, en };

/**
 * One sentence for one step of the reasoning.
 *
 * @returns plain text, not HTML; for a code of a newer version, the code itself, so that nothing is hidden
 * @example explain({ code: "weekend", facts: { count: 2 } }, "vi") // → "Không tính 2 ngày nghỉ cuối tuần."
 */
export const explain = (step: Step, lang: Lang): string => explainStep(step, MESSAGES[lang]);

/**
 * The reasons of a promised date, one sentence a step, in the order in which a person would count.
 * @example explainPromise(receipt.due, "vi").at(-1) // → "Hạn cuối cùng là hết Thứ Sáu, 04/12/2026."
 */
export const explainPromise = ({ steps }: { readonly steps: readonly Step[] }, lang: Lang): string[] =>
  steps.map((step) => explain(step, lang));

/**
 * The word for a code that facts hold: a trigger, a unit, a ground, a reading.
 *
 * @returns the code itself where no word is known
 * @example wordOf("accepted", "vi") // → "ngày thụ lý"
 */
export const wordOf = (code: string, lang: Lang): string => wordIn(code, MESSAGES[lang]);
