import { expect, test } from "vitest";
import { fresh, heldOut, heldOutContrast, learningHalf, learningOnly } from "../scripts/guidance/corpus.ts";
import { type Tried, tried } from "../scripts/guidance/tried.ts";

const LISTED = 12;
const told = ({ label, met, texts, wrong }: Tried): string =>
  `${label}: ${met} of ${texts}\n${wrong.slice(0, LISTED).join("\n")}`;
const [denunciations, complaints, ordinary] = tried(heldOut()) as [Tried, Tried, Tried];

// The aims are 97 %, 92 % and 1.5 %; `npm run bench guidance` prints how near it is. Here stands what has been reached.
test("of texts that nothing was learnt from, denunciations are met", () =>
  expect(denunciations.share, told(denunciations)).toBeGreaterThanOrEqual(0.81));
test("of texts that nothing was learnt from, complaints are met", () =>
  expect(complaints.share, told(complaints)).toBeGreaterThanOrEqual(0.92));
test("of texts that nothing was learnt from, ordinary ones pass", () =>
  expect(ordinary.share, told(ordinary)).toBeLessThanOrEqual(0.015));

const inOtherHands = tried(fresh());

// Written in three other hands than all that was learnt from, and read by nobody who worked on the net: the most honest figures there are.
test.each([
  ["denunciation", 0.82],
  ["complaint", 0.76],
] as const)("of texts in another hand, those that are a %s are met", (label, share) =>
  expect(inOtherHands.find((one) => one.label === label)!.share).toBeGreaterThanOrEqual(share),
);
test("of texts in another hand, ordinary ones pass", () =>
  expect(inOtherHands.find(({ label }) => label === "ordinary")!.share).toBeLessThanOrEqual(0.03));

const inContrast = tried(heldOutContrast());

// Here the net is weakest: who takes what is told by what happened, and ordinary texts say the same words.
test.each([
  ["denunciation", 0.64],
  ["complaint", 0.76],
] as const)("of texts in contrast, those that are a %s are met", (label, share) =>
  expect(inContrast.find((one) => one.label === label)!.share).toBeGreaterThanOrEqual(share),
);
test("of texts in contrast, ordinary ones pass", () =>
  expect(inContrast.find(({ label }) => label === "ordinary")!.share).toBeLessThanOrEqual(0.061));

test("what cannot be sent at all is hardly ever an ordinary text", () => {
  const ordinaries = [tried(heldOut()), inOtherHands, inContrast].map((all) =>
    all.find(({ label }) => label === "ordinary")!,
  );
  for (const { refused, texts } of ordinaries) expect(refused / texts).toBeLessThanOrEqual(0.005);
});

test("the corpus is large, half of it is held out, and nothing of that half is learnt", () => {
  const held = heldOut().map(({ text }) => text);
  const others = [...fresh(), ...heldOutContrast()].map(({ text }) => text);
  expect(others.length).toBeGreaterThanOrEqual(1_950);
  const learnt = new Set([...learningHalf(), ...learningOnly()].map(({ text }) => text));
  expect(held.length).toBeGreaterThanOrEqual(600);
  expect([...held, ...others].filter((text) => learnt.has(text))).toEqual([]);
});
