import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { startCaddy } from "../test/caddy.ts";
import { behind, blocksOf, feedback } from "../test/proxy.ts";

const GUIDE = readFileSync(path.join(import.meta.dirname, "../../../docs/operating.md"), "utf8");
const [SITE = ""] = blocksOf(GUIDE, "caddyfile");

const ended: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ended.splice(0).toReversed()) await end();
});

test("behind Caddy as the guide says: pages, sign-in and a photograph pass, and nobody hides behind a header", async () => {
  const start = (upstream: string) =>
    startCaddy(process.env["CADDY_PATH"]!, SITE.replace("127.0.0.1:8787", new URL(upstream).host));
  const { ask, signedIn, clients } = await behind("https://gopy.example", start, ended);
  expect([signedIn.status, signedIn.headers.get("location")]).toEqual([303, "/lam-viec"]);
  const cookie = signedIn.headers.get("set-cookie") ?? "";
  expect(cookie).toContain("; Secure;");
  const sent = await ask("/api/v1/agencies/18073/feedback", { method: "POST", body: feedback() });
  expect(sent.status).toBe(201);
  const headers = { cookie: cookie.split(";")[0]!, "x-forwarded-for": "203.0.113.9" };
  for (const page of ["/", "/ket-qua", "/tra-cuu", "/lam-viec", "/healthz"])
    expect([page, (await ask(page, { headers })).status]).toEqual([page, 200]);
  // What a client writes into the header does not hide who it is.
  expect([...clients]).toEqual(["127.0.0.1"]);
});
