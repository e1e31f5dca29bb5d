/**
 * Told where people come by TLS, which a proxy may have ended (RFC 6797 §7.2). A year.
 * @example strictTransport(new URL("http://gopy.example")) // → {}
 */
export const strictTransport = (publicOrigin: URL | undefined): Record<string, string> =>
  publicOrigin?.protocol === "https:" ? { "strict-transport-security": "max-age=31536000" } : {};

/**
 * Nothing but our own files runs, and no string becomes script: only Lit's own templates may make markup.
 * @example PAGE_HEADERS["x-content-type-options"] // → "nosniff"
 */
export const PAGE_HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types danvan",
  ].join("; "),
  // Not "no-referrer": it would make browsers send "Origin: null" with our own forms, which the workspace checks.
  "referrer-policy": "same-origin",
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "cross-origin-opener-policy": "same-origin",
};
