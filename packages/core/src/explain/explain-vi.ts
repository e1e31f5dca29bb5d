import type { Step } from "../wire/due.js";
import { explainStep } from "./explain-step.js";
import { vi } from "./vi.js";

/**
 * The reasons of a promised date in Vietnamese alone, one sentence a step, in the order in which a person would count: half the bytes of
 * both languages.
 * @example explainPromise(receipt.due).at(-1) // → "Hạn cuối cùng là hết Thứ Sáu, 04/12/2026."
 */
export const explainPromise = ({ steps }: { readonly steps: readonly Step[] }): string[] =>
  steps.map((step) => explainStep(step, vi));
