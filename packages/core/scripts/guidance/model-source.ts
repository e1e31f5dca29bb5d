import type { Learnt } from "./learnt.ts";
import { packedAscending, packedDigits } from "./packed.ts";

const NONE = 14;
const FIRST_KIND = 28;

/** The text of `src/case/guidance/model.ts`. A word that has both a kind and a weight stands there twice. */
export function modelSource({ kinds, weights, leans, bars }: Learnt): string {
  const meanings = [
    ...[...kinds].map(([feature, kind]) => [feature, kind + FIRST_KIND] as const),
    ...[...weights].map(([feature, weight]) => [feature, weight + NONE] as const),
  ].sort(([one, first], [other, second]) => one - other || first - second);
  const values = {
    FEATURES: packedAscending(meanings.map(([feature]) => feature)),
    MEANINGS: packedDigits(meanings.map(([, meaning]) => meaning)),
    LEANS: packedDigits(leans.map((lean) => lean + NONE)),
  };
  const lines = Object.entries(values).map(([name, value]) => `export const ${name} =\n  ${JSON.stringify(value)};`);
  return `// Written by \`npm run guidance -w @danvan/core\`, from test/guidance. Do not edit.\n${lines.join("\n")}\nexport const BARS = ${JSON.stringify(bars)};\n`;
}
