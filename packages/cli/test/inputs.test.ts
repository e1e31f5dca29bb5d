import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { text } from "node:stream/consumers";
import { type YearReport } from "@danvan/core";
import { haTinhIllustrative } from "@danvan/core/data";
import { openSqliteStore } from "@danvan/server/sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reportArgs, runCli } from "./run-cli.ts";

const folder = mkdtempSync(path.join(tmpdir(), "danvan-inputs-"));
const at = (name: string) => path.join(folder, name);
beforeAll(async () => {
  const store = openSqliteStore(new DatabaseSync(at("danvan.db")));
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], now = "2026-12-01T02:00:00.000Z") => runCli(args, now);
const report = (out: string, ...more: string[]) => reportArgs(at("danvan.db"), at(out), ...more);
const put = (value: unknown) => {
  writeFileSync(at("given.json"), JSON.stringify(value));
  return at("given.json");
};
const office = {
  number: null,
  sign: "BC-UBND",
  place: "Thành Sen",
  date: "2026-12-02",
  to: [],
  signature: { authority: ["TM. Ủy ban nhân dân", "Chủ tịch"], name: null },
  recipients: [],
  draftedBy: null,
};
const figure = {
  indicator: "articles",
  value: 7,
  from: "2025-12-01",
  to: "2026-11-30",
  source: { by: "hand", who: "Văn phòng", at: "2026-12-01", evidence: ["01/BC"] },
};
const jsonOf = (out: string): YearReport =>
  JSON.parse(readFileSync(at(`${out}/bao-cao-2026-18073.json`), "utf8")) as YearReport;
const pageOf = (out: string) => readFileSync(at(`${out}/bao-cao-2026-18073.html`), "utf8");

describe("each file is read by its form, and refused by its place", () => {
  test.each([
    ["office", { ...office, date: "2026-02-30" }, "date-invalid", "office.date"],
    ["office", {}, "field-required", "office.number"],
    ["office", [], "field-type", "office"],
    ["texts", { III: 5 }, "field-type", "texts.III"],
    ["texts", { constructor: "x" }, "section-unknown", "texts.constructor"],
    ["texts", [], "field-type", "texts"],
    ["figures", {}, "field-type", "figures"],
    ["figures", [5], "field-type", "figures.0"],
    ["figures", [{ ...figure, value: "7" }], "field-type", "figures.0.value"],
    ["figures", [figure, { ...figure, indicator: "nothing" }], "indicator-unknown", "figures.1.indicator"],
    ["figures", [{ ...figure, value: 1e167 }], "figure-above-max", "figures.0.value"],
    ["figures", [{ ...figure, from: "2026-02-30" }], "format-invalid", "figures.0.from"],
    [
      "rubric",
      {
        ...haTinhIllustrative,
        criteria: haTinhIllustrative.criteria.map((one, place) => (place ? one : { ...one, clauses: ["99.9"] })),
      },
      "clause-unknown",
      "criteria.0.clauses",
    ],
    ["register", [], "field-type", ""],
  ])("--%s %j: %s at %s", async (option, file, code, place) => {
    const result = await run([...report("refused", `--${option}`, put(file)), "--json"]);
    const { problems } = JSON.parse(result.out) as { problems: { code: string; path: string }[] };
    expect([result.code, problems[0]!.code, problems[0]!.path]).toEqual([1, code, place]);
  });

  test.each([
    [["--from", "0000-01-01"], "date-out-of-range"],
    [["--to", "9999-12-31"], "year-differs"],
    [["--from", "2026-02-30"], "date-invalid"],
    [["--year", "2027", "--from", "2025-12-01", "--to", "2026-11-30"], "year-differs"],
    [["--year", "0000"], "year-invalid"],
    [["--year", "1000"], "agency-not-found"],
  ])("%j is a problem in the input, not a stack", async (args, code) => {
    const result = await run([...report("refused", ...args), "--json"]);
    expect([result.code, (JSON.parse(result.out) as { problems: { code: string }[] }).problems[0]!.code]).toEqual([
      1,
      code,
    ]);
  });
});

test("a day of signature as officials write it is read", async () => {
  expect((await run(report("dated", "--office", put({ ...office, date: "04/12/2026" })))).code).toBe(0);
  expect(pageOf("dated")).toContain("Thành Sen, ngày 04 tháng 12 năm 2026");
});

