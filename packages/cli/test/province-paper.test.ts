import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  canonical,
  type Figure,
  measureCases,
  must,
  type ProvinceReport,
  publicAccount,
  readPeriod,
  reportDue,
  ruleBook,
  yearReport,
} from "@danvan/core";
import { calendarAsKnownOn, directive, indicators, statutoryDeadlines } from "@danvan/core/data";
import { afterAll, expect, test } from "vitest";
import { paperText } from "./paper-text.ts";
import { runCli } from "./run-cli.ts";

const folder = mkdtempSync(path.join(tmpdir(), "danvan-province-"));
const at = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A report as an agency hands it in: a few figures by hand, the rest missing. */
function handedIn(code: string, name: string, meetings: number): string {
  const source = { by: "hand", who: "Văn phòng", at: "2026-12-01T02:00:00Z", evidence: ["01/BC-VP"] } as const;
  const [from, to] = ["2025-12-01", "2026-11-30"];
  const figures = [{ indicator: "conferences", value: meetings, from, to, source }] as unknown as Figure[];
  const report = yearReport({
    agency: { code, name, parent: null, sign: "UBND", place: null, electronicId: null },
    directive,
    year: 2026,
    period: { from, to, cutOff: "2026-12-01T02:00:00Z" },
    due: must(reportDue(directive.report, 2026, must(ruleBook(statutoryDeadlines)), calendarAsKnownOn())),
    indicators,
    figures,
  });
  return canonical(must(report));
}

const run = (...more: string[]) =>
  runCli(["province", "--year", "2026", "--out", at("out"), "--overwrite", ...more], "2026-12-10T02:00:00.000Z");

test("reports handed in become the province's paper: sums, who was late, who has not handed in, which file is no report", async () => {
  mkdirSync(at("reports"));
  writeFileSync(at("reports/a.json"), handedIn("18073", "Phường Thành Sen", 3));
  writeFileSync(at("reports/b.json"), handedIn("18115", "Phường Bắc Hồng Lĩnh", 4));
  writeFileSync(at("reports/c.json"), "{}");
  writeFileSync(at("arrivals.json"), JSON.stringify({ "18073": "2026-12-03", "18115": "2026-12-07" }));
  const { code, out } = await run("--reports", at("reports"), "--arrivals", at("arrivals.json"));
  expect([code, out]).toEqual([0, expect.stringContaining("1 nộp đúng hạn, 1 nộp muộn, 80 chưa nộp.")]);

  const report = JSON.parse(readFileSync(at("out/tong-hop-2026.json"), "utf8")) as ProvinceReport;
  const communication = report.tables.find(({ id }) => id === "communication")!;
  const column = communication.columns.findIndex(({ id }) => id === "conferences");
  expect(communication.rows.flatMap(({ cells }) => cells[column] ?? [])).toEqual([3, 4]);

  const paper = paperText(at("out/tong-hop-2026.docx"));
  expect(paper).toContain("1 nộp đúng hạn, 1 nộp muộn, 80 chưa nộp.");
  expect(paper).toMatch(/Nộp muộn: Phường Bắc Hồng Lĩnh\./);
  expect(paper).toMatch(/Chưa nộp: .*Xã /);
  expect(paper).toContain("Báo cáo chưa dùng được: c.json: ");
  expect(paper).toContain("./.");
  // In the text and in the first annex; the tables of figures do not repeat a line of dashes for each.
  expect(paper.match(/Xã Hương Sơn/g)).toHaveLength(2);
  expect(paper).toContain("không có 80 cơ quan, đơn vị, địa phương chưa nộp báo cáo");
});

test("late units are what the paper tells: it is no draft for ever", async () => {
  rmSync(at("reports/c.json"));
  expect((await run("--reports", at("reports"), "--arrivals", at("arrivals.json"))).code).toBe(0);
  const paper = paperText(at("out/tong-hop-2026.docx"));
  expect(paper).not.toContain("Dự thảo");
  expect(paper).toMatch(/Báo cáo nộp khi còn thiếu nội dung: Phường Thành Sen \(\d+ nội dung\); Phường Bắc Hồng Lĩnh/);
});

test("without days of arrival the files' own are taken, and the command says so", async () => {
  const { code, err } = await run("--reports", at("reports"));
  expect([code, err]).toEqual([0, expect.stringContaining("--arrivals")]);
});

test("a folder that is called like a report, and a link to nothing, are files that hold none", async () => {
  mkdirSync(at("odd/18100.json"), { recursive: true });
  symlinkSync(at("nowhere"), at("odd/18115.json"));
  expect(await run("--reports", at("odd"))).toMatchObject({ code: 0 });
  expect(paperText(at("out/tong-hop-2026.docx"))).toContain("18115.json");
});

test.each([
  [["--reports", "none"], 1, "Không có tệp này."],
  [[], 2, "Thiếu --reports."],
])("%j is refused", async (more, exit, says) => {
  const { code, err } = await run(...more);
  expect([code, err]).toEqual([exit, expect.stringContaining(says)]);
});

test("a day of arrival that does not exist is refused with its place", async () => {
  writeFileSync(at("wrong.json"), JSON.stringify({ "18073": "2026-02-30" }));
  const { code, err } = await run("--reports", at("reports"), "--arrivals", at("wrong.json"));
  expect([code, err]).toEqual([1, expect.stringContaining("arrivals.18073")]);
});

test("a public account that lies beside the report is not taken for it, nor the report for an account", async () => {
  const both = at("both");
  mkdirSync(both);
  const period = must(readPeriod({ from: "2025-12-01", to: "2026-11-30" }));
  const agency = { code: "18073", name: "Phường Thành Sen" };
  const book = must(ruleBook(statutoryDeadlines));
  const measured = measureCases([], period, { book, calendar: calendarAsKnownOn() });
  const given = { agency, period, metrics: measured.metrics(), detail: measured.detail(), previous: null, basis: null };
  const account = must(publicAccount(given));
  writeFileSync(path.join(both, "bao-cao.json"), handedIn("18073", "Phường Thành Sen", 3));
  writeFileSync(path.join(both, "cong-khai.json"), canonical(account));
  const { code, out } = await run("--reports", both);
  expect([code, out]).toEqual([0, expect.stringContaining("1 nộp đúng hạn")]);
  expect(paperText(at("out/tong-hop-2026.docx"))).not.toContain("Báo cáo chưa dùng được");
  const one = await runCli(["province", "--accounts", both, "--year", "2026", "--out", at("province.json")]);
  expect([one.code, one.out]).toEqual([0, expect.stringContaining("1 trên 82 cơ quan")]);
});

test("a day of arrival may be written as a clerk writes it; one of nobody who owes a report is a slip of the pen", async () => {
  writeFileSync(at("days.json"), JSON.stringify({ "18073": "03/12/2026" }));
  expect((await run("--reports", at("reports"), "--arrivals", at("days.json"))).code).toBe(0);
  writeFileSync(at("days.json"), JSON.stringify({ "18O73": "2026-12-03" }));
  const { code, err } = await run("--reports", at("reports"), "--arrivals", at("days.json"));
  expect([code, err]).toEqual([1, expect.stringContaining("arrivals.18O73")]);
});
