import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { DanvanError, problem } from "@danvan/core";
import type { Assets as SiteAssets, PageFile } from "@danvan/site";

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".map": "application/json",
  ".txt": "text/plain; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** A file held in memory: few, small, and read before the first request. */
interface Asset {
  readonly type: string;
  readonly bytes: Buffer<ArrayBuffer>;
  readonly gzip: Buffer<ArrayBuffer>;
  readonly hash: string;
}

/** Files by their address. What is not in the table does not exist, so no address can climb out of a folder. */
export interface Assets extends SiteAssets {
  /**
   * Where a page finds a file, and what its bytes must hash to.
   * @throws DanvanError `file-not-built`
   */
  page(address: string): PageFile;
}

/** Reads the page's own files and the one-file builds of the elements. */
export function loadAssets(): Assets {
  const own = path.join(import.meta.dirname, "..", "public");
  const widgets = path.dirname(fileURLToPath(import.meta.resolve("@danvan/widgets/cdn/danvan.min.js")));
  const style = fileURLToPath(import.meta.resolve("@danvan/site/site.css"));
  const desk = fileURLToPath(import.meta.resolve("@danvan/site/browser/desk.min.js"));
  const doctor = fileURLToPath(import.meta.resolve("@danvan/doctor/browser/doctor.min.js"));
  return assetsOf(
    new Map([
      ...filesIn(own, "/assets"),
      ["/assets/site.css", readFileSync(style)] as const,
      ["/assets/doctor.min.js", readFileSync(doctor)] as const,
      ["/assets/desk.min.js", readFileSync(desk)] as const,
      ...filesIn(widgets, "/widgets"),
    ]),
  );
}

/** @param files contents by address, such as `/assets/demo.css` */
export function assetsOf(files: ReadonlyMap<string, Uint8Array>): Assets {
  const assets = new Map([...files].flatMap(([address, bytes]) => toAsset(address, Buffer.from(bytes))));
  return {
    page(address) {
      const asset = assets.get(address);
      if (!asset) throw new DanvanError(problem("file-not-built", address));
      return { href: `${address}?v=${versionOf(asset)}`, integrity: `sha384-${asset.hash}` };
    },
    answer(request) {
      const url = new URL(request.url);
      const asset = assets.get(url.pathname);
      return asset ? respond(asset, request, url) : null;
    },
  };
}

const filesIn = (folder: string, base: string): [string, Buffer][] =>
  (existsSync(folder) ? readdirSync(folder) : []).map((name) => [
    `${base}/${name}`,
    readFileSync(path.join(folder, name)),
  ]);

function toAsset(address: string, bytes: Buffer<ArrayBuffer>): [string, Asset][] {
  const type = TYPES[path.extname(address)];
  const hash = createHash("sha384").update(bytes).digest("base64");
  return type ? [[address, { type, bytes, gzip: gzipSync(bytes, { level: 9 }), hash }]] : [];
}

const versionOf = ({ hash }: Asset) => hash.slice(0, 12).replaceAll(/[+/]/g, "-");

/** Named, and not refused by a weight of 0 (RFC 9110 §12.5.3). */
const takesGzip = (accepted: string) =>
  accepted.split(",").some((one) => /^\s*gzip\s*(?:;(?!\s*q=0(?:\.0*)?\s*$)|$)/i.test(one));

function respond(asset: Asset, request: Request, url: URL): Response {
  const zipped = takesGzip(request.headers.get("accept-encoding") ?? "");
  const etag = `"${versionOf(asset)}${zipped ? "-gz" : ""}"`;
  const headers = {
    "content-type": asset.type,
    // An address with the right version never changes its bytes; any other is asked for again each time, cheaply.
    "cache-control":
      url.searchParams.get("v") === versionOf(asset) ? "public, max-age=31536000, immutable" : "no-cache",
    etag,
    vary: "accept-encoding",
    // Other sites embed these files, and integrity across origins needs CORS.
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
  };
  const known = request.headers.get("if-none-match")?.split(/,\s*/) ?? [];
  if (known.includes(etag)) return new Response(null, { status: 304, headers });
  const body = zipped ? asset.gzip : asset.bytes;
  return new Response(request.method === "HEAD" ? null : body, {
    headers: { ...headers, "content-length": String(body.length), ...(zipped && { "content-encoding": "gzip" }) },
  });
}
