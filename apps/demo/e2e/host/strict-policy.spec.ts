import { expect, type Page } from "@playwright/test";
import { BUILDS, type HostPage } from "./host-site.ts";
import { perWorker as test } from "../per-worker.ts";

/**
 * The least that the elements need of a page's policy, and no nonce.
 *
 * - `script-src`: their own file, and parts fetched later from beside it.
 * - `connect-src`: the agency's API.
 * - `trusted-types danvan`: templates become markup through one policy, whose input is only ever our own source.
 * - No `style-src`: style sheets are constructed, never written into the page.
 */
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types danvan",
].join("; ");

interface Stories {
  readonly names: readonly string[];
  show(name: string): Promise<void>;
}
declare const stories: Stories;

/** Everything that a policy refused, that was written as an error or that nobody caught, with the story it happened in. */
async function listen(page: Page): Promise<string[]> {
  const heard: string[] = [];
  let story = "start";
  await page.exposeFunction("tell", (what: string) => void heard.push(`${story}: ${what}`));
  await page.exposeFunction("begin", (name: string) => void (story = name));
  await page.addInitScript(() => {
    const { tell } = globalThis as unknown as { tell(what: string): void };
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber }) =>
      tell(`${effectiveDirective} refused ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`),
    );
  });
  page.on("console", (message) => message.type() === "error" && heard.push(`${story}: ${message.text()}`));
  page.on("pageerror", (error) => heard.push(`${story}: ${error.message}`));
  return heard;
}

/** Shows every story and waits until nothing is fetched any more. @returns how many there were, and those that broke */
const playAll = (page: Page) =>
  page.evaluate(async () => {
    const { begin } = globalThis as unknown as { begin(name: string): Promise<void> };
    const broken: string[] = [];
    for (const name of stories.names) {
      await begin(name);
      await stories.show(name).catch((error: Error) => broken.push(`${name}: ${error.message}`));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    }
    return { count: stories.names.length, broken };
  });

for (const [name, files] of Object.entries(BUILDS))
  test(`strict policy and Trusted Types: every state of ${name} breaks nothing`, async ({ page, site }) => {
    const heard = await listen(page);
    await page.goto(site.publish({ files, policy: STRICT, stories: true }));
    await page.waitForFunction(() => "stories" in globalThis);
    const { count, broken } = await playAll(page);
    expect(count).toBeGreaterThan(40);
    expect({ broken, heard }).toEqual({ broken: [], heard: [] });
  });

test("a policy that lacks what an element needs is seen to refuse it", async ({ page, site }) => {
  const refused = async (policy: string, files: HostPage["files"] = ["dv-feedback.min.js"]) => {
    const heard = await listen(page);
    await page.goto(site.publish({ files, policy, body: '<dv-feedback agency="18073" lang="en"></dv-feedback>' }));
    return heard;
  };
  const heard = await refused(STRICT.replace("trusted-types danvan", "trusted-types 'none'"));
  await expect.poll(() => heard.join()).toContain("trusted-types refused");
});
