import { expect, test } from "vitest";
import { chance } from "../../../scripts/guidance/chance.ts";
import { rangeWriter } from "../../../scripts/guidance/range-writer.ts";
import { rangeReader } from "./range.js";

test.each([0.001, 0.04, 0.5, 0.999, 1])("answers with a chance of %d are read as they were written", (likely) => {
  const next = chance(1);
  const answers = Array.from({ length: 5_000 }, () => next() < likely);
  const { write, end } = rangeWriter();
  for (const answer of answers) write(answer, likely);
  const text = end();
  const read = rangeReader(text);
  expect(answers.map(() => read(likely))).toEqual(answers);
  expect(text).toMatch(/^[#-[]*$/); // nothing that a string has to escape
});

test("what was likely takes no room", () => {
  const { write, end } = rangeWriter();
  for (let at = 0; at < 5_000; at++) write(at % 100 === 0, 0.01);
  expect(end().length).toBeLessThan(90); // 5,000 × 0.081 bits are 404, of 5.8 bits a character
});
