/**
 * Where people reach these routes, with the path they are mounted under, without its last slash.
 * @param publicOrigin Default: what the request says
 * @example reachedAt({ url: "http://127.0.0.1:8787/api/v1" }, new URL("https://gopy.example/danvan/")) // → "https://gopy.example/danvan"
 */
export const reachedAt = ({ url }: Pick<Request, "url">, publicOrigin: URL | undefined): string =>
  publicOrigin ? publicOrigin.href.replace(/\/+$/, "") : new URL(url).origin;
