import { describe, expect, test } from "vitest";
import { diagnosis, DOCTOR_WORDS, sayingOf } from "./finding/diagnosis.js";
import { examine } from "./examine.js";
import { NOWHERE, type SeenFile, type SeenServer, type Visited } from "./page/exam.js";
import { type FindingCode, FINDINGS } from "./finding/finding.js";
import { LOADER_MARK } from "./page/known-files.js";

const SELF = "https://thanhsen.example/lien-he";
const FORM = `<form method="post" action="/api/v1/agencies/18073/feedback"><input name="kind"><textarea name="text"></textarea></form>`;
const TAG = `<dv-feedback agency="18073" endpoint="/api/v1">${FORM}</dv-feedback>`;
const SCRIPT = `<script src="/widgets/loader.min.js"></script>`;
const FRAME = `<iframe src="https://y-kien.example/nhung/18073" title="Gửi ý kiến"></iframe>`;

interface Change {
  readonly address?: string;
  readonly html?: string;
  readonly head?: string;
  readonly body?: string;
  readonly csp?: string;
  readonly headers?: Visited["headers"];
  readonly files?: Record<string, Partial<SeenFile>>;
  readonly unasked?: readonly string[];
  readonly server?: Partial<SeenServer>;
}

/** A page with nothing wrong, but for one change. */
function page({
  address = SELF,
  html,
  head = SCRIPT,
  body = TAG,
  csp,
  headers,
  files = {},
  server,
  unasked = [],
}: Change = {}): Visited {
  const file = { status: 200, type: "text/javascript", cors: true, text: "void(0);", hashes: {} };
  return {
    address,
    html:
      html ??
      `<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\n${head}</head>\n<body>${body}</body></html>`,
    unasked,
    headers: { ...(csp && { "content-security-policy": csp }), ...headers },
    files: new Map(Object.entries(files).map(([address, seen]) => [new URL(address, SELF).href, { ...file, ...seen }])),
    servers: new Map(
      server
        ? ["https://thanhsen.example", "https://y-kien.example"].map((origin) => [
            `${origin}/api/v1/agencies/18073`,
            { status: 200, type: "application/json", answers: "agency", allowed: true, movedTo: null, ...server },
          ])
        : [],
    ),
  };
}

const OTHER = "https://cdn.example/1.0.0/danvan.min.js";
const css = (text: string) => ({ files: { "/site.css": { type: "text/css", text } } });
const tag = (attributes: string, start = "") => ({
  body: `<dv-feedback ${attributes}>${FORM.replace(`action="`, `action="${start}`)}</dv-feedback>`,
});
const REMOTE = tag(`agency="18073" endpoint="https://y-kien.example/api/v1"`).body.replace(
  `action="`,
  `action="https://y-kien.example`,
);

