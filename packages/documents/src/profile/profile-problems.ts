import { type Problem, problem } from "@danvan/core";
import type { DocumentProfile } from "./profile.js";

/**
 * What in a profile leaves the range its source allows; none for a profile an agency may print with.
 *
 * @returns problems `size-out-of-range` with `value`, `minimum`, `maximum` (points for text, millimetres for margins)
 * @example profileProblems(nghiDinh30) // → []
 */
export function profileProblems(profile: DocumentProfile): readonly Problem[] {
  const outside = (
    path: string,
    { size, range: [minimum, maximum] }: { size: number; range: readonly [number, number] },
  ) =>
    size >= minimum && size <= maximum ? [] : [problem("size-out-of-range", path, { value: size, minimum, maximum })];
  return [
    ...Object.entries(profile.margins).flatMap(([side, margin]) => outside(`margins.${side}`, margin)),
    ...Object.entries(profile.styles).flatMap(([name, style]) => outside(`styles.${name}`, style)),
    ...(profile.ruleShare >= 1 / 3 && profile.ruleShare <= 1 / 2
      ? []
      : [problem("size-out-of-range", "ruleShare", { value: profile.ruleShare, minimum: 1 / 3, maximum: 1 / 2 })]),
  ];
}