test("without an office the issuer is the committee, the addressee the directive's, and what is missing stands in words", async () => {
  expect((await run(report("plain"))).code).toBe(0);
  const page = pageOf("plain");
  for (const words of [
    "Ủy ban nhân dân",
    "phường Thành Sen",
    "Kính gửi: Ủy ban nhân dân tỉnh (qua Sở Nội vụ).",
    "Đơn thư: ",
    "./.</p>",
  ])
    expect(page).toContain(words);
  expect(page).not.toContain("figure-missing");
});

test("before its last day is over a report is a draft as of now", async () => {
  await run(report("early"), "2026-11-28T02:00:00.000Z");
  const { period, missing } = jsonOf("early");
  expect(period.cutOff).toBe("2026-11-28T02:00:00.000Z");
  expect(missing.map(({ code }) => code)).toContain("period-not-ended");
  expect(readFileSync(at("early/bao-cao-2026-18073.ics"), "utf8")).toContain("DTSTAMP:20261128T020000Z");
  await run(report("late"));
  expect(jsonOf("late").period.cutOff).toBe("2026-11-30T17:00:00.000Z");
});

test("a rubric's own facts are entered with the others", async () => {
  const rubric = { ...haTinhIllustrative };
  const facts = (rubric.facts ?? []).map(({ id, max = 7 }) => ({ ...figure, indicator: id, value: Math.min(7, max) }));
  expect(facts.length).toBeGreaterThan(0);
  const { code } = await run(report("own", "--rubric", "hatinh-illustrative", "--figures", put(facts)));
  expect(code).toBe(0);
  const missing = jsonOf("own").missing.flatMap((one) =>
    one.code === "score-facts-missing" ? [one.facts["fact"]] : [],
  );
  expect(missing.filter((fact) => facts.some(({ indicator }) => indicator === fact))).toEqual([]);
});

test("a Word file that somebody edited is not written over, until that is asked for", async () => {
  expect((await run(report("kept"))).code).toBe(0);
  expect((await run(report("kept"))).code).toBe(0); // the same again
  const file = at("kept/bao-cao-2026-18073.docx");
  writeFileSync(file, "edited");
  const refused = await run(report("kept"));
  expect([refused.code, readFileSync(file, "utf8")]).toEqual([1, "edited"]);
  expect(refused.err).toContain("--overwrite");
  expect((await run(report("kept", "--overwrite"))).code).toBe(0);
  expect(readFileSync(file).subarray(0, 2).toString()).toBe("PK");
});

test("what stands where a file would be written is told, whatever it is", async () => {
  mkdirSync(at("taken/bao-cao-2026-18073.docx"), { recursive: true });
  const { code, err } = await run(report("taken"));
  expect([code, err]).toEqual([1, expect.stringContaining(at("taken"))]);
});

// As in `danvan deadline list | head -1`: the pipe is closed while the program writes.
test("whoever has read enough ends the program without a word", async () => {
  const program = spawn(process.execPath, [path.join(import.meta.dirname, "../bin/danvan.js"), "deadline", "list"]);
  program.stdout.destroy();
  const said = text(program.stderr);
  expect([await once(program, "exit"), await said]).toEqual([[0, null], ""]);
});

test.each([
  [["deadline", "list"], "ht-bao-cao-nam"],
  [["deadline", "list"], "kn-thu-ly-lan-dau  Thụ lý khiếu nại lần đầu và thông báo (… – 30/06/2026)"],
  [["rubric", "list"], "qd-766-group-5"],
  [["rubric", "facts", "hatinh-illustrative"], "plan-tasks  Nhiệm vụ trong kế hoạch năm đến hạn (nhiệm vụ)"],
])("danvan %j says what there is", async (args, id) =>
  expect(await run(args)).toMatchObject({ code: 0, out: expect.stringContaining(id) as string }),
);

test.each([
  [["deadline", "x", "--rule", "ht-bao-cao-nam", "--from", "2026-01-01"]],
  [["rubric", "check", "a", "b"]],
  [["rubric", "facts"]],
  [["rubric", "list", "qd-766-group-5"]],
  [["report", "now"]],
])("a word too many is misuse: %j", async (args) => expect((await run(args)).code).toBe(2));

test.each([
  [["agency", "constructor"]],
  [["db", "toString", "--db", "a.db"]],
  [["db", "hasOwnProperty"]],
  [["user", "valueOf", "--db", "a.db", "--agency", "18073", "--name", "a"]],
  [["rubric", "constructor", "x"]],
  [["constructor"]],
])("a word that every object knows is no command: %j", async (args) => {
  const { code, err } = await run(args);
  expect([code, err]).toEqual([2, expect.stringMatching(/^Không có lệnh “/)]);
});

