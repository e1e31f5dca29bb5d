import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { addressesIn, crawl } from "../../../packages/site/test/crawl.ts";
import { startNginx } from "../test/nginx.ts";
import { behind, blocksOf, feedback } from "../test/proxy.ts";

const GUIDE = readFileSync(path.join(import.meta.dirname, "../../../docs/operating.md"), "utf8");
const [ROOT = "", UNDER_A_PATH = ""] = blocksOf(GUIDE, "nginx");
/** A site of the province, with danvan under a path of it. */
const underAPath = (location: string) =>
  ROOT.replace("gopy.example", "hatinh.example").replace(/location \/ \{[^}]*\}/, location);

const ended: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0).toReversed()) await end();
});

/** danvan, and a real nginx before it as the guide says, or as `change` makes it. */
const behindNginx = (address: string, block: string, change = (config: string) => config) =>
  behind(address, (upstream) => startNginx(change(block.replaceAll("http://127.0.0.1:8787", upstream))), ended);

const withoutHost = (config: string) => config.replace(/proxy_set_header Host \$host;/, "");
const withSlash = (config: string) => config.replace(/(proxy_pass \S+);/, "$1/;");

describe.each([
  ["the guide, Host kept", "https://gopy.example", ROOT, (config: string) => config],
  ["Host rewritten by nginx", "https://gopy.example", ROOT, withoutHost],
  ["under a path that is kept", "https://hatinh.example/gop-y", underAPath(UNDER_A_PATH), (config: string) => config],
  ["under a path that is taken away", "https://hatinh.example/gop-y", underAPath(UNDER_A_PATH), withSlash],
])("behind nginx: %s", (_, address, block, change) => {
  test("pages, sign-in and a photograph pass, and every address stays where people reach it", async () => {
    const { ask, base, signedIn, clients } = await behindNginx(address, block, change);
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
  const { ask, base } = await behindNginx("https://gopy.example", ROOT, (config) =>
    config.replace(/client_max_body_size.*/, ""),
  );
  const sent = await ask(`${base}/api/v1/agencies/18073/feedback`, { method: "POST", body: feedback() });
  expect(sent.status).toBe(413);
});
