import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  endOfDay,
  figuresOf,
  formatShare,
  measureCases,
  must,
  ONLINE_KINDS,
  prepare,
  ratio,
  readPeriod,
  ruleBook,
  startOfDay,
  statutoryBook,
  type PublicReport,
  type TermRule,
  type YearReport,
} from "@danvan/core";
import {
  calendarAsKnownOn,
  directive,
  dutyMeasures,
  haTinhIllustrative,
  indicators,
  statutoryDeadlines,
} from "@danvan/core/data";
import { openDatabase } from "@danvan/node";
import { createServices, type Deployment } from "@danvan/server";
import { afterAll, expect, test } from "vitest";
import { paperText } from "./paper-text.ts";
import { main } from "../src/main.js";

const folder = mkdtempSync(path.join(tmpdir(), "danvan-one-measure-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Two working days for everything: far shorter than any limit of the law. */
const promise: TermRule = {
  type: "term",
  id: "thu-hai-ngay",
  name: { vi: "Trả lời trong hai ngày (thử)", en: "Answer within two days (test)" },
  source: { document: "Mức của bài thử" },
  sourceStatus: "illustrative",
  confidence: "illustrative",
  applies: { kinds: ONLINE_KINDS },
  bound: "at-most",
  trigger: "received",
  amount: 2,
  unit: "working-day",
  roll: "none",
  metBy: ["answered", "refused", "transferred"],
  effectiveFrom: null,
  effectiveTo: null,
};

const deployment: Deployment = {
  agency: { code: "18073", name: "Phường Thành Sen" },
  book: must(ruleBook(statutoryDeadlines, [promise])),
  calendar: calendarAsKnownOn(),
  notices: [{ version: "1", text: { vi: "Thử", en: "Test" }, url: "/" }],
  account: {
    directive,
    parties: ["commune-committee"],
    indicators,
    measures: dutyMeasures,
    figures: [],
    scorer: prepare(haTinhIllustrative, indicators),
  },
};

/** A year of sixty cases: each third is answered after a day, each third after a week, and the rest waits. */
async function aYear(file: string) {
  let now = "";
  const store = must(await openDatabase(file));
  const services = createServices({
    store,
    deployments: [deployment],
    now: () => now,
    elapsed: () => 0,
    random: randomBytes,
    passwords: { hash: async (text) => text, verify: async (text, hash) => text === hash, isOutdated: () => false },
  });
  const officer = {
    id: "0192f0c1-2b3c-7def-8abc-000000000000",
    name: "canbo",
    agency: "18073",
    roles: ["officer"],
  } as const;
  const received = Date.parse("2025-12-02T02:00:00.000Z");
  const at = (days: number) => new Date(received + days * 86_400_000).toISOString();
  for (let index = 0; index < 60; index += 1) {
    now = at(index * 6);
    const kind = ONLINE_KINDS[index % ONLINE_KINDS.length]!;
    const feedback = { key: crypto.randomUUID(), kind, text: "Đèn đường ở ngõ 5 hỏng.", lang: "vi" } as const;
    const sent = must(await services.receive("18073", { ...feedback, consent: { notice: "1", purposes: [] } }));
    if (index % 3 === 2) continue;
    now = at(index * 6 + (index % 3 === 0 ? 1 : 7));
    must(await services.act(officer, sent.receipt.code, { type: "answer", text: "Đã sửa." }));
    if (index % 2 === 0) must(await services.rate("18073", sent.receipt.code, { level: 4 }));
  }
  await services.rateVisit("18073", { key: crypto.randomUUID(), level: 5 });
  now = endOfDay(must(readPeriod({ from: "2025-12-01", to: "2026-11-30" })).to);
  const account = must(await services.report("18073", { from: "2025-12-01", to: "2026-11-30" }));
  const histories = await store.histories("18073", startOfDay(account.period.from as never), now);
  await store.close();
  return { account, histories };
}

test("with a promise of its own an agency has one on-time rate: on its page, in its file, in its report and by its sums", async () => {
  const file = path.join(folder, "danvan.db");
  const { account, histories } = await aYear(file);
  const out = path.join(folder, "out");
  const args = ["--db", file, "--agency", "18073", "--year", "2026", "--out", out, "--rubric", "hatinh-illustrative"];
  expect(await main(["report", ...args], { out: () => {}, err: () => {} }, () => account.period.asOf)).toBe(0);
  const read = (name: string): unknown => JSON.parse(readFileSync(path.join(out, name), "utf8"));

  // The page and the file, field by field.
  expect(read("cong-khai-2026-18073.json") as PublicReport).toStrictEqual(JSON.parse(JSON.stringify(account)));

  // The sums and the fold of every history.
  const period = must(readPeriod({ from: "2025-12-01", to: "2026-11-30" }));
  const folded = measureCases(histories, period, deployment, { ratings: "grouped" });
  expect(account).toMatchObject(JSON.parse(JSON.stringify(folded.metrics())) as object);

  // The report that is handed in.
  const report = read("bao-cao-2026-18073.json") as YearReport;
  const cells = new Map(report.tables.flatMap(({ rows }) => rows.map(({ id, cells: row }) => [id, row[2]])));
  const figures = figuresOf(folded.metrics(), folded.detail(), period);
  const shown = figures.filter(({ indicator }) => cells.has(indicator));
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.map(({ indicator }) => [indicator, cells.get(indicator)])).toEqual(
    shown.map(({ indicator, value }) => [indicator, value]),
  );
  expect(cells.get("pakn-on-time")).toBe(account.onTime.part);

  // The paper that is signed says the same counts and shares in its text.
  const paper = paperText(path.join(out, "bao-cao-2026-18073.docx"));
  const share = (part: number, whole: number) => formatShare(ratio(part, whole).percent!, "vi");
  const { onTime, satisfaction } = account;
  expect(paper).toContain(
    `${onTime.whole} thuộc thẩm quyền; ${onTime.part} xử lý đúng hạn (${share(onTime.part, onTime.whole)})`,
  );
  expect(paper).toContain(
    `${account.rated} được người gửi đánh giá; ${satisfaction.part} không bị đánh giá không hài lòng và không trễ hạn`,
  );
  expect(account.rated).toBeGreaterThan(0);
  expect(paper).toContain(`(${share(satisfaction.part, satisfaction.whole)} số tiếp nhận)`);

  // By the law alone fewer are late: another figure, and not the one that is published.
  const byLaw = measureCases(histories, period, { ...deployment, book: statutoryBook(deployment.book) });
  expect(byLaw.metrics().onTime.part).toBeGreaterThan(account.onTime.part);
});
