import { describe, expect, test } from "vitest";
import { eachFeature } from "./features.js";
import { plain, sentencesOf } from "./sentences.js";
import { kinds } from "./weights.js";

const LENGTH = 5_000;

/** Texts made to send a search back over what it has read: nothing but what may begin something. */
const HOSTILE = {
  "one word that is somebody": "cán bộ ",
  "one word that is money": "tiền ",
  "beginnings of phrases": "không không không ",
  "letters held down": "aaaaaaaaaa",
  "keys of Telex held down": "assssffffjjjj",
  "marks without letters": "a\u0301\u0300\u0303\u0309\u0323",
  "commas alone": ",",
  "nothing to be seen": "\u200B",
  "digits and points": "1.1.1.1.",
  "who does what to whom": "ông chủ tịch đòi tiền dân mới ký ",
};

test.each(Object.entries(HOSTILE))("the work grows with the length alone: %s", (_, piece) => {
  const sentences = sentencesOf(piece.repeat(LENGTH).slice(0, LENGTH));
  const words = sentences.flat().length;
  let told = 0;
  for (const sentence of sentences) eachFeature(sentence, kinds, () => told++);
  expect(words).toBeLessThanOrEqual(LENGTH * 2); // each word stands in at most two pieces
  expect(told).toBeLessThanOrEqual(words * (3 + 1 + 2 * 17)); // words, as typed and without signs, pairs of words, its kind, and the kinds before it
});

describe("words are compared in one spelling", () => {
  test.each([
    ["hoà", "hòa"],
    ["bồi dưởng", "bồi dưỡng"],
    ["đèn", "den"],
    ["ddeens", "den"],
    ["tooi toos caos", "tôi tố cáo"],
    ["to61 ca1o", "tố cáo"],
    ["t\u006F\u0302\u0301", "tố"],
    ["ko", "không"],
    ["12.000.000", "5"],
    ["trời", "troi"],
  ])("%s as %s", (one, other) => expect(one.split(" ").map(plain)).toEqual(other.split(" ").map(plain)));

  test.each([
    ["ｔố ｃáo", "tố cáo"],
    ["tố\u200B cá\u00ADo", "tố cáo"],
  ])("%s as %s", (one, other) =>
    expect(
      sentencesOf(one)
        .flat()
        .map(({ typed }) => typed)
        .join(" "),
    ).toBe(other),
  );
});