test.each([
  [["deadline", "list", "--rule", "ht-bao-cao-nam"], "Lệnh này không dùng --rule."],
  [["figures", "--template", "a.xlsx", "--read", "b.xlsx", "--year", "2026"], "Lệnh này không dùng --read."],
  [
    ["province", "--reports", "a", "--accounts", "b", "--year", "2026", "--out", "c"],
    "Lệnh này không dùng --accounts.",
  ],
  [["db", "migrate", "--db", "a.db", "--out", "b.db"], "Lệnh này không dùng --out."],
  [
    ["user", "reset", "--db", "a.db", "--agency", "1", "--name", "a", "--roles", "head"],
    "Lệnh này không dùng --roles.",
  ],
])("what would be left out of account is told: %j", async (args, says) => {
  const { code, err } = await run(args);
  expect([code, err]).toEqual([2, expect.stringContaining(says)]);
});

describe("a file of texts", () => {
  const texts = (bytes: string | Uint8Array) => {
    writeFileSync(at("texts.json"), bytes);
    return run([...report("texts", "--overwrite", "--texts", at("texts.json")), "--json"]);
  };
  const codeOf = async (bytes: string | Uint8Array) =>
    (JSON.parse((await texts(bytes)).out) as { problems?: { code: string }[] }).problems?.[0]?.code ?? "read";

  test("may be written in UTF-16, as PowerShell does, and is never read as other letters", async () => {
    expect(await codeOf(Buffer.from('\uFEFF{"III":"Ưu điểm."}', "utf16le"))).toBe("read");
    expect(pageOf("texts")).toContain("Ưu điểm.");
    expect(await codeOf(Buffer.from('{"III":"Uu \xD0i"}', "latin1"))).toBe("file-not-json");
  });

  test("with a part that stands twice is told: one of the two would be lost", async () =>
    expect(await codeOf('{"III":"một","III":"hai"}')).toBe("id-repeated"));

  test("that is a folder is told as such", async () => {
    const { code, err } = await run(report("texts", "--texts", folder));
    expect([code, err]).toEqual([1, expect.stringContaining("đây là thư mục")]);
  });
});

test("days of an option may be written as officials write them", async () => {
  expect((await run(["deadline", "--rule", "ht-bao-cao-nam", "--from", "01/01/2026"])).out).toContain("04/12/2026");
  expect((await run(report("days", "--from", "01/01/2026", "--to", "30/11/2026"))).code).toBe(0);
  expect(jsonOf("days").period).toMatchObject({ from: "2026-01-01", to: "2026-11-30" });
});

test("figures of other days than the report's are named", async () => {
  const last = { ...figure, from: "2024-12-01", to: "2025-11-30" };
  const { code, err } = await run(report("outside", "--figures", put([last])));
  expect([code, err]).toEqual([0, expect.stringContaining("Không dùng 1 số liệu")]);
  expect(err).toContain("(01/12/2025 đến 30/11/2026): Tin, bài tuyên truyền.");
  expect((await run(report("inside", "--figures", put([figure])))).err).not.toContain("Không dùng");
});

describe("other readings", () => {
  test("stand in words, and only where they give another day", async () => {
    expect((await run(["deadline", "--rule", "ht-bao-cao-nam", "--from", "2027-01-01"])).out).toContain(
      "Cách hiểu khác (ngày làm việc cuối trước hạn)",
    );
    expect((await run(["deadline", "--rule", "ht-bao-cao-nam", "--from", "2026-01-01"])).out).not.toContain(
      "Cách hiểu khác",
    );
  });

  test("are named where the working calendar does not reach them", async () => {
    const { code, out } = await run(["deadline", "--rule", "ht-bao-cao-nam", "--from", "2031-01-01"]);
    expect([code, out]).toEqual([
      0,
      expect.stringContaining("Cách hiểu khác (ngày làm việc cuối trước hạn): chưa tính được") as string,
    ]);
  });
});

test("a large score's facts are refused, not counted for ever", async () => {
  mkdirSync(at("x"), { recursive: true });
  const facts = put({ "files-satisfied": 1, "files-settled": 9_007_199_254_740_991 });
  const result = await run(["score", "--rubric", "qd-766-group-5", "--facts", facts, "--json"]);
  expect([result.code, (JSON.parse(result.out) as { problems: { code: string }[] }).problems[0]!.code]).toEqual([
    1,
    "fact-type",
  ]);
});
