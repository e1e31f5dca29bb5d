import type { BrowserContext, Page, Route } from "@playwright/test";
import type { Agency } from "./agency.ts";
import type { ConnectionState } from "./story.ts";

/** The connection between one person's device and the agency. */
export interface SenderConnection {
  readonly now: ConnectionState;
  /** Texts by their keys, of all requests that left a page. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether a request with this key has left a page and may have reached, or yet reach, the agency. */
  mayArrive(key: string): boolean;
  /** How many requests have left the pages. */
  readonly count: number;
  /** Ends when one more than so many requests have left. */
  left(count: number): Promise<void>;
  /** Ends when a request gets no answer. */
  silence(): Promise<void>;
  turn(connection: ConnectionState): Promise<void>;
  /** A page that opens gets the connection as it is. */
  reach(page: Page): Promise<void>;
  /** A page that is about to close takes what it waits for with it: the browser lets a request that is held back go on at that moment. */
  drop(page: Page): Promise<void>;
}

/** What a request brings, if the agency has to keep it. */
function kindOf(method: string, url: string): "message" | "photo" | undefined {
  const { pathname } = new URL(url);
  if (method === "POST" && pathname.endsWith("/feedback")) return "message";
  const isPhoto = (method === "POST" && pathname.endsWith("/files")) || method === "PATCH";
  return isPhoto ? "photo" : undefined;
}

/** The intake, and the parts that an element fetches when it needs them; the element's own file came with its page. */
const ASKED_LATER = /\/api\/|\/(?!danvan\.|dv-|loader\.)[a-z-]+\.min\.js/;

const PROBLEM = "application/problem+json";
const TROUBLE: Partial<Record<ConnectionState, { code: string; headers: Record<string, string> }>> = {
  "500": { code: "internal", headers: {} },
  "503": { code: "store-unavailable", headers: { "retry-after": "20" } },
  "429": { code: "too-many-requests", headers: { "retry-after": "40" } },
};
const FREE = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000 / 8, uploadThroughput: 50_000 / 8 };

/** @param host the name by which this person's device calls the agency */
export async function connectionOf(context: BrowserContext, agency: Agency, host: string): Promise<SenderConnection> {
  let now: ConnectionState = "online";
  let count = 0;
  /** How each request without an answer ends, and whose it is, where that is known. */
  const held = new Map<() => unknown, Page | undefined>();
  const texts = new Map<string, string>();
  /** Keys that reached the agency, or are on their way to it. */
  const gone = new Set<string>();
  const watchers = new Set<() => void>();
  const changed = () => {
    for (const watcher of watchers) watcher();
  };
  const once = (isSo: () => boolean) =>
    new Promise<void>((done) => {
      const watcher = () => {
        if (!isSo()) return;
        watchers.delete(watcher);
        done();
      };
      watchers.add(watcher);
      watcher();
    });

  const hold = (end: () => unknown, page?: Page) => {
    held.set(end, page);
    changed();
  };
  async function letGo(isMeant: (page: Page | undefined) => boolean): Promise<void> {
    for (const [end, page] of held) {
      if (!isMeant(page)) continue;
      held.delete(end);
      await Promise.resolve(end()).catch(() => {}); // of a page that is closed, nobody hears
    }
  }

  async function answer(route: Route): Promise<void> {
    const request = route.request();
    const kind = kindOf(request.method(), request.url());
    if (kind === "message") {
      const { key, text } = JSON.parse(request.postData() ?? "") as { key: string; text: string };
      texts.set(key, text);
      if (["online", "slow", "cut after", "silent after"].includes(now)) gone.add(key);
      count++;
      changed();
    }
    const trouble = TROUBLE[now];
    if (now === "cut before") return route.abort("connectionreset");
    if (now === "sign-in page")
      return route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html><title>Wi-Fi</title>" });
    if (!kind) return route.continue();
    if (trouble) {
      const json = { type: "about:blank", title: trouble.code, status: Number(now), code: trouble.code, problems: [] };
      return route.fulfill({ status: Number(now), contentType: PROBLEM, headers: trouble.headers, json });
    }
    if (now === "silent before") return hold(() => route.abort("connectionreset"), request.frame().page());
    return route.continue();
  }

  // Behind the server: what was asked is on its disk, and the real connection is what fails.
  agency.waysBack.set(host, async ({ method, url }, cut) => {
    if (!kindOf(method, url)) return;
    if (now === "silent after") await new Promise<void>((end) => hold(end));
    else if (now !== "cut after") return;
    cut();
  });

  // A page that is closed takes its requests with it: then there is nobody left to answer.
  await context.route(ASKED_LATER, (route) => answer(route).catch(() => {}));

  const slowed = new Map<Page, Awaited<ReturnType<BrowserContext["newCDPSession"]>>>();
  async function reach(page: Page): Promise<void> {
    const session = slowed.get(page) ?? (await context.newCDPSession(page));
    if (!slowed.has(page)) await session.send("Network.enable");
    slowed.set(page, session);
    await session.send("Network.emulateNetworkConditions", now === "slow" ? SLOW : FREE);
  }

  return {
    get now() {
      return now;
    },
    get count() {
      return count;
    },
    texts,
    mayArrive: (key) => gone.has(key),
    left: (before) => once(() => count > before),
    silence: () => once(() => held.size > 0),
    reach,
    drop: (page) => letGo((whose) => whose === page),
    async turn(connection) {
      const before = now;
      now = connection;
      await letGo(() => true);
      if ((connection === "offline") !== (before === "offline")) await context.setOffline(connection === "offline");
      if ((connection === "slow") !== (before === "slow"))
        for (const page of context.pages()) await reach(page).catch(() => {}); // a crashed tab has no connection
    },
  };
}