/** One page for every finding, as they are met; the compiler asks for the row of a new one. */
const SICK: Record<FindingCode, Change> = {
  framework: { head: `<meta name="generator" content="Joomla! - Open Source Content Management">${SCRIPT}` },
  "doctype-missing": { html: page().html.replace("<!doctype html>", "") },
  "charset-missing": { html: page().html.replace(`<meta charset="utf-8">`, "") },
  "charset-other": { headers: { "content-type": "text/html; charset=windows-1258" } },
  "page-insecure": { address: SELF.replace("https:", "http:") },
  "page-xml": { headers: { "content-type": "application/xhtml+xml; charset=utf-8" } },
  "lang-missing": { html: page().html.replace(` lang="vi"`, "") },
  "viewport-missing": { html: page().html.replace(/<meta name="viewport"[^>]*>/, "") },
  "zoom-forbidden": { html: page().html.replace("width=device-width", "width=device-width, user-scalable=no") },
  "base-href": { head: `<base href="/">${SCRIPT}` },
  "csp-script": { csp: "script-src 'nonce-abc' 'strict-dynamic'" },
  "csp-connect": { csp: "default-src 'none'; script-src 'self'; form-action 'self'" },
  "csp-trusted-types": { csp: "require-trusted-types-for 'script'; trusted-types jquery" },
  "csp-sandbox": { csp: "sandbox allow-scripts allow-same-origin" },
  "csp-frame": { csp: "frame-src 'none'", head: "", body: FRAME },
  "csp-form-action": { csp: "form-action https://cong-khac.example" },
  "script-missing": { head: "" },
  "script-not-seen": { head: `<script type="module" src="/assets/main-4f2a.js"></script>` },
  "script-type": { head: SCRIPT.replace("<script", `<script type="text/plain"`) },
  "script-nomodule": { head: SCRIPT.replace("<script", "<script nomodule") },
  "script-insecure": {
    head: `<script src="http://cdn.example/loader.min.js" integrity="sha384-x" crossorigin></script>`,
  },
  "script-delayed": { head: `<script>document.write('<script src="/widgets/loader.min.js"><' + "/script>")</script>` },
  "loader-joined": { head: `<script src="/all.js"></script>`, files: { "/all.js": { text: `x();${LOADER_MARK}` } } },
  "file-missing": { files: { "/widgets/loader.min.js": { status: 404, type: "text/html" } } },
  "file-type": { files: { "/widgets/dv-feedback.min.js": { type: "application/octet-stream" } } },
  "file-broken": { files: { "/widgets/guidance.min.js": { text: "" } } },
  "file-cors": {
    head: `<script src="${OTHER}" integrity="sha384-x" crossorigin defer></script>`,
    files: { [OTHER]: { cors: false, hashes: { sha384: "x" } } },
  },
  "part-missing": { files: { "/widgets/letter.min.js": { status: 404 } } },
  "script-twice": { head: `${SCRIPT}${SCRIPT}` },
  "script-not-deferred": { head: `<script src="/widgets/danvan.min.js"></script>` },
  "loader-late": { head: SCRIPT.replace("<script", "<script defer") },
  "integrity-without-crossorigin": { head: `<script src="${OTHER}" integrity="sha384-x" defer></script>` },
  "integrity-wrong": {
    head: SCRIPT.replace("<script", `<script integrity="sha384-old"`),
    files: { "/widgets/loader.min.js": { hashes: { sha384: "new" } } },
  },
  "integrity-missing": { head: `<script src="${OTHER}" crossorigin defer></script>` },
  "tag-missing": { body: "<p>Liên hệ</p>" },
  "tag-unknown": { body: `${TAG}<dv-feedbak agency="18073"></dv-feedbak>` },
  "tag-self-closed": { body: `<dv-feedback agency="18073" />${FORM}` },
  "attribute-unknown": tag(`agency="18073" trackerhref="/tra-cuu"`),
  "attribute-value": tag(`agency="18073" theme="blue"`),
  "agency-missing": { body: `${TAG}<dv-tracker></dv-tracker>` },
  "agency-invalid": { body: `${TAG}<dv-tracker agency="thanh-sen"></dv-tracker>` },
  "endpoint-insecure": {
    body: `${TAG}<dv-tracker agency="18073" endpoint="http://y-kien.example/api/v1"></dv-tracker>`,
  },
  "endpoint-scheme": tag(`agency="18073" endpoint="y-kien.example/api/v1"`, "y-kien.example"),
  "endpoint-other-origin": { body: REMOTE },
  "endpoint-refuses-origin": { body: REMOTE, server: { allowed: false } },
  "endpoint-unreachable": { body: REMOTE, server: { status: 0, answers: "other" } },
  "endpoint-absent": { server: { status: 404, type: "text/html", answers: "other" } },
  "endpoint-moved": { body: REMOTE, server: { movedTo: "https://www.y-kien.example/api/v1", allowed: false } },
  "agency-unknown": { body: REMOTE, server: { status: 404, answers: "no-agency", allowed: false } },
  "network-closed": { unasked: ["http://10.0.0.5"] },
  "form-nested": { body: `<form id="aspnetForm">${TAG}</form>` },
  "fallback-link": { body: `<form id="aspnetForm"><dv-feedback agency="18073"></dv-feedback></form>` },
  "fallback-method": { body: TAG.replace(` method="post"`, "") },
  "fallback-notice": { body: TAG.replace("<textarea", `<input name="phone"><textarea`) },
  "fallback-enctype": { body: TAG.replace("<textarea", `<input type="file" name="files"><textarea`) },
  "fallback-missing": { body: `<dv-feedback agency="18073"></dv-feedback>` },
  "fallback-action": { body: TAG.replace("/api/v1/agencies", "/gui") },
  "fallback-field": { body: TAG.replace(`<input name="kind">`, "") },
  "iframe-title": { head: "", body: FRAME.replace(/ title="[^"]*"/, "") },
  "iframe-insecure": { head: "", body: FRAME.replace("https:", "http:") },
  "iframe-sandbox": { head: "", body: FRAME.replace("<iframe", `<iframe sandbox="allow-scripts"`) },
  "css-hides-undefined": css(":not(:defined) { visibility: hidden }"),
  "css-hides-element": css("@media screen { dv-feedback, .banner { display: none !important } }"),
  "css-universal": css("/* reset */ * { all: unset }"),
  "css-transform": css("body { transform: translateZ(0) }"),
};

test("a page with nothing wrong has no finding", () => {
  expect(examine(page())).toEqual([]);
  const strict =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types danvan";
  expect(examine(page({ csp: strict }))).toEqual([]);
  expect(examine(page(tag(`agency="18073" lang="vi-VN" theme="dark" id="gui" data-x="1"`)))).toEqual([]);
  expect(examine(page({ head: "", body: FRAME }))).toEqual([]);
  expect(examine(page({ head: "", body: `<a href="https://y-kien.example/gui-y-kien/18073">Gửi ý kiến</a>` }))).toEqual(
    [],
  );
  expect(examine(page({ body: REMOTE, server: {} }))).toEqual([]);
});

describe.each(Object.entries(SICK) as [FindingCode, Change][])("%s", (code, change) => {
  const found = examine(page(change));
  const one = found.find((finding) => finding.code === code);

  test("is found, alone", () => {
    expect(found.map((finding) => finding.code)).toEqual([code]);
    expect(one?.severity).toBe(FINDINGS[code]);
  });

  test.each(["vi", "en"] as const)("is said in full (%s)", (lang) => {
    const { what, todo, paste = "" } = sayingOf(one!, lang);
    for (const text of [what, todo, paste]) expect(text).not.toMatch(/undefined|\[object|\$\{/);
    expect(what.length).toBeGreaterThan(20);
    expect(todo.length).toBeGreaterThan(5);
  });
});

test("the line to paste is what the page needs", () => {
  const pasteOf = (change: Change, code: FindingCode) =>
    examine(page(change)).flatMap((one) => (one.code === code ? [sayingOf(one, "vi").paste] : []))[0];
  expect(pasteOf(SICK["csp-connect"], "csp-connect")).toBe("connect-src 'self'");
  expect(
    pasteOf(
      { csp: "script-src 'self'", head: `<script src="${OTHER}" integrity="sha384-x" crossorigin defer></script>` },
      "csp-script",
    ),
  ).toBe("script-src 'self' https://cdn.example");
  expect(pasteOf(SICK["csp-trusted-types"], "csp-trusted-types")).toBe("trusted-types jquery danvan");
  expect(pasteOf(SICK["integrity-wrong"], "integrity-wrong")).toBe(
    `<script src="/widgets/loader.min.js" integrity="sha384-new" crossorigin></script>`,
  );
  expect(pasteOf(SICK["fallback-missing"], "fallback-missing")).toContain(`action="/api/v1/agencies/18073/feedback"`);
  expect(pasteOf(SICK["attribute-unknown"], "attribute-unknown")).toBe(`tracker-href="…"`);
  expect(pasteOf(SICK["tag-unknown"], "tag-unknown")).toBe("<dv-feedback …></dv-feedback>");
});

test.each([
  ["the loader's path alone", "script-src https://thanhsen.example/widgets/loader.min.js", SCRIPT, ["csp-script"]],
  [
    "the loader's hash alone",
    "script-src 'sha384-x'",
    SCRIPT.replace("src", `integrity="sha384-x" src`),
    ["csp-script"],
  ],
  ["a nonce", "script-src 'nonce-n'", SCRIPT.replace("src", `nonce="n" src`), []],
  ["a nonce and its trust", "script-src 'nonce-n' 'strict-dynamic'", SCRIPT.replace("src", `nonce="n" src`), []],
])("a policy that lets %s run is asked for what the loader fetches, too", (_, csp, head, codes) => {
  expect(examine(page({ csp, head })).map(({ code }) => code)).toEqual(codes);
});

test("a policy in a meta element holds beside the header's", () => {
  const head = `<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">${SCRIPT}`;
  expect(examine(page({ head, csp: "connect-src 'self'" })).map(({ code }) => code)).toEqual(["csp-connect"]);
});

test.each([
  ["wordpress.md", `<link href="/wp-content/themes/x/style.css">`],
  ["drupal.md", `<script type="application/json" data-drupal-selector="drupal-settings-json">{}</script>`],
  ["sharepoint.md", `<script src="/_layouts/15/init.js"></script>`],
  ["dnn.md", `<input type="hidden" id="__dnnVariable">`],
  ["liferay.md", `<script src="/o/frontend-js-web/x.js"></script>`],
  ["react.md", `<div id="__next"></div>`],
  ["vue.md", `<div id="app" data-v-app></div>`],
  ["angular.md", `<app-root ng-version="21.0.0"></app-root>`],
])("%s is recommended by what the system leaves in a page", (recipe, mark) => {
  const [found] = examine(page({ body: TAG + mark })).filter(({ code }) => code === "framework");
  expect(found?.facts["recipe"]).toBe(recipe);
});

test("findings name the line of the source, the worst come first, and the verdict counts", () => {
  const findings = examine(page({ head: "", body: `\n<dv-feedback agency="x" them="dark">${FORM}</dv-feedback>` }));
  expect(findings.map(({ code, line }) => [code, line])).toEqual([
    ["agency-invalid", 5],
    ["script-missing", 5],
    ["attribute-unknown", 5],
    ["fallback-action", 5],
  ]);
  expect(diagnosis(findings, "vi")).toMatch(
    /^\[CHẶN\] agency="x"[^]*\(dòng 5\)[^]*2 lỗi khiến phần tử không chạy được, 2 điều khác nên xem\.$/,
  );
  expect(diagnosis([], "en")).toBe(DOCTOR_WORDS.en.verdict(0, 0));
});

describe("what is right is not called wrong", () => {
  const LINK = `<dv-feedback agency="18073"><a href="https://may-chu/gui-y-kien/18073">Gửi ý kiến</a></dv-feedback>`;
  const RIGHT: Readonly<Record<string, Change>> = {
    "a link in a tag inside a form of the page": { body: `<form id="aspnetForm">${LINK}<input name="q"></form>` },
    "a script that stands before <base>": {
      head: `<script src="/widgets/loader.min.js"></script><base href="https://khac.example/">`,
      body: TAG.replaceAll(`"/api`, `"https://thanhsen.example/api`),
      files: { "/widgets/loader.min.js": {} },
      server: {},
    },
    "the machine itself over http": {
      body: REMOTE.replaceAll("https://y-kien.example", "http://localhost:8080"),
    },
    "a joined loader that is told where its files are": {
      head: `<script src="/all.js"></script>`,
      body: TAG.replace("agency=", `data-files="/widgets" agency=`),
      files: { "/all.js": { text: LOADER_MARK } },
    },
  };

  test.each(Object.entries(RIGHT))("%s", (_, change) => {
    expect(examine(page(change)).filter(({ code }) => code !== "endpoint-other-origin")).toEqual([]);
  });

  test("addresses over http in a page that is a file", () => {
    const { html } = page({ body: REMOTE.replaceAll("https://", "http://") });
    expect(examine({ address: NOWHERE, html, headers: {}, files: new Map(), servers: new Map() })).toEqual([]);
  });
});
