import type { Learnt } from "./learnt.ts";
import { packedAscending, packedDigits } from "./packed.ts";

/** The text of `src/case/guidance/model.ts`. */
export function modelSource({ lexicon, phrases, weights, bars }: Learnt): string {
  const pairs = [...weights.values()];
  const values = {
    WORDS: lexicon.kinds.map((words) => words.join(" ")).join("|"),
    PHRASES: packedAscending([...phrases.keys()]),
    PHRASE_KINDS: packedDigits([...phrases.values()]),
    FEATURES: packedAscending([...weights.keys()]),
    DENUNCIATION: packedDigits(pairs.map(([weight]) => weight + 32)),
    COMPLAINT: packedDigits(pairs.map(([, weight]) => weight + 32)),
  };
  const lines = Object.entries(values).map(([name, value]) => `export const ${name} =\n  ${JSON.stringify(value)};`);
  return `// Written by \`npm run guidance -w @danvan/core\`, from test/guidance. Do not edit.\n${lines.join("\n")}\nexport const BARS = ${JSON.stringify(bars)};\n`;
}
