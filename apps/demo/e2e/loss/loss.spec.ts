import { expect, test, type Browser } from "@playwright/test";
import { openAgency, type Agency } from "./agency.ts";
import { markOf } from "./book.ts";
import { openBrowser } from "./browser.ts";
import { play } from "./play.ts";
import { DEVICES, LEAVINGS, LINES, MOMENTS, storyOf } from "./story.ts";

/** Few stories that meet every trouble; `npm run test:loss` plays five hundred. */
const SEEDS = [6, 8, 10, 26, 28, 92, 198, 286, 331, 361, 444, 499];

let agency: Agency;
let browser: Browser;
test.beforeAll(async () => {
  agency = await openAgency();
  browser = await openBrowser();
});
test.afterAll(async () => {
  await browser.close();
  await agency.stop();
});

for (const seed of SEEDS)
  test(`story ${seed}: nothing lost, nothing doubled, nothing untrue`, async () => {
    expect(await play(storyOf(seed), browser, agency)).toEqual({ lost: [], doubled: [], untrue: [] });
    expect(agency.cases(markOf(seed)), "something was sent").not.toEqual([]);
  });

test("these stories meet every trouble of line, device and page", () => {
  const stories = SEEDS.map(storyOf);
  const steps = stories.flatMap((story) => story.steps);
  const met = new Set<string>(stories.map(({ device }) => device));
  for (const step of steps) for (const what of Object.values(step)) if (typeof what === "string") met.add(what);
  const troubles = [...LINES, ...DEVICES, ...LEAVINGS, ...MOMENTS, "twice", "enter", "in both tabs"];
  const doings = ["open", "now", "edit", "remove", "aside", "share", "disk"];
  expect([...troubles, ...doings].filter((trouble) => !met.has(trouble))).toEqual([]);
});
