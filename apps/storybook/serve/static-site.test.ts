import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { staticSite } from "./static-site.ts";

const above = mkdtempSync(path.join(tmpdir(), "static-site-"));
const site = path.join(above, "site");
const server = staticSite(site);

beforeAll(async () => {
  mkdirSync(path.join(site, "assets"), { recursive: true });
  writeFileSync(path.join(above, "secret.txt"), "secret");
  writeFileSync(path.join(site, "index.html"), "<script>let here = 1;</script><p>Chào</p>");
  writeFileSync(path.join(site, "assets/app-AbCd1234.js"), "export {};");
  writeFileSync(path.join(site, "tệp lạ.xyz"), "?");
  symlinkSync(path.join(above, "secret.txt"), path.join(site, "link.txt"));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(above, { recursive: true });
});

/** A request whose path goes out as written: fetch would tidy the dots away. */
const ask = (path: string, method = "GET") =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((done, fail) => {
    const { port } = server.address() as AddressInfo;
    request({ port, host: "127.0.0.1", path, method, agent: false }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => (body += part));
      response.on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on("error", fail)
      .end();
  });

test("a folder is its index page, with the policy of that very page", async () => {
  const { status, headers, body } = await ask("/?path=/docs/x");
  expect({ status, type: headers["content-type"] }).toEqual({ status: 200, type: "text/html; charset=utf-8" });
  expect(headers["content-security-policy"]).toBe(contentSecurityPolicy(body));
  expect(headers["x-content-type-options"]).toBe("nosniff");
});

test("an inline script is allowed by its hash alone, and nothing by eval", () => {
  const policy = contentSecurityPolicy("<script>let here = 1;</script><script src=x></script>");
  expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/]{43}='(;|$)/);
  expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:/);
});

test("a file whose name holds its hash is kept, all else is asked for again", async () => {
  expect((await ask("/assets/app-AbCd1234.js")).headers).toMatchObject({
    "content-type": "text/javascript; charset=utf-8",
    "cache-control": "public, max-age=31536000, immutable",
  });
  expect((await ask("/")).headers["cache-control"]).toBe("no-cache");
});

test("an unknown kind of file is a download", async () =>
  expect((await ask(encodeURI("/tệp lạ.xyz"))).headers["content-type"]).toBe("application/octet-stream"));

test.each([
  ["dots", "/../secret.txt"],
  ["encoded dots", "/%2e%2e/secret.txt"],
  ["encoded slashes", "/..%2fsecret.txt"],
  ["dots in the middle", "/assets/../../secret.txt"],
  ["backslashes", "/..\\secret.txt"],
  ["a link that leads out", "/link.txt"],
  ["a zero byte", "/index.html%00.txt"],
  ["broken encoding", "/%E0%A4%A"],
  ["a file that is not there", "/none.html"],
  ["a folder without a slash", "/assets"],
])("%s lead nowhere", async (_, asked) => {
  const { status, body } = await ask(asked);
  expect(status).toBe(404);
  expect(body).not.toContain("secret");
});

test("only reading is answered", async () => {
  expect((await ask("/", "POST")).status).toBe(405);
  expect(await ask("/", "HEAD")).toMatchObject({ status: 200, body: "" });
});
