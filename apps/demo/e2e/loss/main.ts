/** `npm run test:loss`: plays 500 seeded stories and counts what was lost and what was doubled. `SEED=… RUNS=1` plays one again. */
import { availableParallelism } from "node:os";
import { openAgency } from "./agency.ts";
import { openBrowser } from "./browser.ts";
import { play } from "./play.ts";
import { storyOf } from "./story.ts";

const first = Number(process.env["SEED"] ?? 1);
const runs = Number(process.env["RUNS"] ?? (process.env["SEED"] ? 1 : 500));
const started = performance.now();
const total = { lost: 0, doubled: 0, untrue: 0 };
const failing: number[] = [];

const agency = await openAgency();
const browser = await openBrowser();
let next = first;
await Promise.all(Array.from({ length: availableParallelism() + 2 }, worker));
await browser.close();
await agency.stop();

const seconds = Math.round((performance.now() - started) / 1000);
if (failing.length > 0)
  console.log(`${total.untrue} untrue or broken; failing seeds: ${failing.toSorted((a, b) => a - b).join(" ")}`);
console.log(`${runs} runs, ${total.lost} lost, ${total.doubled} doubled, ${seconds} s`);
process.exit(failing.length > 0 ? 1 : 0);

async function worker(): Promise<void> {
  while (next < first + runs) {
    const seed = next++;
    const story = storyOf(seed);
    const { lost, doubled, untrue } = await play(story, browser, agency).catch((error: unknown) => ({
      lost: [],
      doubled: [],
      untrue: [String((error as Error).stack)],
    }));
    total.lost += lost.length;
    total.doubled += doubled.length;
    total.untrue += untrue.length;
    const done = seed - first + 1;
    if (done % 50 === 0) console.log(`… ${done} runs`);
    if (lost.length + doubled.length + untrue.length === 0) continue;
    failing.push(seed);
    console.log(`SEED=${seed} ${JSON.stringify({ lost, doubled, untrue, story }, null, runs === 1 ? 1 : 0)}`);
  }
}
