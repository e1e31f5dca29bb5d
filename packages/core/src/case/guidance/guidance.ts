import type { GuidedKind } from "../../terms/terms.js";
import { eachFeature, HASHES } from "./features.js";
import { BARS } from "./model.js";
import { type Token, sentencesOf } from "./sentences.js";
import { LEXICON, WEIGHTS } from "./weights.js";

/** What a text looks like, and the words that made it look so. */
export interface Guidance {
  readonly kind: GuidedKind;
  readonly phrase: string;
  /** Whether only its writer can say what it is: a complaint, or what may be a denunciation. */
  readonly doubtful: boolean;
}

/**
 * Says whether a text reads like a denunciation or a complaint, which have lawful channels of their own.
 *
 * It is meant to run on the person's own device, before anything is sent, and answers the same on the server. Each sentence is judged by
 * itself, by a sum over its words and over who stands before what in it, learnt from sentences that were written for it. A net has holes:
 * an officer can still mark a case as a denunciation later.
 *
 * @returns what it looks like and the words that weighed most, as typed, in small letters; `null` when nothing was found
 * @example guide("Tôi xin tố cáo ông A.") // → { kind: "denunciation", phrase: "tố cáo", doubtful: false }
 * @example guide("Đề nghị công khai kết quả giải quyết khiếu nại, tố cáo.") // → null
 */
export function guide(text: string): Guidance | null {
  let best: Guidance | null = null;
  let most = 0;
  for (const sentence of sentencesOf(text)) {
    const { denunciation, either, phrase } = weighed(sentence);
    const margin =
      Math.max(denunciation - BARS.certain, 0) * 1_000 + Math.max(denunciation - BARS.doubtful, either - BARS.either);
    if (margin <= most) continue;
    most = margin;
    best = {
      kind: denunciation > BARS.kind ? "denunciation" : "complaint",
      phrase,
      doubtful: denunciation <= BARS.certain,
    };
  }
  return best;
}

/** What a sentence weighs for a denunciation and for either of the two, and the words of its heaviest feature. */
export function weighed(sentence: readonly Token[]): { denunciation: number; either: number; phrase: string } {
  const seen = new Set<number>();
  const heaviest = { weight: 0, start: 0, end: 0 };
  let denunciation = 0;
  let either = 0;
  eachFeature(sentence, LEXICON, (feature, start, end) => {
    const weights = WEIGHTS.get(feature);
    if (!weights || seen.has(feature)) return;
    seen.add(feature);
    denunciation += weights[0];
    either += weights[1];
    const weight = (weights[0] + weights[1]) * (feature < HASHES ? 1 : 2); // what words stand for explains more than the words
    if (weight > heaviest.weight) Object.assign(heaviest, { weight, start, end });
  });
  const words = sentence.slice(heaviest.start, heaviest.end).map(({ typed }) => typed);
  return { denunciation, either, phrase: words.join(" ").replaceAll(" ,", ",") };
}

/**
 * The lawful channel that what a person typed must be guided to instead of being taken. Each field is judged by itself.
 *
 * What reads like a complaint, or leaves a doubt, is taken as an ordinary message when its writer says that it is one. What is plainly a
 * denunciation never is: the identity of its writer is a state secret (Luật Tố cáo 2018 Điều 9), so no declaration lets it through.
 *
 * @param texts the fields that were typed; a missing one is empty
 * @param notComplaint the writer's own answer; also true where a complaint is no reason to refuse, as in the comment of a rating
 * @returns null when it may be taken
 * @example guidedKindOf(["Tôi khiếu nại quyết định này."], true) // → null
 */
export function guidedKindOf(texts: readonly (string | undefined)[], notComplaint = false): GuidedKind | null {
  const found = texts
    .map((text) => guide(text ?? ""))
    .filter((guidance) => guidance && !(guidance.doubtful && notComplaint));
  return (found.find((guidance) => guidance?.kind === "denunciation") ?? found[0])?.kind ?? null;
}
