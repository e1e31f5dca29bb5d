import { expect, test } from "vitest";
import { forLearning, heldOut } from "../scripts/guidance/corpus.ts";
import { type Tried, tried } from "../scripts/guidance/tried.ts";

const LISTED = 12;
const told = ({ label, met, texts, wrong }: Tried): string =>
  `${label}: ${met} of ${texts}\n${wrong.slice(0, LISTED).join("\n")}`;
const [denunciations, complaints, ordinary] = tried(heldOut()) as [Tried, Tried, Tried];

// The aims are 97 %, 92 % and 1.5 %; `npm run bench guidance` prints how near it is. Here stands what has been reached.
test("of texts that nothing was learnt from, denunciations are met", () =>
  expect(denunciations.share, told(denunciations)).toBeGreaterThanOrEqual(0.8));
test("of texts that nothing was learnt from, complaints are met", () =>
  expect(complaints.share, told(complaints)).toBeGreaterThanOrEqual(0.88));
test("of texts that nothing was learnt from, ordinary ones pass", () =>
  expect(ordinary.share, told(ordinary)).toBeLessThanOrEqual(0.015));

test("the corpus is large, half of it is held out, and nothing of that half is learnt", () => {
  const held = heldOut().map(({ text }) => text);
  const learnt = new Set(forLearning().map(({ text }) => text));
  expect(held.length).toBeGreaterThanOrEqual(600);
  expect(held.filter((text) => learnt.has(text))).toEqual([]);
});
