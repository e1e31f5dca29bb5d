import { createHash } from "node:crypto";

/** Scripts written into the page, not loaded: their hash is what allows them. */
const INLINE_SCRIPT = /<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g;

/**
 * The strictest policy that Storybook's own build runs under.
 *
 * Scripts: our own files, and the inline ones of this very page by their hash; no eval, no other host. Styles need `unsafe-inline`:
 * Storybook's manager and docs write their styles at run time. For the same reason there are no Trusted Types here: React's renderer
 * and the syntax highlighter of Storybook set HTML. The elements themselves need neither exception; their own tests prove it.
 *
 * @param page the HTML about to be sent
 */
export function contentSecurityPolicy(page: string): string {
  const hashes = [...page.matchAll(INLINE_SCRIPT)].map(
    ([, script]) => `'sha256-${createHash("sha256").update(script!).digest("base64")}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...new Set(hashes)].join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "frame-ancestors 'self'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join("; ");
}
