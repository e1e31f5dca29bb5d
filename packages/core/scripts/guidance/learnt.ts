import { eachFeature } from "../../src/case/guidance/features.ts";
import { kindTable } from "../../src/case/guidance/kind-table.ts";
import { sentencesOf } from "../../src/case/guidance/sentences.ts";
import { composed } from "./composed.ts";
import { type Label, type Labelled, LABELS, learningHalf, learningOnly, plainCases } from "./corpus.ts";
import { lexicon } from "./lexicon.ts";
import { pruned } from "./pruned.ts";
import { type Model, scoreOf } from "./regression.ts";

/** What is learnt. */
export interface Learnt {
  /** What words and phrases stand for, by number. */
  readonly kinds: ReadonlyMap<number, number>;
  /** How much each feature speaks for a complaint or a denunciation. */
  readonly weights: ReadonlyMap<number, number>;
  /** What a sentence must weigh to be asked about. */
  readonly asked: number;
}

/** How many features may weigh. Of hands that nothing was learnt from, a thousand meet some five of a hundred fewer, and twice as many no more. */
const KEPT = 3_500;
const TIMES = 8;
const COMPOSED = 0.1;
const PLAIN = 20;
const FOLDS = 4;
const STEP = 0.25;
const LARGEST = 8;
/** The share of ordinary texts that may be asked about: below the bar, for by chance some hundred texts are off by as much as this. */
const STOPPED = 0.0125;

interface Row {
  readonly label: Label;
  readonly weight: number;
  readonly sentences: number[][];
}

export function learnt(): Learnt {
  const [half, only, made] = [learningHalf(), learningOnly(), composed(TIMES)];
  const kinds = lexicon([...half, ...only, ...made].flatMap(({ text }) => sentencesOf(text)));
  const table = kindTable(kinds);
  const row =
    (weight: number) =>
    ({ label, text }: Labelled): Row => ({ label, weight, sentences: featuresOf(text, table) });
  const own = half.map(row(1));
  const more = [...only.map(row(1)), ...made.map(row(COMPOSED)), ...plainCases().map(row(PLAIN))];
  const scores = own.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = own.filter((_, at) => at % FOLDS !== fold);
    const model = rounded(pruned(examplesOf([...others, ...more]), KEPT));
    for (const [at, { sentences }] of own.entries())
      if (at % FOLDS === fold) scores[at] = scoreOf(model, sentences) - model.bias;
  }
  const { weights } = rounded(pruned(examplesOf([...own, ...more]), KEPT));
  return { kinds, weights, asked: barOf(own.map(({ label }, at) => ({ label, score: scores[at]! }))) };
}

/** The features of each sentence. */
const featuresOf = (text: string, kinds: Int8Array): number[][] =>
  sentencesOf(text).map((sentence) => {
    const all = new Set<number>();
    eachFeature(sentence, kinds, (feature) => all.add(feature));
    return [...all];
  });

const examplesOf = (rows: readonly Row[]) =>
  rows.map(({ label, weight, sentences }) => ({ sentences, weight, positive: label !== "ordinary" }));

function rounded({ weights, bias }: Model): Model {
  const steps = [...weights].map(
    ([feature, weight]) => [feature, Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / STEP)))] as const,
  );
  return { weights: new Map(steps.filter(([, weight]) => weight)), bias: bias / STEP };
}

/** The bar by what was said of the folds. */
function barOf(judged: readonly { readonly label: Label; readonly score: number }[]): number {
  const of = (label: Label) => judged.filter((one) => one.label === label).map(({ score }) => score);
  const ordinary = of("ordinary").sort((one, other) => other - one);
  const asked = Math.ceil(ordinary[Math.floor(STOPPED * ordinary.length)]! * 100) / 100;
  for (const label of LABELS) {
    const scores = of(label);
    const met = scores.filter((score) => score > asked).length;
    console.error(`${label}: of ${scores.length} not learnt from, met ${((100 * met) / scores.length).toFixed(1)} %`);
  }
  return asked;
}
