import { html } from "lit";
import { afterEach, describe, expect, test, vi } from "vitest";
import { emptyReport, report } from "../answers.stub.js";
import "../define/dv-report.js";
import { type Call, type Reply, answer, refusal, stubFetch } from "../fetch.stub.js";
import { find, mount, press, settled, textOf, violations } from "../mount.stub.js";
import { ceiling } from "./months-chart.js";

let calls: Call[] = [];
let restore = () => {};
async function account(template = html`<dv-report agency="18073"></dv-report>`, ...replies: Reply[]) {
  ({ calls, restore } = stubFetch(...(replies.length > 0 ? replies : [answer(report)])));
  const element = await mount(template);
  await settled(element);
  return element;
}
afterEach(() => restore());
const plain = html`<dv-report agency="18073"></dv-report>`;

describe("accessible in every state", () => {
  test.each<[string, Reply]>([
    ["full", answer(report)],
    ["empty", answer(emptyReport)],
    ["failed", refusal(500, "internal")],
    ["loading", "silence"],
  ])("%s", async (_state, reply) => expect(await violations(await account(plain, reply))).toEqual([]));
});

test("rates carry their parts and the national definition", async () => {
  const words = textOf(await account());
  for (const expected of ["88,9 %", "176 trên 198", "94,9 %", "QĐ 766/QĐ-TTg", "19 ngày"])
    expect(words).toContain(expected);
});

test("a rate of nothing is not applicable, never zero or a hundred", async () => {
  const words = textOf(await account(plain, answer(emptyReport)));
  expect(words).toContain("Không áp dụng");
  expect(words).toContain("Chưa có ý kiến nào");
});

test("what the chart draws, a table says", async () => {
  const element = await account();
  expect(find(element, ".chart").getAttribute("aria-hidden")).toBe("true");
  expect(element.shadowRoot!.querySelectorAll("rect")).toHaveLength(22);
  const rows = [...element.shadowRoot!.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows[6]).toEqual(["07/2026", "31", "27"]);
});

test("the period goes to the API; a date that is none is left out and said once", async () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  await account(html`<dv-report agency="18073" from="2026-01-01" to="cuối năm"></dv-report>`);
  expect(calls.map(({ url }) => url)).toEqual(["/api/agencies/18073/report?from=2026-01-01"]);
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});

test("a static file needs no agency", async () => {
  const element = await account(html`<dv-report src="/bao-cao/2026.json"></dv-report>`);
  expect(calls.map(({ url }) => url)).toEqual(["/bao-cao/2026.json"]);
  expect(textOf(element)).toContain("214");
});

test("something else than a report is not believed; a second try may succeed", async () => {
  const element = await account(plain, answer({ version: 2 }), answer(report));
  expect(textOf(element)).toContain("không phải của cơ quan");
  await press(element, ".button");
  expect(textOf(element)).toContain("88,9 %");
});

test("English", async () =>
  expect(textOf(await account(html`<dv-report agency="18073" lang="en"></dv-report>`))).toContain("88.9 %"));

test.each([
  [0, 1],
  [2, 2],
  [31, 40],
  [600, 600],
  [801, 1_000],
])("a scale for %i ends at %i", (value, top) => expect(ceiling(value)).toBe(top));
