/** Asks for an address of the server, such as `/danvan/ket-qua`. */
export type Ask = (address: string) => Promise<Response>;

const ADDRESS = /\s(?:href|src|action|formaction|endpoint|tracker-href|notice-url|content)="((?:https?:\/)?\/[^"]*)"/g;
const READ = new Map([
  ["&amp;", "&"],
  ["&quot;", '"'],
  ["&#39;", "'"],
]);

/** Every address that a page names, of links, forms, files and elements: as it stands there, on whatever host. */
export const addressesIn = (page: string): string[] =>
  [...page.matchAll(ADDRESS)].map(([, address = ""]) =>
    address.replaceAll(/&(?:amp|quot|#39);/g, (one) => READ.get(one) ?? one),
  );

/** What a walk over all pages met. */
export interface Crawled {
  /** Every address that was named, with the page that named it first. */
  readonly named: ReadonlyMap<string, string>;
  /** What was asked for, with its status. */
  readonly statuses: ReadonlyMap<string, number>;
}

/**
 * Walks from some addresses over every link, file and form of the same host, redirects counted as links; forms are met, not sent.
 *
 * @param first where the walk begins, besides what they lead to
 */
export async function crawl(ask: Ask, first: readonly string[]): Promise<Crawled> {
  const named = new Map<string, string>();
  const statuses = new Map<string, number>();
  const waiting = [...first];
  for (let from = waiting.shift(); from !== undefined; from = waiting.shift()) {
    const address = from.replace(/#.*/, "");
    if (statuses.has(address) || !address.startsWith("/")) continue;
    const response = await ask(address);
    statuses.set(address, response.status);
    const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
    const text = await response.text();
    const location = response.headers.get("location");
    const found = [...(isPage ? addressesIn(text) : []), ...(location === null ? [] : [location])];
    for (const one of found) if (!named.has(one)) named.set(one, address);
    waiting.push(...found);
  }
  return { named, statuses };
}
