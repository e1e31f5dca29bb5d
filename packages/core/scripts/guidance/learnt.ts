import { eachFeature, HASHES, KINDS } from "../../src/case/guidance/features.ts";
import { bare, sentencesOf } from "../../src/case/guidance/sentences.ts";
import { composed } from "./composed.ts";
import { type Label, type Labelled, LABELS, learningHalf, learningOnly, plainCases } from "./corpus.ts";
import { lexicon } from "./lexicon.ts";
import { type Example, fitted, type Model, scoreOf } from "./regression.ts";

/** What is learnt, its weights rounded to whole numbers. */
export interface Learnt {
  readonly kinds: ReadonlyMap<number, number>;
  readonly weights: ReadonlyMap<number, number>;
  /** By kind, how much it speaks for a denunciation rather than a complaint. */
  readonly leans: readonly number[];
  readonly bars: Readonly<Record<"certain" | "asked" | "kind", number>>;
}

const TIMES = 8;
const COMPOSED = 0.3;
const PLAIN = 10;
const FOLDS = 6;
const PASSES = 6;
/** How many features may weigh. */
const KEPT = 4_000;
/** A feature that is met in more texts is worth no more for it. */
const OFTEN = 200;
/** A kind of words before another speaks of more texts than those it was met in. */
const GENERAL = 1.3;
const STEP = 0.25;
const LARGEST = 14;
/** The share of ordinary texts that may be asked about (those written for learning are about twice as hard as what people write), and of all texts that may be turned away wrongly. */
const ASKED = 0.03;
const TURNED_AWAY = 0.004;
const LEAN_STEP = 0.25;

interface Row {
  readonly label: Label;
  readonly text: string;
  readonly weight: number;
  readonly signed: number[][];
  readonly plain: number[][];
}

export function learnt(): Learnt {
  const own = [...learningHalf(), ...learningOnly()];
  const made = composed(TIMES);
  const plain = plainCases();
  const kinds = lexicon([...own, ...made, ...plain].flatMap(({ text }) => sentencesOf(text)));
  const row = (weight: number) => (one: Labelled) => rowOf(one, weight, kinds);
  const rows = own.map(row(1));
  const more = [...made.map(row(COMPOSED)), ...plain.map(row(PLAIN))];
  const { weights, bias } = rounded(meets([...rows, ...more]));
  const { leans, bar } = leaning([...rows, ...more]);
  const scores = scoresOf(rows, more);
  const judged = rows.map(({ label, signed }, at) => ({
    label,
    score: scores[at]!,
    leans: Math.max(...signed.map((sentence) => kindsIn(sentence).reduce((sum, one) => sum + leans[one]!, 0))) > bar,
  }));
  const bars = barsOf(judged);
  tell(judged, bars);
  return {
    kinds,
    weights,
    leans,
    bars: { certain: Math.ceil(bars.certain - bias), asked: Math.ceil(bars.asked - bias), kind: bar },
  };
}

function rowOf({ label, text }: Labelled, weight: number, kinds: ReadonlyMap<number, number>): Row {
  const features = (typed: string): number[][] =>
    sentencesOf(typed).map((sentence) => {
      const all = new Set<number>();
      eachFeature(sentence, kinds, (feature) => all.add(feature));
      return [...all];
    });
  return { label, text, weight, signed: features(text), plain: features(bare(text.toLowerCase())) };
}

/** Whether a text is one of the two: learnt once to see which features are worth most, and again with these alone. */
function meets(rows: readonly Row[]): Model {
  const examples: Example[] = rows.flatMap(({ label, weight, signed, plain }) =>
    [signed, plain].map((sentences) => ({ sentences, weight, positive: label !== "ordinary" })),
  );
  const often = new Map<number, number>();
  for (const { sentences, weight } of examples)
    for (const feature of new Set(sentences.flat())) often.set(feature, (often.get(feature) ?? 0) + weight);
  const model = fitted(examples, PASSES);
  const worth = (feature: number, weight: number): number =>
    Math.abs(weight) * Math.sqrt(Math.min(often.get(feature)!, OFTEN)) * (feature < HASHES ? 1 : GENERAL);
  const heaviest = [...model.weights]
    .map(([feature, weight]) => [feature, worth(feature, weight)] as const)
    .sort(([, one], [, other]) => other - one)
    .slice(0, KEPT);
  return fitted(examples, PASSES, new Set(heaviest.map(([feature]) => feature)));
}

function rounded({ weights, bias }: Model): Model {
  const steps = [...weights]
    .map(([feature, weight]) => [feature, Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / STEP)))] as const)
    .filter(([, weight]) => weight)
    .sort(([one], [other]) => one - other);
  return { weights: new Map(steps), bias: bias / STEP };
}

/** What a model says of the folds that it did not learn from. */
function scoresOf(rows: readonly Row[], more: readonly Row[]): number[] {
  const scores: number[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = rounded(meets([...rows.filter((_, at) => at % FOLDS !== fold), ...more]));
    for (const [at, { signed }] of rows.entries()) if (at % FOLDS === fold) scores[at] = scoreOf(model, signed);
  }
  return scores;
}

const kindsIn = (features: readonly number[]): number[] =>
  features.filter((one) => one > HASHES && one < HASHES + KINDS).map((one) => one - HASHES);

/** How much each kind of words tells a denunciation from a complaint. */
function leaning(rows: readonly Row[]): { leans: number[]; bar: number } {
  const examples = rows
    .filter(({ label }) => label !== "ordinary")
    .flatMap(({ label, weight, signed, plain }) =>
      [signed, plain].map((sentences) => ({
        sentences: [kindsIn([...new Set(sentences.flat())])],
        weight,
        positive: label === "denunciation",
      })),
    );
  const { weights, bias } = fitted(examples, 30);
  const leans = Array.from({ length: KINDS }, (_, kind) =>
    Math.max(-LARGEST, Math.min(LARGEST, Math.round((weights.get(kind) ?? 0) / LEAN_STEP))),
  );
  return { leans, bar: Math.round(-bias / LEAN_STEP) };
}

interface Judged {
  readonly label: Label;
  readonly score: number;
  /** Whether it leans to a denunciation. */
  readonly leans: boolean;
}

/** Bars by what was said of the folds. */
function barsOf(judged: readonly Judged[]): { certain: number; asked: number } {
  const bar = (some: readonly Judged[], count: number): number =>
    some.map(({ score }) => score).sort((one, other) => other - one)[Math.floor(count)]!;
  const ordinary = judged.filter(({ label }) => label === "ordinary");
  const asked = bar(ordinary, ASKED * ordinary.length);
  const others = judged.filter(({ label, leans }) => label !== "denunciation" && leans);
  return { asked, certain: Math.max(asked, bar(others, TURNED_AWAY * judged.length)) };
}

function tell(judged: readonly Judged[], { asked, certain }: { asked: number; certain: number }): void {
  for (const label of LABELS) {
    const some = judged.filter((one) => one.label === label);
    const share = (is: (one: Judged) => boolean): string =>
      `${((100 * some.filter(is).length) / some.length).toFixed(1)} %`;
    const met = share(({ score }) => score > asked);
    console.error(
      `${label}: not learnt from and met ${met}, turned away ${share(({ score, leans }) => leans && score > certain)}`,
    );
  }
}
