import { foldedWords } from "@danvan/core/fold";
import type { PublishedAnswer } from "@danvan/core/wire";

/** Words that say nothing of a matter, folded. */
const COMMON = new Set(
  (
    "va la o co cua cho duoc khong da dang se bi toi chung ta nguoi dan ong ba anh chi em xin de nghi de nen rat nay kia do thi ma voi tu den trong " +
    "ngoai tren duoi mot hai ba cac nhung may bao gio nhieu lan chua con lai ra vao di ve the nao gi ai"
  ).split(" "),
);

/** So many telling words in common, and so much of the text, are no chance. */
const SHARED_LEAST = 3;
const MOST = 3;

const tellingWords = (text: string): string[] => foldedWords(text).filter((word) => !COMMON.has(word));

/**
 * Published answers whose words are like those of a text, the likest first; compared on this device, with and without accents.
 * @returns up to three
 */
export function similar(text: string, answers: readonly PublishedAnswer[]): readonly PublishedAnswer[] {
  const said = new Set(tellingWords(text));
  return answers
    .map((one) => ({
      one,
      shared: tellingWords([one.question, one.answer, one.place].filter(Boolean).join(" ")).filter((word) =>
        said.has(word),
      ).length,
    }))
    .filter(({ shared }) => shared >= SHARED_LEAST)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST)
    .map(({ one }) => one);
}
