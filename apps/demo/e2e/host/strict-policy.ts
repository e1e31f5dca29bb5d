import type { Page } from "@playwright/test";

/**
 * The least that the elements need of a page's policy, and no nonce.
 *
 * - `script-src`: their own file, and parts fetched later from beside it.
 * - `connect-src`: the agency's API.
 * - `trusted-types danvan`: templates become markup through one policy, whose input is only ever our own source.
 * - No `style-src`: style sheets are constructed, never written into the page.
 */
export const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types danvan",
].join("; ");

/** Everything that a policy refused, that was written as an error or that nobody caught, with the story it happened in. */
export async function listen(page: Page): Promise<string[]> {
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
