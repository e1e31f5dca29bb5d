import { randomBytes } from "node:crypto";
import { sha256 } from "@danvan/core/advanced";
import { describe, expect, test } from "vitest";
import { proofOfWork } from "./proof-of-work.js";

const MINUTE = 60_000;
const zeros = async (proof: string) => Math.clz32(Number.parseInt((await sha256(proof)).slice(0, 8), 16));
/** The first number from `from` on that does, or that does not. */
async function answer(challenge: string, from = 0, does = true): Promise<string> {
  for (let number = from; ; number++) {
    const proof = `${challenge}.${number}`;
    if ((await zeros(proof)) >= 8 === does) return proof;
  }
}
const work = () => proofOfWork({ random: randomBytes, bits: 8 });

describe("a proof", () => {
  test("is accepted once", async () => {
    const { challenge, accepts } = work();
    const proof = await answer(await challenge(0));
    expect([await accepts(proof, 1), await accepts(proof, 2)]).toEqual([true, false]);
  });

  test("is accepted once also with another number that would do", async () => {
    const { challenge, accepts } = work();
    const given = await challenge(0);
    const first = await answer(given);
    const second = await answer(given, Number(first.split(".").at(-1)) + 1);
    expect([await accepts(first, 1), await accepts(second, 2)]).toEqual([true, false]);
  });

  test("holds for ten minutes", async () => {
    const { challenge, accepts } = work();
    const [early, late] = [await answer(await challenge(0)), await answer(await challenge(0))];
    expect([await accepts(early, 10 * MINUTE), await accepts(late, 10 * MINUTE + 1)]).toEqual([true, false]);
  });

  test("without the work, of another server, with an easier task or a later end, or none at all is refused", async () => {
    const { challenge, accepts } = work();
    const given = await challenge(0);
    const [bits, end, ...rest] = given.split(".");
    const other = await answer(await work().challenge(0));
    const easier = await answer(["1", end, ...rest].join("."));
    const later = await answer([bits, "zzzzzz", ...rest].join("."));
    const idle = await answer(given, 0, false);
    for (const proof of [other, easier, later, idle, given, `${given}.`, `${given}.x`, "", "1".repeat(100_000)])
      expect(await accepts(proof, 1), proof.slice(0, 80)).toBe(false);
  });
});
