import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type NewFeedback, PublicReport, type YearReport, must, read, ruleBook } from "@danvan/core";
import { calendarAsKnownOn, statutoryDeadlines } from "@danvan/core/data";
import { createServices } from "@danvan/server";
import { openSqliteStore } from "@danvan/server/sqlite";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { reportArgs, runCli } from "./run-cli.ts";

const folder = mkdtempSync(path.join(tmpdir(), "danvan-cli-"));
const at = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let now = "2026-12-01T02:00:00.000Z";
beforeEach(() => {
  now = "2026-12-01T02:00:00.000Z";
});

const run = (...args: string[]) => runCli(args, now);

/** A year in a database: two petitions and a question, taken in by the server's own service. */
async function fill(file: string) {
  let now = "2026-03-02T02:00:00.000Z";
  const services = createServices({
    store: openSqliteStore(new DatabaseSync(file)),
    deployments: [
      {
        agency: { code: "18073", name: "Phường Thành Sen" },
        book: must(ruleBook(statutoryDeadlines)),
        calendar: calendarAsKnownOn(),
        notices: [{ version: "1", text: { vi: "Thử", en: "Test" }, url: "/" }],
      },
    ],
    now: () => now,
    elapsed: () => 0,
    random: randomBytes,
    passwords: { hash: async (text) => text, verify: async (text, hash) => text === hash, isOutdated: () => false },
  });
  const feedback = (kind: NewFeedback["kind"], key: string): NewFeedback => ({
    key: `0192f0c1-2b3c-7def-8abc-${key.padStart(12, "0")}`,
    kind,
    text: "Đèn đường ở ngõ 5 hỏng đã hai tuần.",
    consent: { notice: "1", purposes: [] },
    lang: "vi",
  });
  for (const [at, kind] of (["petition", "concern", "question"] as const).entries()) {
    now = `2026-0${at + 3}-02T02:00:00.000Z`;
    must(await services.receive("18073", feedback(kind, String(at))));
  }
}

const yearArgs = (...more: string[]) => reportArgs(at("danvan.db"), at("out"), "--overwrite", ...more);

beforeAll(() => fill(at("danvan.db")));

