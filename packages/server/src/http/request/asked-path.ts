import { getPath } from "hono/utils/url";

/**
 * The path that a request asks for: a slash too many, as addresses put together by hand have, changes nothing.
 *
 * Without script a person sees what the address in a form leads to, and cannot mend it.
 *
 * @example askedPath(new Request("https://gopy.example//api/v1/")) // → "/api/v1"
 */
export const askedPath = (request: Request): string =>
  getPath(request)
    .replaceAll(/\/{2,}/g, "/")
    .replace(/(.)\/$/, "$1");
