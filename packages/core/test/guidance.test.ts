import { describe, expect, test } from "vitest";
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

const inOtherHands = tried(fresh()) as [Tried, Tried, Tried];
const inContrast = tried(heldOutContrast()) as [Tried, Tried, Tried];

describe.each([
  // Written in three other hands than all that was learnt from, and read by nobody who worked on the net: the most honest figures there are.
  ["another hand", inOtherHands, 0.82, 0.76, 0.03],
  // Here the net is weakest: who takes what is told by what happened, and ordinary texts say the same words.
  ["contrast", inContrast, 0.64, 0.76, 0.061],
] as const)("of texts in %s", (_hand, [denunciation, complaint, plain], denunciationsMet, complaintsMet, stopped) => {
  test("denunciations are met", () => expect(denunciation.share).toBeGreaterThanOrEqual(denunciationsMet));
  test("complaints are met", () => expect(complaint.share).toBeGreaterThanOrEqual(complaintsMet));
  test("ordinary ones pass", () => expect(plain.share).toBeLessThanOrEqual(stopped));
});

test("what cannot be sent at all is hardly ever an ordinary text", () => {
  for (const { refused, texts } of [ordinary, inOtherHands[2], inContrast[2]])
    expect(refused / texts).toBeLessThanOrEqual(0.005);
});

test("the corpus is large, half of it is held out, and nothing of that half is learnt", () => {
  const held = heldOut().map(({ text }) => text);
  const others = [...fresh(), ...heldOutContrast()].map(({ text }) => text);
  expect(others.length).toBeGreaterThanOrEqual(1_950);
  const learnt = new Set([...learningHalf(), ...learningOnly()].map(({ text }) => text));
  expect(held.length).toBeGreaterThanOrEqual(600);
  expect([...held, ...others].filter((text) => learnt.has(text))).toEqual([]);
});
