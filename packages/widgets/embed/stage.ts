import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import { launchOptions } from "../../../.config/chromium.mjs";
import { LATE_MS } from "../../../.config/patience.ts";

const CDN = path.join(import.meta.dirname, "../dist/cdn");

/** The server answers with a consent notice, as a form asks for one; of all else that an agency has it knows nothing. */
const NOTICE = { version: "1", text: { vi: "Thông báo.", en: "Notice." }, url: "/thong-bao" };

/** The strictest policy a page may have: nothing inline, no string becomes script, and only Lit makes markup. */
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types danvan";

/** What a page is: its body, and what the server says with it. */
export interface Site {
  readonly pages: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Other files by address, such as a bundle of an example. */
  readonly files?: Readonly<Record<string, string>>;
  /** What this server does to a file of ours; `undefined` leaves it as it is. */
  readonly spoil?: (name: string) => Spoilt | undefined;
}

/** How a host's server answers for a file of ours. */
export interface Spoilt {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
  /** Whether other origins may read it. */
  readonly cors?: boolean;
}

export interface Visit {
  readonly page: Page;
  /** Files of ours that were asked for, by name, in order. */
  readonly asked: string[];
  readonly heard: string[];
  readonly origin: string;
  /** Names that answer 404 while they are in here. */
  readonly missing: Set<string>;
  close(): Promise<void>;
}

let browser: Promise<Browser> | undefined;

/** A browser with a small server of real files beside it; every request and every word of the console is kept. */
export const stage = {
  async open(site: Site, address = "/", options: BrowserContextOptions = {}): Promise<Visit> {
    // One browser for all files of a worker, which ends it with itself: its start takes as long as a visit.
    const started = await (browser ??= chromium.launch(launchOptions()));
    const asked: string[] = [];
    const missing = new Set<string>();
    const server = serve(site, asked, missing);
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const context = await started.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    context.setDefaultTimeout(LATE_MS);
    const page = await context.newPage();
    const heard: string[] = [];
    page.on("console", (message) => heard.push(message.text()));
    page.on("pageerror", (error) => heard.push(String(error)));
    await page.goto(origin + address);
    const close = async () => {
      await context.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    };
    return { page, asked, heard, origin, missing, close };
  },
};

function serve(
  { pages, headers = {}, files = {}, spoil = () => undefined }: Site,
  asked: string[],
  missing: Set<string>,
): Server {
  return createServer(({ url }, response) => {
    const { pathname } = new URL(url ?? "/", "http://own.invalid");
    const name = path.basename(pathname);
    const page = pages[pathname];
    if (page !== undefined) {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers }).end(page);
      return;
    }
    const spoilt = pathname.startsWith("/w/") ? spoil(name) : undefined;
    const file =
      spoilt?.body ??
      files[pathname] ??
      (/^\/w\/[\w.-]+\.m?js$/.test(pathname) ? ours(name, asked, missing) : undefined);
    if (pathname === "/favicon.ico") response.writeHead(204).end();
    else if (/^\/api\/v1\/.*\/notice$/.test(pathname))
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(NOTICE));
    else if (file === undefined) response.writeHead(404).end();
    else
      response
        .writeHead(spoilt?.status ?? 200, {
          "content-type": spoilt?.type ?? (pathname.endsWith(".css") ? "text/css" : "text/javascript; charset=utf-8"),
          ...(spoilt?.cors !== false && { "access-control-allow-origin": "*" }),
        })
        .end(file);
  });
}

function ours(name: string, asked: string[], missing: Set<string>): string | undefined {
  asked.push(name);
  const file = path.join(CDN, name);
  return missing.has(name) || !existsSync(file) ? undefined : readFileSync(file, "utf8");
}
