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

/** A folder of ours with nothing missing. */
const FOLDER = Object.fromEntries(
  "loader dv-feedback guidance checks after-sending photo-field letter form-tools matter"
    .split(" ")
    .map((name) => [`GET /w/${name}.min.js`, { type: "text/javascript", body: "void(0);" }]),
);
const NOTICE = { type: "application/json", body: `{"version":"1"}` };
const PROBLEM = { status: 404, type: "application/problem+json", body: `{"code":"agency-not-found","problems":[]}` };
const AGENCY = "/api/v1/agencies/18073";

test("a page on the web: its script is hashed, its own style read, its endpoint asked, and nothing else", async () => {
  const api = await serve(() => ({
    [`GET ${AGENCY}/notice`]: NOTICE,
    [`OPTIONS ${AGENCY}/feedback`]: { status: 204 },
  }));
  const site = await serve(() => ({
    ...FOLDER,
    "GET /": { body: PAGE(tag(`${api.origin}/api/v1`)), headers: { "content-security-policy": "connect-src 'self'" } },
    "GET /site.css": { type: "text/css", body: "dv-feedback { display: none }" },
  }));
  const { code, out } = await run(`${site.origin}/`);
  expect(code).toBe(1);
  expect(out).toContain(`connect-src 'self' ${api.origin}`);
  expect(out).toContain(`ORIGINS=${site.origin}`);
  expect(out).toMatch(/integrity="sha384-[\w+/]{64}"/);
  expect(out).toContain("CSS (/site.css) ẩn <dv-feedback>");
  expect(site.asked.toSorted()).toEqual(["GET /", "GET /site.css", ...Object.keys(FOLDER)].toSorted());
  expect(api.asked).toEqual([`GET ${AGENCY}/notice`, `OPTIONS ${AGENCY}/feedback`]);
});

/** A page and its folder on one server, an API of its own, and what the doctor says of them. */
async function diagnose(api: Answers, folder: Answers = FOLDER, change: (page: string) => string = (page) => page) {
  const server = await serve(() => api);
  const site = await serve(() => ({
    ...folder,
    "GET /": { body: change(PAGE(tag(`${server.origin}/api/v1`)).replace(/ integrity="[^"]*"/, "")) },
    "GET /site.css": { type: "text/css" },
  }));
  const { out } = await run(`${site.origin}/`, "--json");
  return (JSON.parse(out) as { code: string; facts: Record<string, string> }[]).filter(
    ({ code }) => code !== "integrity-missing",
  );
}
const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

test("an endpoint that allows the page is not spoken of", async () => {
  const site = await serve((origin) => ({
    ...FOLDER,
    "GET /": { body: PAGE(tag(`${origin}/api/v1`)).replace(/ integrity="[^"]*"/, "") },
    "GET /site.css": { type: "text/css" },
    [`GET ${AGENCY}/notice`]: NOTICE,
  }));
  expect(await run(`${site.origin}/`)).toEqual({ code: 0, out: "Không thấy gì phải sửa.", err: "" });
});

test("an unknown agency, a server that is none of ours, and one that refuses are told apart", async () => {
  expect(codes(await diagnose({ [`GET ${AGENCY}/notice`]: PROBLEM }))).toEqual(["agency-unknown"]);
  expect(codes(await diagnose({ [`GET ${AGENCY}/notice`]: { body: "<!doctype html>" } }))).toEqual(["endpoint-absent"]);
  expect(codes(await diagnose({}))).toEqual(["endpoint-absent"]);
  expect(codes(await diagnose({ [`GET ${AGENCY}/notice`]: NOTICE }))).toEqual(["endpoint-refuses-origin"]);
});

test("a server that sends everybody on is named with where it does", async () => {
  const there = await serve(() => ({ [`GET ${AGENCY}/notice`]: NOTICE }));
  const moved = { status: 301, headers: { location: `${there.origin}${AGENCY}/notice` } };
  const [found, ...others] = await diagnose({ [`GET ${AGENCY}/notice`]: moved });
  expect([found?.code, found?.facts["paste"], others]).toEqual([
    "endpoint-moved",
    `endpoint="${there.origin}/api/v1"`,
    [],
  ]);
});

test.each(["", "<!doctype html><p>Trang chủ</p>", "const a=function(){return "])(
  "a file of ours that holds %j is broken, whatever type it says",
  async (body) => {
    const found = await diagnose({}, { ...FOLDER, "GET /w/guidance.min.js": { type: "text/javascript", body } });
    expect(codes(found)).toContain("file-broken");
  },
);

test.each([" /api/v1", "/api/v1?x=1", "/api/v1//", "/api//v1"])(
  "an endpoint of %j is no address to build on",
  async (typed) => {
    const found = await diagnose({}, FOLDER, (page) => page.replace(/endpoint="[^"]*"/, `endpoint="${typed}"`));
    expect(codes(found)).toContain("attribute-value");
  },
);

test("a folder that was copied in part is one finding, with the name of what is missing", async () => {
  const { "GET /w/guidance.min.js": _, ...partly } = FOLDER;
  const found = await diagnose({}, partly);
  expect(codes(found)).toContain("file-missing");
  expect(found.find(({ code }) => code === "file-missing")?.facts["src"]).toMatch(/\/w\/guidance\.min\.js$/);
});

test("a redirect is followed at most five times, and a page without an end is left", async () => {
  const { origin, asked } = await serve(() => ({ "GET /": { status: 302, headers: { location: "/" } } }));
  expect(await run(`${origin}/`)).toMatchObject({ code: 2 });
  expect(asked).toHaveLength(6);
});

test("a page cannot send the doctor into a closed network, unless the user says so", async () => {
  const inner = await serve(() => ({}));
  const hidden = inner.origin.replace("127.0.0.1", "127.0.0.2");
  const site = await serve(() => ({
    ...FOLDER,
    "GET /": { body: PAGE(tag(`${hidden}/api/v1`)) },
    "GET /site.css": { type: "text/css" },
  }));
  const { out } = await run(`${site.origin}/`, "--json");
  expect(codes(JSON.parse(out) as { code: string }[])).toContain("network-closed");
  expect(out).not.toContain("endpoint-unreachable");
  expect((await run(`${site.origin}/`, "--json", "--private")).out).toContain("endpoint-unreachable");
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
