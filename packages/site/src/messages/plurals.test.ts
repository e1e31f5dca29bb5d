import { expect, test } from "vitest";
import { oversightEn } from "./en/oversight.ts";
import { oversightYearEn } from "./en/oversight-year.ts";
import { workspaceEn } from "./en/workspace.ts";
import { en } from "./en.ts";

/** Every sentence that is made of values, with where it stands. */
function* sentencesOf(messages: object, path: string): Generator<[string, (...values: unknown[]) => unknown]> {
  for (const [name, value] of Object.entries(messages)) {
    if (typeof value === "function") yield [`${path}.${name}`, value as (...values: unknown[]) => unknown];
    else if (typeof value === "object" && value !== null) yield* sentencesOf(value as object, `${path}.${name}`);
  }
}

const counted = Object.entries({ en, workspaceEn, oversightEn, oversightYearEn })
  .flatMap(([path, messages]) => [...sentencesOf(messages, path)])
  .map(([path, sentence]) => [path, (n: number) => [sentence(n, n, n, n)].flat().join(" ")] as const);

/** A word in the plural right after a 1, or after a 1 and one word; "1 is", "1 was" and "1 has" are none. */
const PLURAL = /(?<![\d.,])1 (?:(?!(?:is|was|has|of)\b)\w+ )?(?!(?:is|was|has|as|writes|stands)\b)\w+s\b/;

test.each(counted)("%s says 1 in the singular", (_, sentence) => expect(sentence(1)).not.toMatch(PLURAL));

test("the pattern finds what it looks for", () =>
  expect(["1 documents", "1 working days late", "1 units are left"].every((text) => PLURAL.test(text))).toBe(true));

test.each([
  [workspaceEn.year.missingFigures(1), "1 indicator without a figure"],
  [workspaceEn.year.adviceScore(1), "1 criterion without evidence or an explanation"],
  [workspaceEn.left.late(1), "1 working day late"],
  [workspaceEn.list.count(1, false), "1 case"],
  [workspaceEn.list.count(1_000, true), "1,000+ cases"],
  [
    oversightYearEn.scoring.leftOut(2),
    "2 units are left out, because their report was not handed in or not every line was appraised: ",
  ],
  [oversightYearEn.inspection.overdue(1, null), "1 case overdue"],
])("%s", (said, right) => expect(said).toBe(right));
