import { expect, test } from "vitest";
import { plainHints } from "./plain-words.ts";

const words = (many: number) => Array.from({ length: many }, () => "chữ").join(" ");

test("a sentence is long from the thirty-sixth syllable on, and is told by its first words", () => {
  expect(plainHints(`${words(35)}.`, "vi")).toEqual([]);
  expect(plainHints(`Ngắn thôi. ${words(36)}.`, "vi")).toEqual([
    { type: "sentence", words: 36, begins: "chữ chữ chữ chữ chữ chữ" },
  ]);
  expect(plainHints(`${words(26)}.`, "en")).toHaveLength(1);
});

test("a number, an address or a line of its own ends no sentence in its middle and begins no new count", () => {
  expect(plainHints(`${words(20)} 3.5 tỷ ${words(20)}`, "vi")).toHaveLength(1);
  expect(plainHints(`${words(20)}\n${words(20)}`, "vi")).toEqual([]);
});

test("letters that stand for words are named once, and so is what a template left open", () => {
  expect(plainHints("UBND giao TTPVHCC, UBND trả lời trước {hạn}. QĐ ở TP.", "vi")).toEqual([
    { type: "placeholders", found: ["{hạn}"] },
    { type: "words", found: ["UBND", "TTPVHCC"] },
  ]);
  expect(plainHints("Vụ việc 18073-H3ECM-N74DR.", "vi")).toEqual([]);
});

test("a long word is one in English alone", () =>
  expect(plainHints("Notwithstanding that, we repaired it.", "en")).toEqual([
    { type: "words", found: ["Notwithstanding"] },
  ]));
