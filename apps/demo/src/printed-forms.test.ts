import { readdirSync, readFileSync } from "node:fs";
import { randomBytes, randomUUID } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import path from "node:path";
import { openSqliteStore } from "@danvan/server/sqlite";
import { describe, expect, test } from "vitest";
import { diagnosis } from "../../../packages/doctor/src/finding/diagnosis.ts";
import { finding } from "../../../packages/doctor/src/finding/finding.ts";
import { readPage, within, type Page, type Tag } from "../../../packages/doctor/src/page/page.ts";
import { compose } from "./compose.ts";

const ROOT = path.join(import.meta.dirname, "../../..");
const ACTION = "/api/v1/agencies/18073/feedback";
const TEXT = "Cầu treo hỏng lan can.";

/** A minute passes between two sendings: what is tried here is the forms, and not the limits. */
let minutes = 0;

const { site } = compose({
  store: openSqliteStore(new DatabaseSync(":memory:")),
  origins: ["https://phuong.example"],
  now: () => "2026-11-23T02:00:00.000Z",
  random: randomBytes,
  newKey: randomUUID,
  elapsed: () => 60_000 * minutes,
  onFault: (cause) => expect.fail(String(cause)),
});

/** Whatever a webmaster copies from: manuals, recipes, examples, stories, and what the doctor says to paste. */
const COPIED_FROM = /\.(md|mdx|html|php|twig|cshtml|tsx|vue|stories\.ts)$/;
const sources = [...filesOf(ROOT)]
  .map((file) => [path.relative(ROOT, file), readFileSync(file, "utf8")] as const)
  .concat(
    (["vi", "en"] as const).map((lang) => [
      `the doctor in ${lang}`,
      diagnosis([finding("fallback-missing", { action: ACTION })], lang),
    ]),
  );
const forms = sources.flatMap(([from, source]) =>
  [...withoutHoles(from, source).matchAll(/<form\b[^>]*>[^]*?<\/form>/g)]
    .map(([form]) => form)
    // A letter to fill in, a password: only forms that go to an agency, or whose address a template writes.
    .filter((form) => /name="text"|\/feedback/.test(form))
    .map((form, index) => ({ from: `${from} #${index + 1}`, form })),
);

function* filesOf(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (/^(node_modules|dist|storybook-static|e2e|\..*)$/.test(entry.name)) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesOf(file);
    else if (COPIED_FROM.test(entry.name)) yield file;
  }
}

/** What a template writes at run time is only the address; PHP joins its markup from quoted parts; a tag named in a sentence is none. */
function withoutHoles(from: string, source: string): string {
  const told = from.endsWith(".md") ? source.replace(/(?<!`)`[^`\n]+`(?!`)/g, "") : source;
  const joined = told.replace(/'\s*\.\s*(?:[\w$]+\([^']*?\)\s*\.\s*)?'/g, "");
  const filled = joined
    .replaceAll("{{ endpoint }}", "/api/v1")
    .replaceAll("{{ agency }}", "18073")
    .replace(/=\{`([^`]*)`\}/g, (_, text: string) => `="${text.replaceAll("${agency}", "18073")}"`)
    .replace(/<\?php.*?\?>|\{\{.*?\}\}|\$\{.*?\}/g, "");
  return from.endsWith(".tsx") ? filled.replace(/<(\w+)([^<>]*?)\s*\/>/g, "<$1$2></$1>") : filled;
}

/** What a browser without script would send of a form: hidden fields, the first choice, the words. */
function fieldsOf(page: Page, form: Tag, typed: Record<string, string>): FormData {
  const body = new FormData();
  for (const { name: tag, attributes, text } of within(page, form)) {
    const { name, type = "text", value = "" } = attributes;
    if (!name || !/^(input|textarea|button|select)$/.test(tag) || type === "file") continue;
    const chosen = type === "radio" ? !body.has(name) : type !== "checkbox" || "checked" in attributes;
    if (chosen) body.append(name, typed[name] ?? (tag === "textarea" ? text : value));
  }
  return body;
}

async function send(html: string, typed: Record<string, string>) {
  const page = readPage(html);
  const form = page.tags.find(({ name, attributes }) => name === "form" && attributes["method"] === "post")!;
  const { action = "", enctype } = form.attributes;
  if (action) expect(new URL(action, "https://x").pathname).toBe(ACTION);
  const body = fieldsOf(page, form, typed);
  minutes++;
  const answer = await site(
    new Request(`http://demo.test${ACTION}`, {
      method: "POST",
      body: enctype === "multipart/form-data" ? body : new URLSearchParams([...body] as [string, string][]),
      headers: { host: "demo.test", origin: "https://phuong.example" },
    }),
  );
  return { status: answer.status, html: await answer.text() };
}

test("forms are found where people copy from", () => {
  const places = new Set(forms.map(({ from }) => from.split(/[/ ]/)[0]));
  expect(places).toEqual(new Set(["apps", "docs", "packages", "the"]));
  expect(forms.length).toBeGreaterThan(10);
});

describe.each(forms)("$from", ({ form }) => {
  test("is taken by the server as it is printed", async () => {
    expect((await send(form, { text: TEXT })).status).toBe(201);
  });

  test("comes back after a fault, and can be corrected and sent", async () => {
    const faulty = await send(form, { text: "ngắn" });
    expect(faulty.status).toBe(422);
    expect(faulty.html).toContain("ngắn</textarea>");
    expect((await send(faulty.html, { text: TEXT })).status).toBe(201);
  });

  test("sends another matter after Back, under a key of its own", async () => {
    const key = { key: randomUUID(), text: TEXT };
    const keyed = form.replace(/(<form\b[^>]*>)/, `$1<input name="key" type="hidden">`);
    expect((await send(keyed, key)).status).toBe(201);
    const again = await send(keyed, { ...key, text: "Đèn đường ngõ 5 hỏng." });
    expect(again.status).toBe(409);
    expect((await send(again.html, {})).status).toBe(201);
  });

  test("is answered with the present notice when it names one that is not known", async () => {
    const hidden = `$1<input name="notice" value="bản của năm trước"><input type="hidden" name="consent" value="publish">`;
    const stale = await send(form.replace(/(<form\b[^>]*>)/, hidden), { text: TEXT });
    expect(stale.status).toBe(422);
    expect(stale.html).toMatch(/Thông báo về dữ liệu cá nhân vừa đổi|The notice on personal data has just changed/);
    expect((await send(stale.html, {})).status).toBe(201);
  });

  test("is not stopped by what a site's plugin adds", async () => {
    const added = `$1<input type="hidden" name="csrfp_token" value="d41d8cd98f00b204"><input name="website" value="">
      <input type="hidden" name="_wp_http_referer" value="/lien-he/">`;
    expect((await send(form.replace(/(<form\b[^>]*>)/, added), { text: TEXT })).status).toBe(201);
  });
});

test("a field with another name comes back by its name, with what was typed in it", async () => {
  const renamed = forms[0]!.form.replace("</form>", `<input name="noi-dung-them" value="Cạnh chợ Vườn Ươm"></form>`);
  const named = await send(renamed, { text: TEXT });
  expect(named.status).toBe(422);
  expect(named.html).toMatch(/noi-dung-them.*Cạnh chợ Vườn Ươm/);
  expect((await send(named.html, {})).status).toBe(201);
});
