import { expect, type Page } from "@playwright/test";
import { BUILDS, type HostPage } from "./host-site.ts";
import { listen, STRICT } from "./strict-policy.ts";
import { perWorker as test } from "../per-worker.ts";

interface Stories {
  readonly names: readonly string[];
  show(name: string): Promise<void>;
}
declare const stories: Stories;

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

/** The one file with all elements is played under the same policy by `hostile-page.spec.ts`. */
const { "danvan.min.js": _, ...separate } = BUILDS;

for (const [name, files] of Object.entries(separate))
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
