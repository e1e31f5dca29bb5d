import type { Page } from "@playwright/test";

/** Another case, unit, year, duty or figure has the same parts, so one of a shape stands for all. */
export const shapeOf = (path: string): string =>
  path
    .replace(/^\/42b02\b/, "")
    .replace(/(so-lieu|nhiem-vu)\/[^/]+/, "$1/…")
    .split("/")
    .map((part) => (/\d/.test(part) ? "…" : part))
    .join("/");

/** Files, and what is no page of people. */
const NOT_PAGES = /\.\w{2,5}$|^\/(assets|widgets|api)\//;

/**
 * Walks from some addresses over every link of the same host; forms are met, not sent.
 * @param seen shapes that were looked at before, and from now on those of this walk
 * @param look is asked at each page
 */
export async function walk(
  page: Page,
  from: readonly string[],
  seen: Set<string>,
  look: (path: string) => Promise<void>,
): Promise<void> {
  const [starts, waiting] = [new Set(from), [...from]];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const isStart = starts.delete(path); // whoever signs in is given other links on a page that was looked at
    const isKnown = seen.has(shapeOf(path));
    if ((isKnown && !isStart) || NOT_PAGES.test(path)) continue;
    seen.add(shapeOf(path));
    const response = await page.goto(path);
    if (!response?.headers()["content-type"]?.startsWith("text/html")) continue;
    if (!isKnown) await look(path);
    const links = await page.locator("a[href]").evaluateAll((all) =>
      all.flatMap((link) => {
        const { origin, pathname } = new URL((link as HTMLAnchorElement).href);
        return origin === location.origin && !link.hasAttribute("download") ? [pathname] : [];
      }),
    );
    waiting.push(...links);
  }
}
