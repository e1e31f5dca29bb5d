import type { Step } from "../wire/due.js";
import { explainStep } from "./explain-step.js";
import { en } from "./en.js";

/**
 * The reasons of a promised date in English alone, one sentence a step, in the order in which a person would count: half the bytes of
 * both languages.
 * @example explainPromise(receipt.due).at(-1) // → "The last day is Friday 4 December 2026, until midnight."
 */
export const explainPromise = ({ steps }: { readonly steps: readonly Step[] }): string[] =>
  steps.map((step) => explainStep(step, en));
