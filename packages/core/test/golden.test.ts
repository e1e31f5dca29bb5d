import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { goldenDecision, goldenFile, type GoldenDecision } from "../scripts/golden-decision.js";
import { goldenRequests } from "../scripts/golden-requests.js";

const corpus = Object.entries(goldenRequests()).map(([name, requests]) => ({
  name,
  requests,
  kept: JSON.parse(readFileSync(goldenFile(name), "utf8")) as GoldenDecision[],
}));

describe("D23 the golden corpus is decided as it was (`npm run golden` shows what flips)", () => {
  test.each(corpus)("D23 $name", async ({ requests, kept }) => {
    expect(await Promise.all(requests.map(goldenDecision))).toEqual(kept);
  });

  test("it holds at least three hundred decisions, with dates and refusals, and each has a name of its own", () => {
    const all = corpus.flatMap(({ name, kept }) =>
      kept.map((decision) => ({ ...decision, key: `${name} ${decision.id}` })),
    );
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(all.filter(({ steps }) => steps === "").length).toBeGreaterThan(30);
    expect(all.filter(({ outcome }) => outcome.includes("rolled")).length).toBeGreaterThan(30);
  });
});
