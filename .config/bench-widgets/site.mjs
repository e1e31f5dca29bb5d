import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";

const widgets = path.join(import.meta.dirname, "../../packages/widgets");
const cdn = path.join(widgets, "dist/cdn");

/** What an agency's page says around the form. The paragraphs below it are what a shift would move. */
const WORDS = "Phường tiếp nhận ý kiến của người dân về những việc trong địa bàn và trả lời đúng ngày đã hẹn. ";
const page = (head, tag) => `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="description" content="Trang góp ý của phường">
<title>Góp ý với phường</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/site.css">${head}</head>
<body><main><h1>Góp ý với phường</h1><p id="before">${WORDS}</p>${tag}<p>${WORDS.repeat(3)}</p><h2>Địa chỉ</h2><p>${WORDS.repeat(8)}</p></main>
</body></html>`;

const FALLBACK = `<form method="post" action="/api/v1/agencies/18073/feedback"><p><label>Nội dung<br><textarea name="text" rows="4" required>
</textarea></label></p><button name="kind" value="concern">Gửi phản ánh</button></form>`;
/** The loader waits for nothing, so that it keeps the space before the page is seen. */
const LOADER = `<script src="/cdn/loader.min.js"></script>`;
const script = (file) => `<script src="/cdn/${file}" defer></script>`;
const kept = (file) => `<link rel="stylesheet" href="/space.css">${script(file)}`;
const feedback = (inside = "", lang = "vi") => `<dv-feedback agency="18073" lang="${lang}">${inside}</dv-feedback>`;

/** The style sheet that the guide gives to pages without the loader. */
const guide = readFileSync(path.join(widgets, "README.md"), "utf8");
const SPACE = /```css\n(dv-feedback,[^`]*)```/.exec(guide)[1];

/** As the agency's server has it: the form asks for it when it is first used. */
const TEXT = "Phường dùng tên, số điện thoại và thư điện tử chỉ để trả lời bạn về ý kiến này.";
const NOTICE = { version: "2026-12", text: { vi: TEXT, en: TEXT }, url: "/quyen-rieng-tu" };

/** Pages by address. The empty one has the same words and no tag: what the page costs without us. */
const PAGES = {
  "/empty": page("", ""),
  "/form": page(kept("dv-feedback.min.js"), feedback()),
  "/form-en": page(kept("dv-feedback.min.js"), feedback("", "en")),
  "/form-fallback": page(kept("dv-feedback.min.js"), feedback(FALLBACK)),
  "/form-bare": page(script("dv-feedback.min.js"), feedback()),
  "/all": page(kept("danvan.min.js"), feedback()),
  "/loader": page(LOADER, feedback()),
  "/loader-fallback": page(LOADER, feedback(FALLBACK)),
  "/loader-early": page(`${LOADER}<link rel="modulepreload" href="/cdn/dv-feedback.min.js">`, feedback()),
  "/loader-below": page(LOADER, `<div class="screen"></div>${feedback()}`),
  "/tracker": page(kept("dv-tracker.min.js"), `<dv-tracker agency="18073"></dv-tracker>`),
  "/rating": page(kept("dv-rating.min.js"), `<dv-rating agency="18073" service=""></dv-rating>`),
  "/report": page(kept("dv-report.min.js"), `<dv-report src="/report.json"></dv-report>`),
};

/**
 * An agency's web server on this machine: the one-file builds as they are, compressed once at the best level as a real server would.
 *
 * @returns `{ url, stop }`
 */
export async function startSite() {
  if (!existsSync(path.join(cdn, "dv-feedback.min.js")))
    throw new Error("The elements are not built. Run: npm run build");
  const files = new Map(Object.entries(PAGES).map(([address, markup]) => [address, served("text/html", markup)]));
  const style = "body{font:18px/1.5 system-ui;margin:0 auto;max-width:44rem;padding:1rem}.screen{height:1000px}";
  files.set("/site.css", served("text/css", style));
  files.set("/space.css", served("text/css", SPACE));
  files.set("/report.json", served("application/json", JSON.stringify(await wholeReport())));
  files.set("/robots.txt", served("text/plain", "User-agent: *\nAllow: /\n"));
  files.set("/api/v1/agencies/18073/notice", served("application/json", JSON.stringify(NOTICE)));
  for (const name of readdirSync(cdn).filter((name) => /\.m?js$/.test(name)))
    files.set(`/cdn/${name}`, served("text/javascript", readFileSync(path.join(cdn, name))));

  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url, "http://site.test").pathname);
    if (!file) return response.writeHead(404, { "content-type": "text/plain" }).end("404");
    const coding = ["br", "gzip"].find((name) => request.headers["accept-encoding"]?.includes(name)) ?? "identity";
    response.writeHead(200, {
      ...file.headers,
      "content-encoding": coding,
      "content-length": file.bodies[coding].length,
    });
    response.end(file.bodies[coding]);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    stop: () => (server.closeAllConnections(), new Promise((done) => server.close(done))),
  };
}

/** A year of an agency with duties and a score, the one that the stories show. */
async function wholeReport() {
  const entry = path.join(widgets, "src/dv-report/reports.stub.ts");
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: "esm", write: false });
  const { whole } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return whole;
}

function served(type, content) {
  const identity = Buffer.from(content);
  return {
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "cache-control": "public, max-age=3600",
      "x-content-type-options": "nosniff",
    },
    bodies: { identity, gzip: gzipSync(identity, { level: 9 }), br: brotliCompressSync(identity) },
  };
}
