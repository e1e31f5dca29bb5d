import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { main } from "./main.js";

/** What the command line says, and how it ends. */
async function run(...args: string[]) {
  let [out, err] = ["", ""];
  const code = await main(args, { out: (text) => void (out += text), err: (text) => void (err += text) });
  return { code, out, err };
}

type Answers = Record<string, { type?: string; body?: string; status?: number; headers?: Record<string, string> }>;

/** A server of its own on a free port, which keeps what it was asked. */
async function serve(answers: (origin: string) => Answers) {
  const asked: string[] = [];
  const server = createServer(({ method, url = "" }, response) => {
    asked.push(`${method} ${url}`);
    const {
      type = "text/html; charset=utf-8",
      body = "",
      status = 200,
      headers = {},
    } = answers(origin)[`${method} ${url}`] ?? { status: 404 };
    response.writeHead(status, { "content-type": type, ...headers }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  onTestFinished(close);
  return { origin, asked, close };
}

const PAGE = (tag: string, script = "/w/loader.min.js") =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/site.css"><script src="${script}" integrity="sha384-nothing" crossorigin></script></head><body>${tag}</body></html>`;
const tag = (api: string) =>
  `<dv-feedback agency="18073" endpoint="${api}"><form method="post" action="${api}/agencies/18073/feedback"><input name="kind"><textarea name="text"></textarea></form></dv-feedback>`;

test("a page on the web: its script is hashed, its own style read, its endpoint asked, and nothing else", async () => {
  const api = await serve(() => ({ "OPTIONS /api/v1/agencies/18073/feedback": { status: 204 } }));
  const site = await serve(() => ({
    "GET /": { body: PAGE(tag(`${api.origin}/api/v1`)), headers: { "content-security-policy": "connect-src 'self'" } },
    "GET /w/loader.min.js": { type: "text/javascript", body: "void 0" },
    "GET /site.css": { type: "text/css", body: "dv-feedback { display: none }" },
  }));
  const { code, out } = await run(`${site.origin}/`);
  expect(code).toBe(1);
  expect(out).toContain(`connect-src 'self' ${api.origin}`);
  expect(out).toContain(`origins: ["${site.origin}"]`);
  expect(out).toMatch(/integrity="sha384-[\w+/]{64}"/);
  expect(out).toContain("CSS (/site.css) ẩn <dv-feedback>");
  expect(site.asked.toSorted()).toEqual(["GET /", "GET /site.css", "GET /w/loader.min.js"]);
  expect(api.asked).toEqual(["OPTIONS /api/v1/agencies/18073/feedback"]);
});

test("an endpoint that allows the page is not spoken of", async () => {
  let from = "";
  const api = await serve(() => ({
    "OPTIONS /api/v1/agencies/18073/feedback": {
      status: 204,
      headers: { "access-control-allow-origin": from, "access-control-allow-headers": "content-type, receipt-secret" },
    },
  }));
  const site = await serve(() => ({
    "GET /": { body: PAGE(tag(`${api.origin}/api/v1`)).replace(/ integrity="[^"]*"/, "") },
    "GET /w/loader.min.js": { type: "text/javascript" },
    "GET /site.css": { type: "text/css" },
  }));
  from = site.origin;
  expect(await run(`${site.origin}/`)).toEqual({ code: 0, out: "Không thấy gì phải sửa.", err: "" });
});

test("a file, in English and as JSON", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-doctor-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, "trang.html");
  writeFileSync(file, PAGE("<p>Liên hệ</p>"));
  expect((await run(file, "--lang", "en")).out).toContain("The page has no tag, frame or link of danvan.");
  const { code, out } = await run(file, "--json");
  expect([code, JSON.parse(out)]).toEqual([1, [{ code: "tag-missing", severity: "blocks", facts: {} }]]);
});

test.each([
  [[], "Thiếu địa chỉ"],
  [["x.html", "y.html"], "thừa “y.html”"],
  [["khong-co.html"], "Không đọc được khong-co.html (ENOENT)"],
  [["x.html", "--nhanh"], "Không hiểu --nhanh"],
  [["x.html", "--lang", "fr"], "Không hiểu --lang fr"],
  [["x.html", "--lang"], "Không hiểu --lang"],
  [["--lang=en", "--fast"], "--fast is not understood"],
])("%j is misuse and says what to do", async (args, words) => {
  const { code, err } = await run(...args);
  expect(code).toBe(2);
  expect(err).toContain(words);
});

test("a server that cannot be reached is named with the reason", async () => {
  const { origin, close } = await serve(() => ({}));
  close();
  expect(await run(origin, "--lang", "en")).toMatchObject({
    code: 2,
    err: expect.stringContaining("ECONNREFUSED") as string,
  });
});

test("--help tells the use", async () => {
  expect(await run("--help")).toMatchObject({
    code: 0,
    out: expect.stringContaining("danvan-doctor ĐỊA-CHỈ") as string,
  });
});
