import { type Example, fitted, type Model } from "./regression.ts";

/** How many features are left, as often as those that may weigh in the end. */
const STAGES = [16, 8, 4, 2, 1];
/** A feature that is met in more texts is worth no more for it. */
const OFTEN = 200;

/**
 * A model of few features. They are given up little by little, and what is left is learnt anew each time: given up at once, features that
 * could have stood in for others would be lost with them.
 */
export function pruned(examples: readonly Example[], kept: number): Model {
  const often = new Map<number, number>();
  for (const { sentences, weight } of examples)
    for (const feature of new Set(sentences.flat())) often.set(feature, (often.get(feature) ?? 0) + weight);
  const worth = (feature: number, weight: number): number =>
    Math.abs(weight) * Math.sqrt(Math.min(often.get(feature)!, OFTEN));
  let allowed: ReadonlySet<number> | undefined;
  for (const stage of STAGES) {
    const { weights } = fitted(examples, { passes: 6, shrink: 0.002, dropped: stage > 2 ? 0.3 : 0.15, allowed });
    const heaviest = [...weights]
      .map(([feature, weight]) => [feature, worth(feature, weight)] as const)
      .sort(([, one], [, other]) => other - one)
      .slice(0, kept * stage);
    allowed = new Set(heaviest.map(([feature]) => feature));
  }
  return fitted(examples, { passes: 12, shrink: 0.001, dropped: 0.15, allowed });
}
