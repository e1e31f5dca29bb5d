import type { GuidedKind } from "../../terms/terms.js";
import { eachFeature } from "./features.js";
import { ASKED } from "./model.js";
import { isNamed, namedInEnglish } from "./named.js";
import { sentencesOf, type Token } from "./sentences.js";
import { unasked } from "./unasked.js";
import { kinds, weightOf } from "./weights.js";

/** What a text looks like, and the words that made it look so. */
export interface Guidance {
  /** A denunciation that says itself that it is one; null where only its writer can tell whether it is one, a complaint or neither. */
  readonly kind: "denunciation" | null;
  readonly phrase: string;
}

/**
 * Says whether a text reads like a denunciation or a complaint, which have lawful channels of their own.
 *
 * It is meant to run on the person's own device, before anything is sent, and answers the same on the server. Each sentence is judged by
 * itself, by a sum over its words and over who stands before what in it, learnt from sentences that were written for it. A net has holes: an officer can
 * still mark a case as a denunciation later.
 *
 * @returns what it looks like and the words that weighed most, as typed, in small letters; `null` when nothing was found
 * @example guide("Tôi xin tố cáo ông A nhận tiền.")?.kind // → "denunciation"
 * @example guide("Đề nghị công khai kết quả giải quyết khiếu nại, tố cáo.") // → null
 */
export function guide(text: string): Guidance | null {
  let found: Guidance | null = null;
  let most = ASKED;
  for (const sentence of sentencesOf(text).flatMap((one) => [one, ...unasked(one)])) {
    const { weight: whole, from, to } = weighed(sentence);
    const english: number = found ? -1 : namedInEnglish(sentence);
    if (english >= 0) found = { kind: null, phrase: phraseOf(sentence, english, english + 1) };
    // Looked for only where it can matter: most sentences of ordinary texts are light and short.
    const named = (whole > 0 || sentence.length > USUAL) && isNamed(sentence);
    // What surrounds a charge in a text without full stops must not make it lighter.
    const core = named && sentence.length > USUAL ? weighed(sentence.slice(from, to)).weight : whole;
    const weight = core > ASKED ? core : whole;
    if (weight <= 0) continue; // an act of office by its name is asked about when anything speaks for it
    if (named && weight > ASKED) return { kind: "denunciation", phrase: phraseOf(sentence, from, to) };
    if (weight > most || (named && !found)) found = { kind: null, phrase: phraseOf(sentence, from, to) };
    most = Math.max(most, weight);
  }
  return found;
}

const phraseOf = (sentence: readonly Token[], from: number, to: number): string =>
  sentence
    .slice(from, to)
    .map(({ typed }) => typed)
    .join(" ")
    .replaceAll(" ,", ",");

/** A feature of a longer sentence counts for less: a long one says much that means nothing. */
const USUAL = 30;
const FEWEST = 4;

/** In which sentence each feature was told last, numbered from 1: a set that grows anew with each sentence would take most of the time. */
const toldIn = new Uint8Array(weightOf.length);
let sentences = 0;

/** What a sentence weighs, and where its heaviest run of words stands. */
function weighed(sentence: readonly Token[]): { weight: number; from: number; to: number } {
  if (sentences === 255) {
    toldIn.fill(0);
    sentences = 0;
  }
  sentences++;
  let features = 0;
  let sum = 0;
  let [run, first] = [0, 0];
  let [most, from, to] = [0, 0, 0];
  eachFeature(sentence, kinds, (feature, start, end) => {
    if (run <= 0) {
      run = 0;
      first = start;
    }
    if (toldIn[feature] !== sentences) {
      toldIn[feature] = sentences;
      features++;
      sum += weightOf[feature]!;
      run += weightOf[feature]!;
    }
    if (run > most) {
      most = run;
      from = first;
      to = end;
    }
  });
  return { weight: sum * Math.sqrt(USUAL / Math.max(features, FEWEST)), from, to };
}

/**
 * The lawful channel that what a person typed must be guided to instead of being taken. Each field is judged by itself.
 *
 * What leaves a doubt counts as a complaint: its writer is asked, and it is taken as an ordinary message when the writer says that it is
 * one. What is plainly a denunciation never is: the identity of its writer is a state secret (Luật Tố cáo 2018 Điều 9), so no declaration
 * lets it through.
 *
 * @param texts the fields that were typed; a missing one is empty
 * @param notComplaint the writer's own answer; also true where a complaint is no reason to refuse, as in the comment of a rating
 * @param names fields that hold no sentence, such as the writer's name: every sixth name of a person looks like the beginning of a charge,
 * so of them only what is plain counts
 * @returns null when it may be taken
 * @example guidedKindOf(["Tôi khiếu nại quyết định này."], true) // → null
 * @example guidedKindOf(["Đèn đường hỏng."], false, ["Người tố cáo chủ tịch xã"]) // → "denunciation"
 */
export function guidedKindOf(
  texts: readonly (string | undefined)[],
  notComplaint = false,
  names: readonly (string | undefined)[] = [],
): GuidedKind | null {
  const found = texts.flatMap((text) => guide(text ?? "") ?? []);
  const named = names.flatMap((name) => guide(name ?? "") ?? []);
  if ([...found, ...named].some(({ kind }) => kind)) return "denunciation";
  return found.length && !notComplaint ? "complaint" : null;
}
