import { eachFeature, type Lexicon } from "../../src/case/guidance/features.ts";
import { bare, sentencesOf } from "../../src/case/guidance/sentences.ts";
import { composed } from "./composed.ts";
import { forLearning, type Label, type Labelled, plainCases } from "./corpus.ts";
import { kindsMet, lexiconOf, phrasesMet, type WrittenLexicon, writtenLexicon } from "./lexicon.ts";
import { type Example, fitted, type Model, scoreOf } from "./regression.ts";

/** What is learnt, its weights rounded to whole numbers. */
export interface Learnt {
  readonly lexicon: WrittenLexicon;
  readonly phrases: ReadonlyMap<number, number>;
  readonly weights: ReadonlyMap<number, readonly [denunciation: number, either: number]>;
  readonly bars: Readonly<Record<"certain" | "doubtful" | "either" | "kind", number>>;
}

const PENALTY = 0.5;
const COMPOSED = 0.4;
const PLAIN = 10;
const FOLDS = 5;
const BAGS = 5;
const KEPT = 1400;
const STEP = 0.12;
const LARGEST = 31;
const FEWEST = 1;

interface Row {
  readonly label: Label;
  readonly weight: number;
  readonly signed: number[][];
  readonly plain: number[][];
}

export function learnt(): Learnt {
  const written = writtenLexicon();
  const own = forLearning();
  const made = composed();
  const plain = plainCases();
  const sentences = [...own, ...made, ...plain].flatMap(({ text }) => sentencesOf(text));
  const phrases = phrasesMet(written, sentences, FEWEST);
  const lexicon = { ...written, kinds: kindsMet(written, sentences, FEWEST) };
  const known = lexiconOf(lexicon, phrases);
  const rows = own.map((one) => rowOf(one, 1, known));
  const more = [...made.map((one) => rowOf(one, COMPOSED, known)), ...plain.map((one) => rowOf(one, PLAIN, known))];
  const { denunciation, either } = both([...rows, ...more]);
  const features = new Set([...denunciation.weights.keys(), ...either.weights.keys()]);
  const weights = [...features]
    .map((feature): [number, [number, number]] => [
      feature,
      [rounded(denunciation.weights.get(feature)), rounded(either.weights.get(feature))],
    ])
    .filter(([, pair]) => pair[0] || pair[1])
    .sort(([one], [other]) => one - other);
  return { lexicon, phrases, weights: new Map(weights), bars: barsOf(rows, more, { denunciation, either }) };
}

const rounded = (weight = 0): number => Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / STEP)));

function rowOf({ label, text }: Labelled, weight: number, lexicon: Lexicon): Row {
  const features = (typed: string): number[][] =>
    sentencesOf(typed).map((sentence) => {
      const all = new Set<number>();
      eachFeature(sentence, lexicon, (feature) => all.add(feature));
      return [...all];
    });
  return { label, weight, signed: features(text), plain: features(bare(text.toLowerCase())) };
}

interface Both {
  readonly denunciation: Model;
  readonly either: Model;
}

function both(rows: readonly Row[]): Both {
  const examples = (isPositive: (label: Label) => boolean): Example[] =>
    rows.flatMap(({ label, weight, signed, plain }) =>
      [signed, plain].map((sentences) => ({ sentences, weight, positive: isPositive(label) })),
    );
  return {
    denunciation: bagged(examples((label) => label === "denunciation")),
    either: bagged(examples((label) => label !== "ordinary")),
  };
}

/** The mean of some, each learnt from seven of ten examples with a fifth of their features left out. */
function bagged(examples: readonly Example[]): Model {
  let state = 7;
  const chance = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const models = Array.from({ length: BAGS }, () =>
    fitted(
      examples
        .filter(() => chance() < 0.7)
        .map((one) => ({ ...one, sentences: one.sentences.map((all) => all.filter(() => chance() < 0.8)) })),
      PENALTY,
    ),
  );
  const weights = new Map<number, number>();
  for (const model of models)
    for (const [feature, weight] of model.weights) weights.set(feature, (weights.get(feature) ?? 0) + weight / BAGS);
  const heaviest = [...weights].sort(([, one], [, other]) => Math.abs(other) - Math.abs(one)).slice(0, KEPT);
  return { weights: new Map(heaviest), bias: models.reduce((sum, { bias }) => sum + bias / BAGS, 0) };
}

/** The share of ordinary texts that may be asked about, and of those that may be turned away. */
const ASKED = 0.009;
const TURNED_AWAY = 0.006;

/** Bars by which folds that a model did not learn from are judged. The models' own biases are taken off. */
function barsOf(rows: readonly Row[], more: readonly Row[], whole: Both): Learnt["bars"] {
  const scores = Array.from({ length: FOLDS }, (_, fold) => {
    const models = both([...rows.filter((_, at) => at % FOLDS !== fold), ...more]);
    return rows
      .filter((_, at) => at % FOLDS === fold)
      .map(({ label, signed }) => ({
        label,
        denunciation: scoreOf(models.denunciation, signed),
        either: scoreOf(models.either, signed),
      }));
  }).flat();
  const ordinary = scores.filter(({ label }) => label === "ordinary");
  const at = (model: keyof Both, share: number): number =>
    ordinary.map((one) => one[model]).sort((one, other) => other - one)[Math.floor(share * ordinary.length)]!;
  const raw = {
    certain: at("denunciation", TURNED_AWAY),
    doubtful: at("denunciation", ASKED),
    either: at("either", ASKED),
    kind: 0,
  };
  const share = (label: Label): number => {
    const some = scores.filter((one) => one.label === label);
    return some.filter((one) => one.denunciation > raw.doubtful || one.either > raw.either).length / some.length;
  };
  console.error("met when not learnt from:", share("denunciation"), share("complaint"), share("ordinary"));
  const bar = (value: number, model: keyof Both): number => Math.round((value - whole[model].bias) / STEP);
  return {
    certain: bar(raw.certain, "denunciation"),
    doubtful: bar(raw.doubtful, "denunciation"),
    either: bar(raw.either, "either"),
    kind: bar(raw.kind, "denunciation"),
  };
}
