import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { assetsOf } from "./assets.ts";

const script = "console.info('Việt')";
const assets = assetsOf(
  new Map([
    ["/widgets/x.min.js", Buffer.from(script)],
    ["/widgets/notes.secret", Buffer.from("x")],
  ]),
);
const ask = (path: string, headers: Record<string, string> = {}) =>
  assets.answer(new Request(`http://demo.test${path}`, { headers }));

test("a widget file has its type and exactly the bytes its integrity promises, zipped or not", async () => {
  const expected = `sha384-${createHash("sha384").update(script).digest("base64")}`;
  expect(assets.page("/widgets/x.min.js").integrity).toBe(expected);
  const plain = ask("/widgets/x.min.js");
  expect(plain?.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(plain?.headers.get("access-control-allow-origin")).toBe("*");
  expect(await plain?.text()).toBe(script);
  const zipped = ask("/widgets/x.min.js", { "accept-encoding": "br, gzip" });
  expect(zipped?.headers.get("content-encoding")).toBe("gzip");
  expect(gunzipSync(Buffer.from((await zipped?.arrayBuffer()) ?? new ArrayBuffer())).toString()).toBe(script);
});

test.each([
  ["gzip;q=0", null],
  ["br, gzip; q=0.000", null],
  ["x-gzip", null],
  ["gzip;q=0.5", "gzip"],
  ["GZIP", "gzip"],
])("a client that takes %j gets %s", (accepted, encoding) =>
  expect(ask("/widgets/x.min.js", { "accept-encoding": accepted })?.headers.get("content-encoding")).toBe(encoding),
);

test("the address a page uses is kept for a year, any other is asked for again", () => {
  const { href } = assets.page("/widgets/x.min.js");
  expect(ask(href)?.headers.get("cache-control")).toContain("immutable");
  expect(ask("/widgets/x.min.js")?.headers.get("cache-control")).toBe("no-cache");
  expect(ask("/widgets/x.min.js?v=old")?.headers.get("cache-control")).toBe("no-cache");
});

test("a browser that has the bytes is told so", () => {
  const etag = ask("/widgets/x.min.js")?.headers.get("etag") ?? "";
  expect(ask("/widgets/x.min.js", { "if-none-match": etag })?.status).toBe(304);
  expect(ask("/widgets/x.min.js", { "if-none-match": '"old"' })?.status).toBe(200);
});

test("what is not a known kind of file, or not in the table, does not exist", () => {
  expect(ask("/widgets/notes.secret")).toBeNull();
  expect(ask("/widgets/../package.json")).toBeNull();
  expect(ask("/widgets/%2e%2e/package.json")).toBeNull();
  expect(() => assets.page("/widgets/none.js")).toThrow("file-not-built at /widgets/none.js");
});
