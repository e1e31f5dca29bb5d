/**
 * How long a test may run before it counts as hung. Tests start programs (LibreOffice, Chromium, Node) whose first start on a cold and
 * busy machine takes many times what it takes on a warm one, and a limit that nobody reaches costs nothing.
 */
const HUNG_MS = 240_000;

/** How long one thing on a page, or one answer of a program, may take to come. */
export const LATE_MS = 90_000;

/** For every project of vitest. */
export const patience = { testTimeout: HUNG_MS, hookTimeout: HUNG_MS, expect: { poll: { timeout: LATE_MS } } };

/** For every configuration of Playwright. */
export const endToEndPatience = { timeout: HUNG_MS, expect: { timeout: LATE_MS } };
