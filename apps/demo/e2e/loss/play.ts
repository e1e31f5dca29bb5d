import type { Browser, Page } from "@playwright/test";
import { LATE_MS } from "../../../../.config/patience.ts";
import type { Agency } from "./agency.ts";
import { markOf } from "./book.ts";
import type { Verdict } from "./verdict.ts";
import { keptOn } from "./device.ts";
import { personOf, type Person } from "./person.ts";
import { fill, look } from "./screen.ts";
import type { Story } from "./story.ts";

/** Plays one story to its end, and tells what became of every word. */
export async function play(story: Story, browser: Browser, agency: Agency): Promise<Verdict> {
  const context = await browser.newContext({ locale: "vi-VN", viewport: { width: 800, height: 900 } });
  context.setDefaultTimeout(LATE_MS);
  try {
    const person = await personOf(story, context, agency);
    await person.open();
    for (const step of story.steps) await person.do(step);
    await person.connection.turn("online");
    await end(person);
    const mark = markOf(story.seed);
    return person.book.verdict(agency.cases(mark), agency.photos(mark));
  } finally {
    await context.close();
  }
}

/** The connection is back: what is left is sent, first where the device does not hold it, then from a fresh page. */
async function end(person: Person): Promise<void> {
  for (const tab of person.tabs.slice()) {
    if (!(await person.isSafe(tab))) await finish(person, tab, false);
  }
  for (const tab of person.tabs.slice()) await person.close(tab);
  const page = await person.open();
  await finish(person, page, true);
}

/** Does whatever the page asks for, until it asks for nothing; and the device holds nothing, if it is the only page. */
async function finish(person: Person, page: Page, isLast: boolean): Promise<void> {
  const seen = new Set<string>();
  for (let round = 0; round < 60; round++) {
    await person.settle(page);
    const { slip, cards, isOffered, isOpen, text, bare } = await look(page);
    const received = cards.find(({ says }) => says === "received");
    const over = cards.find(({ says }) => says === "photos over");
    if (slip) await person.click(page, "#another");
    else if (bare) await person.waitForCard(page);
    else if (over) await person.click(page, `[id="s${over.key}"] .remove`);
    else if (received && seen.has(received.key)) {
      if (!isLast) return;
      await page.reload(); // its receipt has been seen; the part that sends its photos could not be had
    } else if (received) {
      seen.add(received.key);
      await person.click(page, `[id="s${received.key}"] .see`);
    } else if (cards.length > 0) await person.click(page, "[part=sending] .now");
    else if (isOffered) await person.click(page, "#draft .button");
    else if (isOpen && text) {
      await page.evaluate(fill, {});
      await person.press(page);
    } else if (!isLast) return;
    else {
      const { waiting, drafts } = await keptOn(page);
      if (drafts.length > 0) await page.reload(); // one draft is offered at a visit
      else if (Object.keys(waiting).length === 0) return;
    }
  }
  throw new Error("the story does not end");
}