describe("danvan report", () => {
  test("writes the year as DOCX, XLSX, page, calendar and JSON, and tells its progress on stderr", async () => {
    const { code, out, err } = await run(...yearArgs());
    expect(code).toBe(0);
    expect(readdirSync(at("out")).sort()).toEqual([
      "bao-cao-2026-18073.docx",
      "bao-cao-2026-18073.html",
      "bao-cao-2026-18073.ics",
      "bao-cao-2026-18073.json",
      "bao-cao-2026-18073.xlsx",
      "bao-cao.css",
      "cong-khai-2026-18073.json",
    ]);
    expect(err).toContain("Đã đọc 3 vụ việc.");
    expect(err).toMatch(/bao-cao-2026-18073\.docx… \d\/\d/);
    expect(out).toContain("Đã ghi 7 tệp");
    expect(out).toMatch(/Bản dự thảo: còn \d+ nội dung/);
  });

  test("the paper bears the head of the audit, as db verify names it", async () => {
    const paper = () => readFileSync(at("out/bao-cao-2026-18073.html"), "utf8");
    await run(...yearArgs());
    expect(paper()).not.toContain("SHA-256");
    await run("user", "add", "--db", at("danvan.db"), "--agency", "18073", "--name", "lan");
    await run(...yearArgs());
    const [, hash = "none"] =
      /18073:1:([0-9a-f]{64})/.exec((await run("db", "verify", "--db", at("danvan.db"))).out) ?? [];
    expect(paper()).toContain(`nhật ký của đơn vị khi lập báo cáo có 1 mục, mã kiểm tra (SHA-256) ${hash}.`);
  });

  test("the figures are the database's, over the days printed on the report", async () => {
    await run(...yearArgs());
    const report = JSON.parse(readFileSync(at("out/bao-cao-2026-18073.json"), "utf8")) as YearReport;
    expect(report.agency.name).toBe("Phường Thành Sen");
    expect(report.period).toMatchObject({ from: "2025-12-01", to: "2026-11-30" });
    expect(report.due.date).toBe("2026-12-04");
    const cells = report.tables.flatMap(({ rows }) => rows).find(({ id }) => id === "pakn-received")!.cells;
    expect(cells).toEqual(["Phản ánh, kiến nghị tiếp nhận", "phản ánh, kiến nghị", 2, null]);
    const page = readFileSync(at("out/bao-cao-2026-18073.html"), "utf8");
    expect(page).toContain("Tiếp nhận 2 phản ánh, kiến nghị");
    expect(page).not.toContain("ngõ 5");
  });

  test("the public account is a file for <dv-report src>, of the same days and cases", async () => {
    await run(...yearArgs("--rubric", "hatinh-illustrative"));
    const text = readFileSync(at("out/cong-khai-2026-18073.json"), "utf8");
    const account = must(read(PublicReport, JSON.parse(text)));
    expect(account).toMatchObject({
      agency: { code: "18073", name: "Phường Thành Sen" },
      period: { from: "2025-12-01", to: "2026-11-30" },
      received: 3,
      score: { rubric: { status: "illustrative" } },
    });
    expect(account).not.toHaveProperty("previous"); // nothing came in a year before
    expect(account.duties?.tasks.flatMap(({ clauses }) => clauses).find(({ id }) => id === "6.4")?.state).toBe("part");
    expect(text).not.toContain("ngõ 5");
  });

  test("an office, texts and a rubric come from files; an illustrative rubric says so in the report", async () => {
    const office = {
      number: 7,
      sign: "BC-UBND",
      place: "Thành Sen",
      date: "2026-12-02",
      to: ["Ủy ban nhân dân tỉnh (qua Sở Nội vụ)"],
      signature: { authority: ["TM. Ủy ban nhân dân", "Chủ tịch"], name: "Nguyễn Văn Ví Dụ" },
      recipients: [],
      draftedBy: null,
    };
    writeFileSync(at("office.json"), JSON.stringify(office));
    writeFileSync(at("texts.json"), JSON.stringify({ III: "Đã làm tốt." }));
    const { code } = await run(
      ...yearArgs("--office", at("office.json"), "--texts", at("texts.json"), "--rubric", "hatinh-illustrative"),
    );
    expect(code).toBe(0);
    const page = readFileSync(at("out/bao-cao-2026-18073.html"), "utf8");
    for (const words of [
      "Số: 07/BC-UBND",
      "Thành Sen, ngày 02 tháng 12 năm 2026",
      "Đã làm tốt.",
      "Bộ tiêu chí minh họa, không phải quy định",
    ])
      expect(page).toContain(words);
  });

  test.each([
    ["a database that is not there", ["--db", "nowhere.db"], "path-not-found"],
    ["an agency that nobody knows", ["--agency", "99999"], "agency-not-found"],
    ["a year that is none", ["--year", "26"], "year-invalid"],
    ["a period that is reversed", ["--from", "2026-11-30", "--to", "2025-12-01"], "period-reversed"],
    ["texts of a part that does not exist", ["--texts", "TEXTS"], "section-unknown"],
  ])("%s is a problem in the input", async (_, change, code) => {
    writeFileSync(at("strange.json"), JSON.stringify({ VI: "x" }));
    const result = await run(
      ...yearArgs(...change.map((one) => (one === "TEXTS" ? at("strange.json") : one)), "--json"),
    );
    expect(result.code).toBe(1);
    expect((JSON.parse(result.out) as { problems: { code: string }[] }).problems[0]!.code).toBe(code);
  });

  test("a file that is no database is refused, and left as it was", async () => {
    writeFileSync(
      at("text.db"),
      "this is text, not a database, and long enough to be read as a header by mistake, perhaps",
    );
    const before = readFileSync(at("text.db"));
    const { code, err } = await run(...yearArgs("--db", at("text.db")));
    expect([code, readFileSync(at("text.db"))]).toEqual([1, before]);
    expect(err).toContain("không phải cơ sở dữ liệu của danvan");
  });

  test.each([
    [1_000_000, "do bản danvan mới hơn ghi"],
    [-1, "thuộc bản danvan cũ hơn"],
  ])("a database whose schema is of version %s is left to its own danvan", async (version, says) => {
    const file = at(`schema${version}.db`);
    await fill(file);
    const handle = new DatabaseSync(file);
    handle.exec(`pragma user_version = ${version}`);
    const { code, err } = await run(...yearArgs("--db", file));
    expect([code, handle.prepare("pragma user_version").get()]).toEqual([1, { user_version: version }]);
    handle.close();
    expect(err).toContain(says);
  });
});

describe("danvan province", () => {
  const accounts = at("accounts");
  const provinceArgs = ["province", "--accounts", accounts, "--year", "2026", "--out", at("ha-tinh.json")];
  const put = (name: string, text: string) => writeFileSync(path.join(accounts, name), text);
  beforeAll(async () => {
    await run(...yearArgs());
    mkdirSync(accounts);
  });
  beforeEach(() => {
    for (const name of readdirSync(accounts)) rmSync(path.join(accounts, name));
    put("a.json", readFileSync(at("out/cong-khai-2026-18073.json"), "utf8"));
  });

  test("sums what agencies published, and names those that did not", async () => {
    const { code, out } = await run(...provinceArgs);
    expect([code, out]).toEqual([0, expect.stringContaining("1 trên 82 cơ quan đã công khai")]);
    const account = must(read(PublicReport, JSON.parse(readFileSync(at("ha-tinh.json"), "utf8"))));
    expect(account.received).toBe(3);
    const silent = account.agencies!.filter(({ reported }) => !reported);
    expect(silent).toHaveLength(81);
    expect(silent.every(({ received, answered, onTime }) => received === null && answered === null && !onTime)).toBe(
      true,
    );
  });

  test.each([
    ["two files of one agency", (text: string) => text, "account-repeated"],
    [
      "an agency that nobody knows",
      (text: string) => text.replace('"code":"18073"', '"code":"99999"'),
      "agency-unknown",
    ],
    [
      "other days",
      (text: string) => text.replace('"code":"18073"', '"code":"18100"').replaceAll("2026-11-30", "2026-10-31"),
      "periods-differ",
    ],
    ["something else", () => "{}", "field-required"],
    ["no JSON", () => "{", "file-not-json"],
  ])("%s is a problem in the input", async (_, change, code) => {
    put("b.json", change(readFileSync(path.join(accounts, "a.json"), "utf8")));
    const result = await run(...provinceArgs, "--json");
    expect([result.code, (JSON.parse(result.out) as { problems: { code: string }[] }).problems[0]!.code]).toEqual([
      1,
      code,
    ]);
  });
});
