import { chance } from "./chance.ts";

/** A text as the features of each of its sentences. */
export interface Example {
  readonly sentences: readonly (readonly number[])[];
  readonly positive: boolean;
  readonly weight: number;
}

export interface Model {
  readonly weights: ReadonlyMap<number, number>;
  readonly bias: number;
}

export interface Fitting {
  readonly passes: number;
  /** Draws small weights to nothing. */
  readonly shrink: number;
  /** The share of features that a pass does not see, so that no one of them is relied on. */
  readonly dropped: number;
  /** The features that may weigh; without it, all. */
  readonly allowed?: ReadonlySet<number> | undefined;
}

const RATE = 0.1;
/** Half of this many features weigh what they weigh; a longer sentence counts each of its features for less. */
const USUAL = 30;
const FEWEST = 4;

/** What a feature counts for in a sentence: a long one says much that means nothing, and would be heavy by its length alone. */
export const shareOf = (features: number): number => Math.sqrt(USUAL / Math.max(features, FEWEST));

/** The sentence that weighs most. */
export const scoreOf = ({ weights, bias }: Model, sentences: readonly (readonly number[])[]): number =>
  sentences.reduce(
    (most, features) =>
      Math.max(
        most,
        bias + shareOf(features.length) * features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0),
      ),
    -Infinity,
  );

interface Inner {
  readonly target: 0 | 1;
  readonly weight: number;
  readonly sentences: readonly { readonly share: number; readonly features: Int32Array }[];
}

/**
 * Logistic regression, one example after the other (Adagrad), averaged over the later half of its passes. Of a text that is one only its
 * heaviest sentence need be: each pass picks it anew.
 */
export function fitted(examples: readonly Example[], { passes, shrink, dropped, allowed }: Fitting): Model {
  const numbers = new Map<number, number>();
  const order = examples.map((example) => innerOf(example, numbers, allowed));
  const weights = new Float64Array(numbers.size);
  const squares = new Float64Array(numbers.size).fill(0.01);
  const sums = new Float64Array(numbers.size);
  let [bias, biasSquare, biasSum, summed] = [0, 0.01, 0, 0];
  const sum = (features: Int32Array, share: number): number => {
    let all = 0;
    for (let at = 0; at < features.length; at++) all += weights[features[at]!]!;
    return bias + share * all;
  };
  const next = chance(7);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, next);
    for (const { sentences, target, weight } of order) {
      const heaviest = () =>
        sentences.reduce((best, one) => (sum(one.features, one.share) > sum(best.features, best.share) ? one : best));
      for (const { features: all, share } of target && sentences.length > 1 ? [heaviest()] : sentences) {
        const features = all.filter(() => next() > dropped);
        const error = (1 / (1 + Math.exp(-sum(features, share))) - target) * weight;
        if (Math.abs(error) < 0.001) continue;
        const step = error * share;
        for (let at = 0; at < features.length; at++) {
          const feature = features[at]!;
          squares[feature]! += step * step;
          const rate = RATE / Math.sqrt(squares[feature]!);
          const moved = weights[feature]! - rate * step;
          weights[feature] = Math.sign(moved) * Math.max(Math.abs(moved) - rate * shrink * weight, 0);
        }
        biasSquare += error * error;
        bias -= (RATE / Math.sqrt(biasSquare)) * error;
      }
    }
    if (pass < passes / 2) continue;
    for (let at = 0; at < sums.length; at++) sums[at]! += weights[at]!;
    biasSum += bias;
    summed++;
  }
  const mean = [...numbers].map(([feature, at]) => [feature, sums[at]! / summed] as const);
  return { weights: new Map(mean.filter(([, weight]) => weight)), bias: biasSum / summed };
}

function innerOf(
  { sentences, positive, weight }: Example,
  numbers: Map<number, number>,
  allowed: ReadonlySet<number> | undefined,
): Inner {
  const numbered = (features: readonly number[]): Int32Array =>
    Int32Array.from(
      features
        .filter((one) => !allowed || allowed.has(one))
        .map((one) => {
          if (!numbers.has(one)) numbers.set(one, numbers.size);
          return numbers.get(one)!;
        }),
    );
  return {
    target: positive ? 1 : 0,
    weight,
    sentences: sentences.map((all) => ({ share: shareOf(all.length), features: numbered(all) })),
  };
}

function shuffle<One>(list: One[], next: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [list[at], list[other]] = [list[other]!, list[at]!];
  }
}
