// A self score with its reasons: `npm run example -w @danvan/examples -- src/score.ts`
import { explainScore, formatNumber, fromPoints, improvement, must, prepare, type Points } from "@danvan/core";
import { haTinhIllustrative, indicators } from "@danvan/core/data";

/** An example that binds nobody; `loadRubric` reads one of your own from a file. */
const scorer = prepare(haTinhIllustrative, indicators);

/** What the year's figures say; here one of everything. `slots` names each fact that the rubric asks for. */
const facts = Object.fromEntries(scorer.slots.map(({ id }) => [id, 1]));
const row = must(scorer.read(facts));
const score = scorer.score(row, "self");

const shown = (points: Points) => formatNumber(fromPoints(points), "vi");
console.log(`${shown(score.total)} / ${shown(score.applicable)}`);
for (const sentence of explainScore(scorer, score, "vi")) console.log(`- ${sentence}`);

const better = must(improvement(scorer, row, "self"));
if (better.band) console.log(`→ ${better.band}:`, better.steps.map(({ criterion }) => criterion).join(", "));
