import { expect, type Browser } from "@playwright/test";
import { perWorker as test } from "../per-worker.ts";
import { openAgency, type Agency } from "./agency.ts";
import { markOf } from "./book.ts";
import { openBrowser } from "./browser.ts";
import { play } from "./play.ts";
import { DEVICES, LEAVINGS, CONNECTIONS, MOMENTS, storyOf, type Story } from "./story.ts";

/** Few stories that meet every trouble; `npm run test:loss` plays five hundred. */
const SEEDS = [3, 5, 26, 97, 109, 171, 180, 339, 361, 447, 490, 493];

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

/** Every word of some stories: their devices, and what is done, by whom and how. */
function metBy(stories: readonly Story[]): ReadonlySet<string> {
  const met = new Set<string>(stories.map(({ device }) => device));
  for (const step of stories.flatMap(({ steps }) => steps))
    for (const what of Object.values(step)) if (typeof what === "string") met.add(what);
  return met;
}

test("these stories meet every trouble of connection, device and page", () => {
  const met = metBy(SEEDS.map(storyOf));
  const troubles = [...CONNECTIONS, ...DEVICES, ...LEAVINGS, ...MOMENTS, "twice", "enter", "in both tabs"];
  const doings = ["open", "now", "edit", "remove", "aside", "share", "disk"];
  expect([...troubles, ...doings].filter((trouble) => !met.has(trouble))).toEqual([]);
});

test("and those with photos meet every way in which a file may stop half way", () => {
  const met = metBy(
    SEEDS.map(storyOf).filter(({ steps }) => steps.some((step) => step.does === "type" && step.photos > 0)),
  );
  const troubles = ["offline", "cut before", "cut after", "500", "503", "slow", "silent before", "silent after"];
  expect([...troubles, "crash", "reload", "disk"].filter((trouble) => !met.has(trouble))).toEqual([]);
});
