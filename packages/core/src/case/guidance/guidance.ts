import type { GuidedKind } from "../../terms/terms.js";
import { eachFeature, HASHES, KINDS } from "./features.js";
import { BARS } from "./model.js";
import { type Token, sentencesOf } from "./sentences.js";
import { kindOf, leanOf, weightOf } from "./weights.js";

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
 * @example guide("Tôi xin tố cáo ông A.")?.kind // → "denunciation"
 * @example guide("Đề nghị công khai kết quả giải quyết khiếu nại, tố cáo.") // → null
 */
export function guide(text: string): Guidance | null {
  let best: Guidance | null = null;
  let most = 0;
  for (const sentence of sentencesOf(text)) {
    const { weight, lean, phrase } = weighed(sentence);
    const doubtful = weight <= BARS.certain || lean <= BARS.kind;
    const margin = weight - BARS.asked + (doubtful ? 0 : 1_000);
    if (margin <= most) continue;
    most = margin;
    best = { kind: lean > BARS.kind ? "denunciation" : "complaint", phrase, doubtful };
  }
  return best;
}

/**
 * What a sentence weighs, how much it leans to a denunciation, and the words of its heaviest feature.
 * @example weighed([]).weight // → 0
 */
export function weighed(sentence: readonly Token[]): { weight: number; lean: number; phrase: string } {
  const seen = new Set<number>();
  let [all, lean, most, from, to] = [0, 0, 0, 0, 0];
  eachFeature(sentence, kindOf, (feature, start, end) => {
    if (seen.has(feature)) return;
    seen.add(feature);
    if (feature > HASHES && feature < HASHES + KINDS) lean += leanOf(feature - HASHES);
    const weight = weightOf.get(feature) ?? 0;
    all += weight;
    if (weight > most) [most, from, to] = [weight, start, end];
  });
  const words = sentence.slice(from, to).map(({ typed }) => typed);
  return { weight: all, lean, phrase: words.join(" ").replaceAll(" ,", ",") };
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
