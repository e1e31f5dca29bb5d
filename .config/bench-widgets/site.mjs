import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const cdn = path.join(import.meta.dirname, "../../packages/widgets/dist/cdn");

/** What an agency's page says around the form. The paragraphs below it are what a shift would move. */
const WORDS = "Phường tiếp nhận ý kiến của người dân về những việc trong địa bàn và trả lời đúng ngày đã hẹn. ";
const page = (head, tag) => `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="description" content="Trang góp ý của phường">
<title>Góp ý với phường</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/site.css">${head}</head>
<body><main><h1>Góp ý với phường</h1><p id="before">${WORDS}</p>${tag}<p>${WORDS.repeat(3)}</p><h2>Địa chỉ</h2><p>${WORDS.repeat(8)}</p></main>
</body></html>`;

const FALLBACK = `<form method="post" action="/api/agencies/18073/feedback"><p><label>Nội dung<br><textarea name="text" rows="4" required>
</textarea></label></p><button name="kind" value="concern">Gửi phản ánh</button></form>`;
const script = (file) =>
  file.endsWith(".mjs")
    ? `<script type="module" src="/cdn/${file}"></script>`
    : `<script src="/cdn/${file}" defer></script>`;
const feedback = (inside = "", lang = "vi") => `<dv-feedback agency="18073" lang="${lang}">${inside}</dv-feedback>`;

/** The space that the guide to embedding tells a page to keep where the form is in the first screen. */
const reserved = (tag) => tag.replace("<dv-feedback", '<dv-feedback class="reserved"');

/** Pages by address. The empty one has the same words and no tag: what the page costs without us. */
const PAGES = {
  "/empty": page("", ""),
  "/form": page(script("dv-feedback.min.js"), feedback()),
  "/form-en": page(script("dv-feedback.min.js"), feedback("", "en")),
  "/form-fallback": page(script("dv-feedback.min.js"), feedback(FALLBACK)),
  "/form-reserved": page(script("dv-feedback.min.js"), reserved(feedback())),
  "/form-fallback-reserved": page(script("dv-feedback.min.js"), reserved(feedback(FALLBACK))),
  "/loader-reserved": page(script("loader.min.js"), reserved(feedback(FALLBACK))),
  "/loader-below": page(script("loader.min.js"), `<div class="screen"></div>${feedback()}`),
  "/all": page(script("danvan.min.js"), feedback()),
  "/loader": page(script("loader.min.js"), feedback()),
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
  files.set(
    "/site.css",
    served(
      "text/css",
      "body{font:18px/1.5 system-ui;margin:0 auto;max-width:44rem;padding:1rem}.reserved{display:flow-root;min-height:1900px}.screen{height:1000px}",
    ),
  );
  files.set("/robots.txt", served("text/plain", "User-agent: *\nAllow: /\n"));
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
