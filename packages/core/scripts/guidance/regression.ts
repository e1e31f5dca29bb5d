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

const RATE = 0.1;
const SHRINK = 0.002;
/** The share of features that a pass does not see, so that no one of them is relied on. */
const DROPPED = 0.3;

/** The sum of the sentence that weighs most. */
export const scoreOf = ({ weights, bias }: Model, sentences: readonly (readonly number[])[]): number =>
  sentences.reduce(
    (most, features) =>
      Math.max(
        most,
        features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), bias),
      ),
    -Infinity,
  );

/**
 * Logistic regression, one example after the other (Adagrad, small weights drawn to nothing). Of a text that is one only its heaviest
 * sentence need be: each pass picks it anew.
 *
 * @param allowed the features that may weigh; without it, all
 */
export function fitted(examples: readonly Example[], passes: number, allowed?: ReadonlySet<number>): Model {
  const numbers = new Map<number, number>();
  const inner = examples.map(({ sentences, positive, weight }) => ({
    target: positive ? 1 : 0,
    weight,
    sentences: sentences.map((features) =>
      Int32Array.from(
        features
          .filter((one) => !allowed || allowed.has(one))
          .map((one) => {
            if (!numbers.has(one)) numbers.set(one, numbers.size);
            return numbers.get(one)!;
          }),
      ),
    ),
  }));
  const weights = new Float64Array(numbers.size);
  const squares = new Float64Array(numbers.size).fill(0.01);
  let bias = 0;
  let biasSquare = 0.01;
  const sum = (features: Int32Array): number => {
    let all = bias;
    for (let at = 0; at < features.length; at++) all += weights[features[at]!]!;
    return all;
  };
  const next = chance(7);
  const order = inner.filter(({ sentences }) => sentences.length);
  for (let pass = 0; pass < passes; pass++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other]!, order[at]!];
    }
    for (const { sentences, target, weight } of order) {
      const told =
        target && sentences.length > 1
          ? [sentences.reduce((best, one) => (sum(one) > sum(best) ? one : best))]
          : sentences;
      for (const all of told) {
        const features = all.filter(() => next() > DROPPED);
        const error = (1 / (1 + Math.exp(-sum(features))) - target) * weight;
        if (Math.abs(error) < 0.001) continue;
        for (let at = 0; at < features.length; at++) {
          const feature = features[at]!;
          squares[feature]! += error * error;
          const rate = RATE / Math.sqrt(squares[feature]!);
          const moved = weights[feature]! - rate * error;
          weights[feature] = Math.sign(moved) * Math.max(Math.abs(moved) - rate * SHRINK * weight, 0);
        }
        biasSquare += error * error;
        bias -= (RATE / Math.sqrt(biasSquare)) * error;
      }
    }
  }
  return {
    weights: new Map([...numbers].flatMap(([feature, at]) => (weights[at] ? [[feature, weights[at]] as const] : []))),
    bias,
  };
}
