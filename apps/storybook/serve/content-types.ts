/** What the browser is told a file is; nothing here is ever guessed from its bytes. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".txt": "text/plain; charset=utf-8",
  ".map": "application/json; charset=utf-8",
};

/** @example contentTypeOf(".woff2") // → "font/woff2"; a download for what is not known */
export const contentTypeOf = (extension: string): string => CONTENT_TYPES[extension] ?? "application/octet-stream";
