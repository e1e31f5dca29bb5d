import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createSSRApp } from "vue";
import { renderToString as renderVue } from "vue/server-renderer";
import { vueComponent } from "./vue-component.ts";

const source = path.join(import.meta.dirname, "../src");
const folder = mkdtempSync(path.join(tmpdir(), "danvan-examples-"));
const [arguments_, database] = [process.argv, process.env["DATABASE"]];
beforeAll(() => {
  process.env["DATABASE"] = path.join(folder, "danvan.db");
});
afterAll(() => {
  process.argv = arguments_;
  if (database === undefined) delete process.env["DATABASE"];
  rmSync(folder, { recursive: true, force: true });
});

/** What an example prints when it is run. */
async function printed(run: () => Promise<unknown>): Promise<string> {
  const lines: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((...words: unknown[]) => void lines.push(words.join(" ")));
  await run().finally(() => log.mockRestore());
  return lines.join("\n");
}

test.each(readdirSync(source))("%s is short enough to be read at once", (file) => {
  if (file.endsWith(".json")) return; // what is read, not how
  expect(readFileSync(path.join(source, file), "utf8").trimEnd().split("\n").length).toBeLessThanOrEqual(40);
});

test("a deadline comes with its reasons", async () => {
  const text = await printed(() => import("../src/deadline.ts"));
  expect(text).toContain("Thứ Năm, 03/12/2026");
  expect(text).toContain("Đếm đủ 10 ngày");
});

test("a score comes with its reasons, and with what would lift it", async () => {
  const text = await printed(() => import("../src/score.ts"));
  expect(text).toContain("79,15 / 100");
  expect(text).toContain("không phải quy định của cơ quan nào");
  expect(text).toContain("→ tot: 3");
});

test("a report becomes a DOCX", async () => {
  const file = path.join(folder, "bao-cao.docx");
  process.argv = [process.argv[0]!, "report-docx.ts", file];
  expect(await printed(() => import("../src/report-docx.ts"))).toContain("due 2026-12-04");
  expect(readFileSync(file).subarray(0, 2).toString()).toBe("PK");
});

test("another province is a file", async () => {
  const text = await printed(() => import("../src/register.ts"));
  expect(text).toContain("Tỉnh Ví dụ\n- 99001 Phường Một (ví dụ)\n- 99002 Xã Hai (ví dụ)");
  expect(text).toMatch(/\d+ duties$/);
});

test("a Hono server takes a citizen's words and gives a receipt", async () => {
  const { app } = await import("../src/server.ts");
  const form = new URLSearchParams({ kind: "concern", text: "Đèn đường đầu ngõ không sáng." });
  const answer = await app.request("http://localhost/api/v1/agencies/99001/feedback", { method: "POST", body: form });
  expect([answer.status, await answer.text()]).toEqual([201, expect.stringMatching(/^<p>Mã tra cứu: 99001-/)]);
});

const FORM = /<dv-feedback[^>]* agency="18073"[^>]*>.*action="\/api\/v1\/agencies\/18073\/feedback"/s;

test("React renders the form on a server, plain form within", async () => {
  const { FeedbackPage } = await import("../src/react.tsx");
  expect(renderToString(createElement(FeedbackPage))).toMatch(FORM);
});

test("Vue renders the form on a server, plain form within", async () => {
  const page = await vueComponent(path.join(source, "FeedbackPage.vue"));
  expect(await renderVue(createSSRApp(page))).toMatch(FORM);
});

test("the page of plain HTML names an element's file and a form that are there", () => {
  const html = readFileSync(path.join(source, "page.html"), "utf8");
  for (const [, file] of html.matchAll(/src="\/widgets\/([^"]+)"/g))
    expect(readFileSync(new URL(import.meta.resolve(`@danvan/widgets/cdn/${file}`))).length).toBeGreaterThan(0);
  expect(html).toMatch(/<dv-feedback agency="18073"/);
});
