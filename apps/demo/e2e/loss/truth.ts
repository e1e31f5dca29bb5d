import type { Page } from "@playwright/test";
import type { Agency } from "./agency.ts";
import { keptOn, type Kept } from "./device.ts";
import { look, type Screen } from "./screen.ts";

/**
 * What the screen says and is not so. Nothing is judged while it changes: the screen is read before and after the device, and both
 * must agree.
 */
export async function untruths(page: Page, agency: Agency, mark: string): Promise<string[]> {
  const screen = await look(page);
  const kept = await keptOn(page);
  if (JSON.stringify(await look(page)) !== JSON.stringify(screen)) return [];
  const found: string[] = [];
  const say = (isSo: boolean, what: string) => isSo || found.push(what);
  const codes = agency.cases(mark).map(({ code }) => code);

  for (const code of codesOn(screen)) say(codes.includes(code), `a receipt ${code} without a case`);
  for (const { key, code, says, isFleeting, arrived } of screen.cards) {
    if (says === "received") continue;
    const there = kept.waiting[key];
    if (says === "photos over")
      say(
        agency.photos(mark).filter((photo) => photo.code === code).length >= arrived,
        "photos said to be there are not",
      );
    else if (says.startsWith("photos"))
      say(isFleeting || !!there?.photos[0], "photos said to be kept are not on the device");
    else {
      const isTrue = isFleeting || !!there || (await isOvertaken(page, agency, mark, key));
      say(isTrue, "a message said to be kept is not on the device");
    }
  }
  say(screen.bare !== "go" || holdsBare(screen, kept), "nothing says that a message is on this page only");
  const isKept = kept.drafts.some(({ text }) => text === screen.text);
  say(screen.draft !== "kept" || isKept, "a draft said to be kept is not on the device");
  const isWarned = screen.draft !== "" || screen.isShared;
  say(!screen.isOpen || !screen.text || isWarned || isKept, "nothing says that the draft is not kept");
  say(!page.url().includes("="), "something stands in the address");
  return found;
}

/**
 * Whether another page has sent this message meanwhile: without locks (plain http) two may hold one. The page that was slower says so as
 * soon as somebody turns to it.
 */
async function isOvertaken(page: Page, agency: Agency, mark: string, key: string): Promise<boolean> {
  if (!agency.cases(mark).some((one) => one.key === key)) return false;
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
  const isGone = () =>
    page.waitForFunction(
      (id) => !document.querySelector("dv-feedback")!.shadowRoot!.querySelector(`#s${id} .now`),
      key,
    );
  return isGone().then(
    () => true,
    () => false,
  );
}

/** The tracking codes that a person can read. */
export const codesOn = ({ cards, slip }: Screen): string[] =>
  [...cards.map(({ code }) => code), slip].filter((code) => code !== "");

/** Whether the device holds a message whose card could not be had. Its key is unknown; what is kept nowhere is shared, or alone. */
export const holdsBare = ({ isShared }: Screen, { waiting, drafts }: Kept): boolean =>
  !isShared && (Object.keys(waiting).length > 0 || drafts.some(({ key }) => key));
