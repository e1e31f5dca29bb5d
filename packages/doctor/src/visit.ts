import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { endpointOf, exam, NOWHERE, type Preflight, type SeenFile, type Visited } from "./page/exam.js";

/** Long enough for a slow government site, short enough that a person is still there. */
const TIMEOUT_MS = 20_000;

/** Reads a page from the web, or from a file; with it what the page itself names: our scripts, its own style sheets, the endpoints. */
export async function visit(address: string): Promise<Visited> {
  if (!/^https?:\/\//i.test(address)) {
    const html = await readFile(address, "utf8");
    return { address: NOWHERE, html, headers: {}, files: new Map(), preflights: new Map() };
  }
  const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  const bare: Visited = {
    address: response.url,
    html: await textOf(response),
    headers: Object.fromEntries(response.headers),
    files: new Map(),
    preflights: new Map(),
  };
  const page = exam(bare);
  const sheets = page
    .named("link")
    .filter(({ attributes }) => /\bstylesheet\b/i.test(attributes["rel"] ?? ""))
    .map(({ attributes }) => page.resolve(attributes["href"] ?? ""))
    .filter((sheet) => sheet?.origin === page.self.origin);
  const scripts = page.scripts.map(({ attributes }) => page.resolve(attributes["src"] ?? ""));
  const endpoints = page.ours.map((tag) => ({
    endpoint: endpointOf(page, tag),
    agency: tag.attributes["agency"] ?? "",
  }));
  const [files, preflights] = await Promise.all([
    Promise.all([...sheets, ...scripts].flatMap((file) => (file ? [fileAt(file, page.self)] : []))),
    Promise.all(
      endpoints.flatMap(({ endpoint, agency }) =>
        endpoint && endpoint.origin !== page.self.origin ? [preflight(endpoint, agency, page.self)] : [],
      ),
    ),
  ]);
  return { ...bare, files: new Map(files), preflights: new Map(preflights) };
}

/** Read as the page says, so that a page in another encoding is judged by what it is. */
async function textOf(response: Response): Promise<string> {
  const bytes = await response.arrayBuffer();
  const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(response.headers.get("content-type") ?? "")?.[1] ?? "utf-8";
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

async function fileAt(address: URL, { origin }: URL): Promise<[string, SeenFile]> {
  const nothing: SeenFile = { status: 0, type: "", cors: false, text: "", hashes: {} };
  try {
    const response = await fetch(address, { headers: { origin }, signal: AbortSignal.timeout(TIMEOUT_MS) });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const hash = (algorithm: string) => [algorithm, createHash(algorithm).update(bytes).digest("base64")] as const;
    const { status, headers } = response;
    return [
      address.href,
      {
        status,
        type: headers.get("content-type") ?? "",
        cors: ["*", origin].includes(headers.get("access-control-allow-origin") ?? ""),
        text: new TextDecoder().decode(bytes),
        hashes: Object.fromEntries(["sha256", "sha384", "sha512"].map(hash)),
      },
    ];
  } catch {
    return [address.href, nothing];
  }
}

/** Asks as a browser does before it sends a message: only whether, never with a message. */
async function preflight(endpoint: URL, agency: string, { origin }: URL): Promise<[string, Preflight]> {
  const base = endpoint.href.replace(/\/$/, "");
  try {
    const { status, headers } = await fetch(`${base}/agencies/${encodeURIComponent(agency)}/feedback`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type" },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const may = (name: string, wanted: RegExp) => wanted.test(headers.get(name) ?? "");
    const allowed =
      ["*", origin].includes(headers.get("access-control-allow-origin") ?? "") &&
      may("access-control-allow-headers", /(^|[\s,])(content-type|\*)([\s,]|$)/i);
    return [base, { status, allowed }];
  } catch {
    return [base, { status: 0, allowed: false }];
  }
}
