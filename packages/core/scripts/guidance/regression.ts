/** A text as the features of each of its sentences. */
export interface Example {
  readonly sentences: readonly (readonly number[])[];
  readonly positive: boolean;
  readonly weight: number;
}

export interface Model {
  readonly weights: Map<number, number>;
  readonly bias: number;
}

const PASSES = 3;
const STEPS = 150;
const SHRINK = 0.05;
const FEWEST = 2;

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
 * Logistic regression that keeps few weights (L1, by proximal steps of Adagrad). Of a text that is one only its heaviest sentence need be:
 * each pass picks it anew.
 */
export function fitted(examples: readonly Example[], penalty: number): Model {
  const counts = new Map<number, number>();
  for (const { sentences } of examples)
    for (const feature of new Set(sentences.flat())) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const known = [...counts].filter(([, count]) => count >= FEWEST).map(([feature]) => feature);
  const indexOf = new Map(known.map((feature, index) => [feature, index]));
  const inner = examples.map(({ sentences, positive, weight }) => ({
    positive,
    weight,
    sentences: sentences.map((features) =>
      Int32Array.from(features.filter((one) => indexOf.has(one)).map((one) => indexOf.get(one)!)),
    ),
  }));
  const weights = new Float64Array(known.length);
  const squares = new Float64Array(known.length).fill(1e-3);
  let bias = 0;
  let biasSquare = 1e-3;
  const sum = (features: Int32Array): number => {
    let all = bias;
    for (let at = 0; at < features.length; at++) all += weights[features[at]!]!;
    return all;
  };
  const heaviest = (sentences: Int32Array[]): Int32Array =>
    sentences.reduce((best, next) => (sum(next) > sum(best) ? next : best));
  const joined = (sentences: Int32Array[]): Int32Array =>
    Int32Array.from(new Set(sentences.flatMap((one) => [...one])));
  for (let pass = 0; pass < PASSES; pass++) {
    const rows = inner.flatMap(({ sentences, positive, weight }) =>
      sentences.length === 0
        ? []
        : positive
          ? [{ features: pass ? heaviest(sentences) : joined(sentences), target: 1, weight }]
          : sentences.map((features) => ({ features, target: 0, weight })),
    );
    squares.fill(1e-3);
    biasSquare = 1e-3;
    const gradient = new Float64Array(known.length);
    for (let step = 0; step < STEPS; step++) {
      gradient.fill(0);
      let biasGradient = 0;
      for (const { features, target, weight } of rows) {
        const error = (1 / (1 + Math.exp(-sum(features))) - target) * weight;
        for (let at = 0; at < features.length; at++) gradient[features[at]!]! += error;
        biasGradient += error;
      }
      for (let at = 0; at < weights.length; at++) {
        squares[at]! += gradient[at]! ** 2;
        const rate = 0.5 / Math.sqrt(squares[at]!);
        const moved = weights[at]! - rate * (gradient[at]! + SHRINK * weights[at]!);
        weights[at] = Math.sign(moved) * Math.max(Math.abs(moved) - rate * penalty, 0);
      }
      biasSquare += biasGradient ** 2;
      bias -= (0.5 * biasGradient) / Math.sqrt(biasSquare);
    }
  }
  return {
    weights: new Map(known.flatMap((feature, at) => (weights[at] ? [[feature, weights[at]] as const] : []))),
    bias,
  };
}
