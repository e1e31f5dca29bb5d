import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { bundleStories } from "./story-bundle.ts";

const cdn = path.dirname(fileURLToPath(import.meta.resolve("@danvan/widgets/cdn/danvan.min.js")));

/** A page of somebody else's site. */
export interface HostPage {
  /** Files of `dist/cdn` that it loads, in order: as classic scripts, or as modules with the word `module` after the name. */
  readonly files: readonly string[];
  /** Folder they are served from: the same bytes under another address stand for another version. */
  readonly folder?: "/cdn" | "/cdn-other";
  readonly body?: string;
  /** Value of its Content-Security-Policy; none without. */
  readonly policy?: string;
  /** Whether it loads every story too, as `window.stories`. */
  readonly stories?: boolean;
}

/** A web server of an agency, on this machine and a free port: real addresses, real headers. */
export interface HostSite {
  readonly url: string;
  /** Puts a page on the site. @returns its address */
  publish(page: HostPage): string;
  stop(): Promise<void>;
}

/** Starts the site with the one-file builds as they are now, so that a build beside the test does not change them. */
export async function startHostSite(): Promise<HostSite> {
  const files = new Map(readdirSync(cdn).map((name) => [name, readFileSync(path.join(cdn, name))]));
  const stories = await bundleStories();
  const pages = new Map<string, HostPage>();

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://host.test");
    const [, folder, name = ""] = /^\/(cdn|cdn-other)\/([\w.-]+)$/.exec(pathname) ?? [];
    const page = pages.get(pathname);
    const send = (status: number, type: string, body: string | Buffer, headers = {}) =>
      response.writeHead(status, { "content-type": `${type}; charset=utf-8`, ...headers }).end(body);
    if (page)
      return send(200, "text/html", markup(page, files), page.policy ? { "content-security-policy": page.policy } : {});
    if (folder && files.has(name)) return send(200, "text/javascript", files.get(name)!);
    if (pathname === "/stories.js") return send(200, "text/javascript", stories);
    if (pathname === "/favicon.ico") return send(204, "image/x-icon", "");
    return send(404, "text/plain", "404");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    publish(page) {
      const address = `/trang-${pages.size + 1}`;
      pages.set(address, page);
      return url + address;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function markup(
  { files: loaded, folder = "/cdn", body = "", stories = false }: HostPage,
  files: ReadonlyMap<string, Buffer>,
) {
  const scripts = loaded.map((file) => {
    const [name = "", how] = file.split(" ");
    const bytes = files.get(name);
    if (!bytes) throw new Error(`${name} is not built: npm run build`);
    const integrity = `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
    const kind = how === "module" ? 'type="module"' : "defer";
    return `<script ${kind} src="${folder}/${name}" integrity="${integrity}" crossorigin="anonymous"></script>`;
  });
  const told = stories ? '<script type="module" src="/stories.js"></script>' : "";
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Trang của cơ quan</title>${scripts.join("")}${told}<body>${body}</body></html>`;
}

/**
 * What a webmaster may paste, by name: everything in one classic script, or an element a module. The other two, a classic script an
 * element and everything in one module, are the same files.
 */
export const BUILDS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [
    ["danvan", ""],
    ["dv-", " module"],
  ].map(([start = "", how = ""]) => {
    const names = readdirSync(cdn).filter((name) => name.startsWith(start) && name.endsWith(".min.js"));
    const files = names.map((name) => name + how);
    return [files.join(", "), files];
  }),
);
