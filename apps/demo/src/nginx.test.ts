import { randomBytes, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { must } from "@danvan/core";
import { serve } from "@danvan/node";
import { openSqliteStore } from "@danvan/server/sqlite";
import { afterEach, describe, expect, test } from "vitest";
import { addressesIn, crawl } from "../../../packages/site/test/crawl.ts";
import { blocksOf, startNginx, type Nginx } from "../test/nginx.ts";
import { compose } from "./compose.ts";

const GUIDE = readFileSync(path.join(import.meta.dirname, "../../../docs/operating.md"), "utf8");
const [ROOT = "", UNDER_A_PATH = ""] = blocksOf(GUIDE, "nginx");
/** A site of the province, with danvan under a path of it. */
const underAPath = (location: string) =>
  ROOT.replace("gopy.example", "hatinh.example").replace(/location \/ \{[^}]*\}/, location);
/** A JPEG of a size that phones make, over nginx's own limit: one dot's head, and a scan that goes on. */
const HEAD = Buffer.from("ffd8ffc0000b080008000801011100ffda0008010100003f00", "hex");
const photo = Uint8Array.from(Buffer.concat([HEAD, Buffer.alloc(1_500_000, 1), Buffer.from("ffd9", "hex")]));

const ended: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0).toReversed()) await end();
});

/** danvan, and a real nginx before it as the guide says, or as `change` makes it. */
async function behind(address: string, block: string, change = (config: string) => config) {
  const publicOrigin = new URL(address);
  const { services, site } = compose({
    store: openSqliteStore(new DatabaseSync(":memory:")),
    origins: [],
    publicOrigin,
    now: () => "2026-11-23T02:00:00.000Z",
    random: randomBytes,
    newKey: randomUUID,
    elapsed: () => 0,
    onFault: (cause) => expect.fail(String(cause)),
  });
  const clients = new Set<string | undefined>();
  const watched = (request: Request, client?: string) => (clients.add(client), site(request, client));
  const served = must(await serve(watched, { host: "127.0.0.1", port: 0, trustProxy: { hops: 1 } }));
  ended.push(() => served.stop());
  const nginx: Nginx = await startNginx(change(block.replaceAll("http://127.0.0.1:8787", served.url)));
  ended.push(() => nginx.stop());
  const ask = (path: string, init?: RequestInit) => nginx.ask(publicOrigin.hostname, path, init);
  const officer = (await services.createFirstOfficer("18073"))!;
  const base = publicOrigin.pathname.replace(/\/$/, "");
  const signedIn = await ask(`${base}/lam-viec/dang-nhap`, {
    method: "POST",
    body: new URLSearchParams({ name: officer.name, password: officer.password }),
    headers: { origin: publicOrigin.origin },
  });
  return { ask, base, signedIn, clients };
}

function feedback(): FormData {
  const body = new FormData();
  const fields = { key: randomUUID(), kind: "concern", text: "Đèn đường ở ngõ 5 bị hỏng.", lang: "vi" };
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append("files", new File([photo], "anh.jpg"));
  return body;
}

const withoutHost = (config: string) => config.replace(/proxy_set_header Host \$host;/, "");
const withSlash = (config: string) => config.replace(/(proxy_pass \S+);/, "$1/;");

describe.each([
  ["the guide, Host kept", "https://gopy.example", ROOT, (config: string) => config],
  ["Host rewritten by nginx", "https://gopy.example", ROOT, withoutHost],
  ["under a path that is kept", "https://hatinh.example/gop-y", underAPath(UNDER_A_PATH), (config: string) => config],
  ["under a path that is taken away", "https://hatinh.example/gop-y", underAPath(UNDER_A_PATH), withSlash],
])("behind nginx: %s", (_, address, block, change) => {
  test("pages, sign-in and a photograph pass, and every address stays where people reach it", async () => {
    const { ask, base, signedIn, clients } = await behind(address, block, change);
    expect([signedIn.status, signedIn.headers.get("location")]).toEqual([303, `${base}/lam-viec`]);
    const cookie = signedIn.headers.get("set-cookie") ?? "";
    expect(cookie).toContain(`Path=${base}/lam-viec;`);
    expect(cookie).toContain("; Secure;");

    const sent = await ask(`${base}/api/v1/agencies/18073/feedback`, { method: "POST", body: feedback() });
    expect(sent.status).toBe(201);
    expect(addressesIn(await sent.text()).filter((one) => !one.startsWith(`${base}/`))).toEqual([]);

    const headers = { cookie: cookie.split(";")[0]!, "x-forwarded-for": "203.0.113.9" };
    const { named, statuses } = await crawl((path) => ask(path, { headers }), [`${base}/`, `${base}/lam-viec`]);
    expect([...named].filter(([one]) => one.startsWith("/") && !one.startsWith(`${base}/`) && one !== base)).toEqual(
      [],
    );
    expect([...statuses].filter(([, status]) => status >= 500)).toEqual([]);
    expect(statuses.size).toBeGreaterThan(15);
    // What a client writes into the header does not hide who it is.
    expect([...clients]).toEqual(["127.0.0.1"]);
  });
});

test("nginx's own limit of 1 MB refuses a photograph: the guide's line is needed", async () => {
  const { ask, base } = await behind("https://gopy.example", ROOT, (config) =>
    config.replace(/client_max_body_size.*/, ""),
  );
  const sent = await ask(`${base}/api/v1/agencies/18073/feedback`, { method: "POST", body: feedback() });
  expect(sent.status).toBe(413);
});
