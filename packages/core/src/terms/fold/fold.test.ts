import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldedWords } from "./fold.js";

/** Every Vietnamese letter with its mark, and what stands on a keyboard without them. */
const VOWELS = {
  a: "àáảãạăằắẳẵặâầấẩẫậ",
  e: "èéẻẽẹêềếểễệ",
  i: "ìíỉĩị",
  o: "òóỏõọôồốổỗộơờớởỡợ",
  u: "ùúủũụưừứửữự",
  y: "ỳýỷỹỵ",
  d: "đ",
};

describe("a letter is the same with and without its mark, large and small, composed and not", () => {
  test.each(Object.entries(VOWELS))("%s", (plain, marked) => {
    for (const letter of marked)
      for (const form of ["NFC", "NFD"] as const)
        expect([fold(letter.normalize(form)), fold(letter.toUpperCase().normalize(form))]).toEqual([plain, plain]);
  });
});

test("a text has as many characters folded as composed, so that a place in one is a place in the other", () => {
  const text = "Đèn đường ở ngõ 12 Đặng Thùy Trâm hỏng, ƯỚC GÌ ĐƯỢC SỬA";
  expect(fold(text).length).toBe(text.normalize("NFC").length);
});

test("marks of other scripts are taken out too, and their letters and digits make words", () => {
  expect(fold("น้ำ Đường \u20D7x")).toBe("นา duong x");
  expect(foldedWords("Привет, ЁЛКА ٣٤")).toEqual(["привет", "елка", "٣٤"]);
});

test("words are told apart by all that is neither letter nor digit, and each comes once", () => {
  expect(foldedWords("Ngã tư Đông Ngạc, ngã tư 30/4 💡 https://a.vn")).toEqual([
    "nga",
    "tu",
    "dong",
    "ngac",
    "30",
    "4",
    "https",
    "a",
    "vn",
  ]);
  expect(foldedWords(" .,; ")).toEqual([]);
  expect(foldedWords("x".repeat(9_000))).toEqual(["x".repeat(40)]);
});

test("a word is known again wherever it stands, and no other one is taken for it", () => {
  const letters = [..."aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạếềểễệ0189AĐƯ"];
  const syllable = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 14 }).map((all) => all.join(""));
  const between = fc.constantFrom(" ", ", ", "-", "\n", "…", " · ");
  fc.assert(
    fc.property(fc.array(fc.tuple(syllable, between), { maxLength: 200 }), (said) => {
      const words = said.map(([word]) => fold(word));
      expect(foldedWords(said.flat().join(""))).toEqual([...new Set(words)]);
    }),
    { numRuns: 200 },
  );
});

describe("letter by letter a text is folded as the Unicode forms fold it whole", () => {
  const byForms = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
  const latin = [...Array(0x370).keys(), ...Array.from({ length: 0x100 }, (_, at) => 0x1e00 + at)].map((code) =>
    String.fromCharCode(code),
  );

  test("each Latin letter and mark, beside letters of its own and of other scripts", () => {
    for (const letter of latin)
      for (const text of [`a${letter}\u0323E`, `${letter}ΑΣ`, `한${letter}`, `${letter}\u{1D400}`])
        expect([text, fold(text)]).toEqual([text, byForms(text)]);
  });

  test("all of them in one text, and in the longest that is folded so", () => {
    for (const most of [latin.length, 40])
      for (let at = 0; at < latin.length; at += most) {
        const text = latin.slice(at, at + most).join("");
        expect(fold(text)).toBe(byForms(text));
      }
  });
});
